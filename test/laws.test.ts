import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, revertChanges } from '../src/apply.ts'
import { byPlace } from '../src/edit.ts'
import { read } from '../src/language/read.ts'
import type { Options } from '../src/options.ts'
import { parse, rewrite } from '../src/rewrite.ts'
import { tokenTexts } from '../src/template/compare.ts'
import type { TemplateToken } from '../src/template/token.ts'
import { transforms } from '../src/transforms/index.ts'
import { type GeneratedMail, mail } from './arbitraries.ts'
import { dialectMail } from './dialect-mail.ts'
import { protectedMail } from './protected-mail.ts'
import { openers } from './written-tokens.ts'

/** What the laws say of the options of a mail. */
type Given = Pick<Options, 'format' | 'dialect'>

const runs = Number(process.env['UNVULTURE_RUNS'] ?? 300)

const few = transforms.slice(0, 2)

const fixtures: GeneratedMail[] = readdirSync(new URL('fixtures/', import.meta.url))
  .filter((name) => name.includes('.before.'))
  .map((name) => ({
    source: readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'),
    format: formatOf(name)
  }))

/** Mails that broke a law once. */
const broken: readonly GeneratedMail[] = [
  { source: 'Hurry! %IF $PLAN == "gold"%%FIRSTNAME% %/IF% Thank you.', format: 'text' },
  {
    source: 'Last chance: <a href="https://a.example/?b=$FIRST_NAME$">Act now!</a> ',
    format: 'html'
  },
  {
    source: 'Only {!Contact.FirstName} left! , *|FNAME|* so , {!Contact.FirstName}, hurry! ',
    format: 'html'
  },
  { source: '{{#a}}Hurry! {{/a}} {{#b}}OUR BIGGEST SALE EVER {{/b}} ', format: 'html' },
  {
    source: 'We’ve missed you, {foreach $rows as $row}! {/if} OUR BIGGEST SALE EVER ',
    format: 'html'
  },
  {
    source: '{{#a}}{{ b }},  {{/a}} {{#a}}so act fast!!! Act now, {{c}},  Hurry! {{ {{/a}} ',
    format: 'html'
  },
  { source: '*Hurry! |X|* is here.', format: 'markdown' },
  {
    source: '@if (Model.Paid) { Hurry! }\n\nThe fair is on 9 May.',
    format: 'text',
    dialect: 'razor'
  }
]

/** Holds a law for generated mails, in every dialect, and for every fixture. */
function law(name: string, holds: (source: string, options: Given) => void): void {
  const hold = ({ source, ...given }: GeneratedMail) => holds(source, given)
  it(`${name}: generated mails`, () => {
    fc.assert(fc.property(mail, hold), { numRuns: runs })
  })
  it(`${name}: generated mails of every dialect`, () => {
    fc.assert(fc.property(dialectMail, hold), { numRuns: runs })
  })
  it(`${name}: fixtures`, () => {
    for (const fixture of [...fixtures, ...broken]) hold(fixture)
  })
}

describe('laws', () => {
  law('1 bytes: outside the edits nothing differs', (source, options) => {
    const { output, changes } = rewrite(source, options)
    let rest = ''
    let at = 0
    for (const { start, end, text } of changes.flatMap((c) => c.edits).sort(byPlace)) {
      expect(start).toBeGreaterThanOrEqual(at)
      rest += source.slice(at, start) + text
      at = end
    }
    expect(rest + source.slice(at)).toBe(output)
    if (changes.length === 0) expect(output).toBe(source)
  })

  law('2 tokens: all survive in order, but for those a change lists', (source, options) => {
    const { output, changes } = rewrite(source, options)
    const before = textsOf(source, options)
    const after = textsOf(output, options)
    const gone = [...before]
    let at = 0
    for (const text of before) {
      if (after[at] !== text) continue
      at++
      gone.splice(gone.indexOf(text), 1)
    }
    expect(after.slice(at), 'a token was made, moved or split').toEqual([])
    expect(gone.sort()).toEqual(changes.flatMap((c) => c.tokens).sort())
  })

  law(
    '2 tokens: they nest as before, and none spans a line end that it did not',
    (source, options) => {
      const { output } = rewrite(source, options)
      const before = parse(source, options).tokens
      const after = parse(output, options).tokens
      const had = new Set(tokenTexts(source, before))
      for (const text of tokenTexts(output, after))
        if (/[\r\n]/.test(text)) expect(had).toContain(text)
      const pairs = pairTexts(source, before)
      for (const pair of pairTexts(output, after)) {
        const place = pairs.indexOf(pair)
        expect(place, `${pair} is a new pair`).toBeGreaterThanOrEqual(0)
        pairs.splice(0, place + 1)
      }
    }
  )

  law('2 tokens: no opener of any dialect comes into being', (source, options) => {
    const { output } = rewrite(source, options)
    const had = openers.filter((opener) => source.includes(opener))
    expect(openers.filter((opener) => output.includes(opener) && !had.includes(opener))).toEqual([])
  })

  law('3 facts: none is invented, and one that goes is listed', (source, options) => {
    const { output, changes } = rewrite(source, options)
    const had = digitRuns(source)
    for (const run of digitRuns(output)) expect(had).toContain(run)
    const left = factsOf(output, options)
    const named = changes.flatMap((c) => c.facts.map((f) => f.text.toLowerCase()))
    for (const fact of factsOf(source, options)) {
      const place = left.indexOf(fact)
      if (place >= 0) left.splice(place, 1)
      else expect(named, 'a fact went and no change lists it').toContain(fact)
    }
  })

  law('4 reversible: the changes undone give the source', (source, options) => {
    const { output, changes } = rewrite(source, options)
    expect(applyChanges(source, changes)).toBe(output)
    expect(revertChanges(output, changes)).toBe(source)
  })

  law('4 reversible: any change can be rejected, and is then not made', (source, options) => {
    const { changes } = rewrite(source, options)
    const own = changes.filter((c) => c.causedBy === undefined)
    const reject = own.filter((_, i) => i % 2 === 0).map((c) => c.id)
    const rest = rewrite(source, { ...options, reject })
    for (const change of rest.changes) expect(reject).not.toContain(change.id)
    expect(revertChanges(rest.output, rest.changes)).toBe(source)
  })

  law('5 idempotent: a second run changes nothing', (source, options) => {
    const { output } = rewrite(source, options)
    const again = rewrite(output, options)
    expect(again.output).toBe(output)
    expect(again.changes).toEqual([])
  })

  it('6 fail closed: any string gives a result', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('markdown', 'html', 'mjml', 'text', undefined),
        (source, format) => {
          expect(typeof rewrite(source, format ? { format } : {}).output).toBe('string')
        }
      ),
      { numRuns: runs }
    )
  })

  it('7 protected contexts come back identical', () => {
    fc.assert(
      fc.property(protectedMail, ({ source, format }) => {
        expect(rewrite(source, { format }).output).toBe(source)
      }),
      { numRuns: runs }
    )
  })

  law('8 pure: the same input gives the same output, whatever ran before', (source, options) => {
    const first = JSON.stringify(rewrite(source, options))
    rewrite('Hurry! Only 3 left.', { format: 'text', transforms: few })
    expect(JSON.stringify(rewrite(source, options))).toBe(first)
  })
})

function formatOf(name: string): GeneratedMail['format'] {
  if (name.endsWith('.md')) return 'markdown'
  if (name.endsWith('.mjml')) return 'mjml'
  return name.endsWith('.html') ? 'html' : 'text'
}

function textsOf(source: string, options: Given): string[] {
  return tokenTexts(source, parse(source, options).tokens)
}

/** Each token that belongs to another, with that one. */
function pairTexts(source: string, tokens: readonly TemplateToken[]): string[] {
  const texts = tokenTexts(source, tokens)
  return tokens.flatMap(({ index, pair }) =>
    pair === undefined ? [] : [`${texts[index]} of ${texts[pair]}`]
  )
}

function digitRuns(text: string): string[] {
  return text.match(/\d+/g) ?? []
}

/** The facts with a digit that a reader finds. */
function factsOf(source: string, options: Given): string[] {
  return parse(source, options)
    .passages.flatMap((passage) => read(passage).facts)
    .map(({ text }) => text.toLowerCase())
    .filter((text) => /\d/.test(text))
}
