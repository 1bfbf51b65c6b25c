import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/change.ts'
import type { Format } from '../../src/passage.ts'
import { rewrite } from '../../src/rewrite.ts'
import { lex } from '../../src/template/lex.ts'
import { regular, stranger } from './data.ts'
import { engines, type Render } from './engines.ts'
import { editedPlaces, markEdits, outside, unmarked } from './marked.ts'
import { paragraphs } from './reader-text.ts'

const folder = new URL('./templates/', import.meta.url)
const formats: ReadonlyMap<string, Format> = new Map([
  ['md', 'markdown'],
  ['html', 'html'],
  ['txt', 'text']
])

interface Mail {
  readonly name: string
  readonly source: string
  readonly format: Format
  readonly extension: string
  readonly render: Render
}

const mails = readdirSync(folder).sort().map(read)

/** Named `NAME.ENGINE.EXTENSION`. */
function read(name: string): Mail {
  const [, engine = '', extension = ''] = name.split('.')
  const [render, format] = [engines[engine], formats.get(extension)]
  if (!render || !format) throw new Error(`${name}: no such engine, or no such format`)
  return { name, source: readFileSync(new URL(name, folder), 'utf8'), format, extension, render }
}

describe('the templates', () => {
  it('are at least six an engine', () => {
    for (const engine of Object.keys(engines))
      expect(
        mails.filter(({ name }) => name.includes(`.${engine}.`)).length,
        engine
      ).toBeGreaterThanOrEqual(6)
  })

  it('have something to change, but for the one that asks for money owed', () => {
    const same = mails.filter(({ source, format }) => rewrite(source, { format }).output === source)
    expect(same.map(({ name }) => name)).toEqual(['invoice.liquid.html'])
  })
})

const readers = [
  ['a regular', regular],
  ['a stranger', stranger]
] as const

for (const mail of mails)
  describe.each(readers)(`${mail.name} for %s`, (_, data) => {
    const { source, format, extension, render } = mail
    const result = rewrite(source, { format })
    const marked = markEdits(source, result)
    const before = render(source, data)
    const after = render(result.output, data)
    const filledBefore = render(marked.before, data)
    const filledAfter = render(marked.after, data)

    it('has no template syntax left, before and after', () => {
      for (const filled of [before, after]) {
        expect(lex(filled)).toEqual([])
        expect(filled).not.toMatch(/\{\{|\{%|<%|%>/)
      }
    })

    it('is the same outside of what was edited', () => {
      expect(unmarked(filledBefore)).toBe(before)
      expect(unmarked(filledAfter)).toBe(after)
      expect(outside(filledAfter)).toBe(outside(filledBefore))
    })

    it('has the same paragraphs outside of what was edited', () => {
      const rest = (filled: string) =>
        paragraphs(filled, extension)
          .map(outside)
          .filter((paragraph) => paragraph !== '')
      expect(rest(filledAfter)).toEqual(rest(filledBefore))
    })

    it('differs only in sentences that a change names', () => {
      const named = result.changes.filter(({ transform }) => transform !== 'tidy').map(sentence)
      for (const paragraph of paragraphs(filledBefore, extension)) {
        const text = unmarked(paragraph)
        const covered = named.flatMap((pattern) => [...text.matchAll(pattern)])
        for (const place of editedPlaces(paragraph)) {
          const isNamed = covered.some((match) => covers(match, place))
          expect(isNamed || isTidy(text.slice(place.start, place.end)), paragraph).toBe(true)
        }
      }
    })
  })

describe('a clean-up', () => {
  it.each(mails.map((mail) => [mail.name, mail] as const))(
    'of %s adds and takes no word',
    (_, { source, format }) => {
      for (const { before, after } of tidies(rewrite(source, { format }).changes))
        expect(bare(after)).toBe(bare(before))
    }
  )
})

function tidies(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ transform }) => transform === 'tidy')
}

/** Without white space, capitals, the `n` of an article, and the tags and marks of an emptied container. */
function bare(text: string): string {
  const copy = text.replace(/<[^<>]*>/g, '').replace(/^\s*(?:[-*+>]|\d+[.)])\s/, '')
  return copy.toLowerCase().replace(/\s+/g, '').replace(/^an$/, 'a')
}

/** A capital, an article, white space or the mark of a list item at the seam of a cut. */
function isTidy(text: string): boolean {
  return /^(?:\s*|\p{L}|an|[-*+>]|\d+[.)])$/u.test(text)
}

/** What the sentence of a change looks like once it is filled in; what a block holds may be missing. */
function sentence({ beforeText }: Change): RegExp {
  let [pattern, at, depth] = ['', 0, 0]
  for (const { start, end, kind } of lex(beforeText)) {
    const text = literal(beforeText.slice(at, start))
    pattern += (depth > 0 ? `(?:${text})?` : text) + '.*?'
    if (kind === 'open') depth++
    if (kind === 'close') depth--
    at = end
  }
  return new RegExp(pattern + literal(beforeText.slice(at)), 'g')
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+')
}

/** White space beside a sentence may go with it. */
function covers(match: RegExpExecArray, { start, end }: { start: number; end: number }): boolean {
  const rest = match.input.slice(match.index + match[0].length)
  const after = /^\s*/.exec(rest)?.[0].length ?? 0
  const before = /\s*$/.exec(match.input.slice(0, match.index))?.[0].length ?? 0
  return start >= match.index - before && end <= match.index + match[0].length + after
}
