import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, revertChanges } from '../src/apply.ts'
import { byPlace } from '../src/edit.ts'
import { read } from '../src/language/read.ts'
import { parseTemplate } from '../src/parse/parse.ts'
import { rewrite } from '../src/rewrite.ts'
import { lex } from '../src/template/lex.ts'
import { transforms } from '../src/transforms/index.ts'
import { type GeneratedMail, mail } from './arbitraries.ts'
import { protectedMail } from './protected-mail.ts'

const runs = Number(process.env['UNVULTURE_RUNS'] ?? 300)

const few = transforms.slice(0, 2)

const fixtures: GeneratedMail[] = readdirSync(new URL('fixtures/', import.meta.url))
  .filter((name) => name.includes('.before.'))
  .map((name) => ({
    source: readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'),
    format: formatOf(name)
  }))

/** Holds a law for generated mails and for every fixture. */
function law(name: string, holds: (mail: GeneratedMail) => void): void {
  it(`${name}: generated mails`, () => {
    fc.assert(fc.property(mail, holds), { numRuns: runs })
  })
  it(`${name}: fixtures`, () => {
    for (const fixture of fixtures) holds(fixture)
  })
}

describe('laws', () => {
  law('1 bytes: outside the edits nothing differs', ({ source, format }) => {
    const { output, changes } = rewrite(source, { format })
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

  law('2 tokens: all survive in order, but for those a change lists', ({ source, format }) => {
    const { output, changes } = rewrite(source, { format })
    const before = tokenTexts(source)
    const after = tokenTexts(output)
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

  law('3 facts: none is invented, and one that goes is listed', ({ source, format }) => {
    const { output, changes } = rewrite(source, { format })
    const had = digitRuns(source)
    for (const run of digitRuns(output)) expect(had).toContain(run)
    const left = factsOf(output, format)
    const named = changes.flatMap((c) => c.facts.map((f) => f.text.toLowerCase()))
    for (const fact of factsOf(source, format)) {
      const place = left.indexOf(fact)
      if (place >= 0) left.splice(place, 1)
      else expect(named, 'a fact went and no change lists it').toContain(fact)
    }
  })

  law('4 reversible: the changes undone give the source', ({ source, format }) => {
    const { output, changes } = rewrite(source, { format })
    expect(applyChanges(source, changes)).toBe(output)
    expect(revertChanges(output, changes)).toBe(source)
  })

  law('4 reversible: any change can be rejected, and is then not made', ({ source, format }) => {
    const { changes } = rewrite(source, { format })
    const own = changes.filter((c) => c.causedBy === undefined)
    const reject = own.filter((_, i) => i % 2 === 0).map((c) => c.id)
    const rest = rewrite(source, { format, reject })
    for (const change of rest.changes) expect(reject).not.toContain(change.id)
    expect(revertChanges(rest.output, rest.changes)).toBe(source)
  })

  law('5 idempotent: a second run changes nothing', ({ source, format }) => {
    const { output } = rewrite(source, { format })
    const again = rewrite(output, { format })
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

  law('8 pure: the same input gives the same output, whatever ran before', ({ source, format }) => {
    const first = JSON.stringify(rewrite(source, { format }))
    rewrite('Hurry! Only 3 left.', { format: 'text', transforms: few })
    expect(JSON.stringify(rewrite(source, { format }))).toBe(first)
  })
})

function formatOf(name: string): GeneratedMail['format'] {
  if (name.endsWith('.md')) return 'markdown'
  if (name.endsWith('.mjml')) return 'mjml'
  return name.endsWith('.html') ? 'html' : 'text'
}

function tokenTexts(source: string): string[] {
  return lex(source).map(({ start, end }) => source.slice(start, end))
}

function digitRuns(text: string): string[] {
  return text.match(/\d+/g) ?? []
}

/** The facts with a digit that a reader finds. */
function factsOf(source: string, format: GeneratedMail['format']): string[] {
  return parseTemplate(source, { format })
    .passages.flatMap((passage) => read(passage).facts)
    .map(({ text }) => text.toLowerCase())
    .filter((text) => /\d/.test(text))
}
