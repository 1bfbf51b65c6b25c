import type { Sentence, Word } from '../../../reading.ts'
import type { Context, Finding } from '../../../transform.ts'
import { findingOf } from './finding-of.ts'
import type { Surroundings } from './surroundings.ts'

/** Marks that point at a text from both sides, or frame it. */
const frames: ReadonlyMap<string, string> = new Map([
  ['>', '<'],
  ['<', '>'],
  ['»', '«'],
  ['«', '»'],
  ['►', '◄'],
  ['▶', '◀'],
  ['→', '←'],
  ['★', '★'],
  ['☆', '☆'],
  ['✦', '✦'],
  ['✨', '✨'],
  ['*', '*'],
  ['~', '~'],
  ['=', '='],
  ['#', '#'],
  ['+', '+'],
  ['-', '-'],
  ['_', '_'],
  ['|', '|'],
  ['⭐', '⭐'],
  ['•', '•'],
  ['!', '!']
])
/** In a label these alone, twice or more, are loud at either end. */
const pointers = new Set(['>', '<', '►', '▶', '◄', '◀', '↓', '👉', '👈', '👇'])

/** Arrows, stars and rules around a text. */
export function decoration(
  context: Context,
  sentence: Sentence,
  around: Surroundings
): Finding | undefined {
  const { words: all } = context
  const { first, last } = sentence
  const head = all[first] as Word
  const tail = all[last - 1] as Word
  if (last - first < 2 || !(isSign(head) || isSign(tail))) return undefined
  const loud = isFramed(context, head, tail) ? [head, tail] : pointing(context, head, tail)
  if (loud.length === 0 || around.quoted.has(first) || !hasContent(all, sentence)) return undefined
  return findingOf(
    loud.map(({ start, end }) => ({ start, end, text: '' })),
    'The signs around it are there to catch the eye; they say nothing.'
  )
}

/** `★ Open day ★`, `*** Open day ***`; a single dash, bar or asterisk may be a sign of its own. */
function isFramed({ passage: { text } }: Context, head: Word, tail: Word): boolean {
  if (!isSign(head) || !isSign(tail)) return false
  const open = mark(text, head)
  const close = mark(text, tail)
  if (frames.get(open) !== close && open !== close) return false
  if (!frames.has(open)) return false
  const size = Math.min(head.end - head.start, tail.end - tail.start)
  return size >= (/[*~=#+\-_|•!<>«»]/.test(open) ? 2 : 1)
}

function pointing({ passage }: Context, head: Word, tail: Word): Word[] {
  if (passage.slot === 'body' || passage.slot === 'footer') return []
  return [head, tail].filter(
    (word) =>
      isSign(word) &&
      word.end - word.start > 1 &&
      pointers.has(mark(passage.text, word)) &&
      isRun(passage.text, word)
  )
}

function isRun(text: string, { start, end }: Word): boolean {
  return !/^(?:👉|👈|👇)$/u.test(text.slice(start, end))
}

function isSign({ type }: Word): boolean {
  return type === 'punctuation' || type === 'emoji'
}

function mark(text: string, { start }: Word): string {
  return String.fromCodePoint(text.codePointAt(start) ?? 32)
}

function hasContent(all: readonly Word[], { first, last }: Sentence): boolean {
  return all
    .slice(first, last)
    .some(({ type }) => type === 'word' || type === 'number' || type === 'token')
}
