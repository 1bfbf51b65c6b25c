import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../../src/passage.ts'
import { readMarkdown } from './read-markdown.ts'

const piece = fc.constantFrom(
  ...['a', 'now', ' ', '  \n', '\n', '\n\n', '\r\n', '\r', '\t', '\0', '😀', '\uFEFF', '\u00A0'],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '[',
    '](u)',
    '![',
    '\\*',
    '&amp;',
    '&#x41;',
    '<b>',
    '</b>',
    '<br>'
  ],
  ...['> ', '- ', '1. ', '# ', '\n===\n', '\n---\n', '\n|a|\n|-|\n|', '\\|', '---\nsubject: "'],
  ...['{{ a }}', '{% if a %}', '{% endif %}', '*|B|*', '\n<p>c &lt;</p>\n', '"', '[a]: /u "t"\n']
)
const markdown = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 })
)

/** Where a passage stands: a place in an image is one of the text around it too. */
function start({ text, toSource }: Passage): number {
  return toSource({ start: 0, end: Math.max(text.length, 1) })[0]?.start ?? -1
}

describe('of any text', () => {
  it('passages are in source order, and each has its index', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { passages, blocks } = readMarkdown(source)
        const starts = passages.map(start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        expect(passages.map(({ index }) => index)).toEqual([...passages.keys()])
        expect(blocks.map(({ index }) => index)).toEqual([...blocks.keys()])
        for (const { parent, index } of blocks) expect(parent).toBeLessThan(index)
      })
    )
  })

  it('passages share no character of the source but inside an image', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const owner = new Map<number, number>()
        for (const { index, text, atoms, toSource } of readMarkdown(source).passages) {
          const images = new Set(atoms.filter(({ token }) => !token).map(({ at }) => at))
          for (let at = 0; at < text.length; at++) {
            if (images.has(at)) continue
            for (const range of toSource({ start: at, end: at + 1 }))
              for (let i = range.start; i < range.end; i++) {
                expect(owner.get(i) ?? index).toBe(index)
                owner.set(i, index)
              }
          }
        }
      })
    )
  })

  it('each character of an editable passage stands in the source, or is decoded from it', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        for (const { text, atoms, toSource, readOnly } of readMarkdown(source).passages) {
          if (readOnly !== undefined) continue
          const skipped = new Set(atoms.map(({ at }) => at))
          for (let at = 0; at < text.length; at++) {
            if (skipped.has(at)) continue
            const ranges = toSource({ start: at, end: at + 1 })
            expect(ranges).toHaveLength(1)
            const written = ranges.map((range) => source.slice(range.start, range.end)).join('')
            if (written !== text[at]) expect(written).toMatch(unit(text[at] as string))
          }
        }
      })
    )
  })

  it('what goes with a block is in the source and holds the text of the block', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        for (const { span, removal } of readMarkdown(source).blocks) {
          expect(span.start).toBeLessThanOrEqual(span.end)
          if (!removal) continue
          expect(removal.start).toBeGreaterThanOrEqual(0)
          expect(removal.end).toBeLessThanOrEqual(source.length)
          expect(source.slice(removal.start, removal.end)).toContain(
            source.slice(Math.max(span.start, removal.start), Math.min(span.end, removal.end))
          )
        }
      })
    )
  })
})

/** How a character may be written that does not stand for itself. */
function unit(character: string): RegExp {
  if (character === ' ') return /^[\s>]+$/
  if (character === '\n') return /^(?:[ \t]*\\?[\s>]+|\s*<br>[\s>]*|\\n)$/
  return /^(?:\\.|&[#\w]+;|'')$/
}
