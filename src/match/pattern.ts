import { splitWords } from '../language/words.ts'
import { literalKey } from './literal-key.ts'

/** A part of a pattern: an item, or brackets with all that is in them. */
export type Part = ItemPart | ChoicePart

interface AnyPart {
  readonly id: number
  /** True for `(…)` and `<…>`. */
  readonly isGroup: boolean
  /** How many groups it has, itself included. */
  readonly groups: number
  /** It can match without any word. */
  readonly isOptional: boolean
}

/** Takes one of some words, or what fits a slot. */
export interface ItemPart extends AnyPart {
  readonly type: 'item'
  /** Equal for items that take the same: the words, or the slot as it is written. */
  readonly key: string
  /** The words as `literalKey` spells them; none for a slot. */
  readonly words: readonly string[]
}

/** One of several sequences; where one is empty, it comes last. */
export interface ChoicePart extends AnyPart {
  readonly type: 'choice'
  readonly options: readonly (readonly Part[])[]
}

/** What was read of earlier patterns: patterns repeat their parts. */
export interface Reader {
  /** By how they are written. */
  readonly parts: Map<string, Part>
  /** The slots that occur, with their `<>`. */
  readonly slots: Set<string>
  /** The `id` of the next part. */
  count: number
}

export function createReader(): Reader {
  return { parts: new Map(), slots: new Set(), count: 0 }
}

/**
 * The parts of a pattern. The notation:
 *
 * - words and marks stand for themselves; case, apostrophes and the length of a run
 *   of marks do not matter: `don't miss out !`
 * - `(act|move|be quick)` one of several; `[right]`, `[now|today]` optional
 * - `<count>`, `<date>`, `<fact>`: a fact; `<token>`, `<token:moment>`, `<name>`: a
 *   template token; `<number>`, `<word>`, `<noun>`: one word; `<dash>`: a dash of any length;
 *   `<gap:4>`: up to four words; `<set:hype>`: a word of a named set
 * - `^` and `$`: start and end of the sentence, its emoji, quotes and closing marks apart
 *
 * @throws {Error} where the pattern is malformed: a mistake in the program, not in a text.
 */
export function parsePattern(pattern: string, reader: Reader = createReader()): readonly Part[] {
  const parts = parseSequence(pattern, { pattern, reader })
  if (parts.every(({ isOptional }) => isOptional))
    throw malformed(pattern, 'it can match without any word')
  return parts
}

/** A pattern that is read part by part. */
export interface Pending {
  readonly written: string
  /** Up to where it is read. */
  end: number
}

/** Reads the next part; undefined behind the last. */
export function nextPart(pending: Pending, reader: Reader): Part | undefined {
  return readOn(pending, { pattern: pending.written, reader })
}

/** What is read, and of which pattern it is. */
interface Work {
  readonly pattern: string
  readonly reader: Reader
}

function parseSequence(text: string, work: Work): Part[] {
  const sequence: Part[] = []
  const pending = { written: text, end: 0 }
  for (let part = readOn(pending, work); part; part = readOn(pending, work)) sequence.push(part)
  return sequence
}

function readOn(pending: Pending, work: Work): Part | undefined {
  const { written: text } = pending
  let start = pending.end
  while (start < text.length && isSpace(text.charCodeAt(start))) start++
  pending.end = start < text.length ? writtenEnd(text, start, work) : start
  if (pending.end === start) return undefined
  const written = text.slice(start, pending.end)
  return work.reader.parts.get(written) ?? parsePart(written, work)
}

const SPACE = 32
const DOLLAR = 36
const LESS = 60
const RIGHT_BRACKET = 93
const CARET = 94
const BAR = 124

/** Where the brackets, the slot, the sign or the run of characters that starts at `start` ends. */
function writtenEnd(text: string, start: number, work: Work): number {
  const code = text.charCodeAt(start)
  if (isOpening(code)) return bracketsEnd(text, start, work)
  if (code === LESS) return text.indexOf('>', start) + 1 || text.length
  let end = start + 1
  if (isSign(code) || isAnchor(text, start)) return end
  while (end < text.length && !endsRun(text, end)) end++
  return end
}

function endsRun(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isSpace(code) || isOpening(code) || isSign(code) || code === LESS || isAnchor(text, at)
}

/** A `$` before a letter or digit is a currency sign. */
function isAnchor(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== DOLLAR) return false
  const next = text.charCodeAt(at + 1)
  return at + 1 === text.length || isSpace(next) || (isSign(next) && next !== CARET)
}

function isSign(code: number): boolean {
  return isClosing(code) || code === BAR || code === CARET
}

function isOpening(code: number): boolean {
  return code === 40 || code === 91
}

function isClosing(code: number): boolean {
  return code === 41 || code === RIGHT_BRACKET
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13)
}

/** Where the brackets that open at `start` are closed. */
function bracketsEnd(text: string, start: number, { pattern }: Work): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > RIGHT_BRACKET) continue
    if (isOpening(code)) depth++
    else if (isClosing(code) && --depth === 0) return at + 1
  }
  throw malformed(pattern, `\`${text[start]}\` is never closed`)
}

function parsePart(written: string, work: Work): Part {
  const part = readPart(written, work)
  work.reader.parts.set(written, part)
  return part
}

function readPart(written: string, work: Work): Part {
  const { reader, pattern } = work
  const mark = written[0] as string
  if (mark === '(' || mark === '[') return bracketPart(written, work)
  if (mark === ')' || mark === ']') throw malformed(pattern, `\`${mark}\` closes nothing`)
  if (mark === '|') throw malformed(pattern, '`|` stands outside brackets')
  if (written === '^' || written === '$') return slotPart(reader, written, false)
  if (mark === '<') {
    if (/^<[a-z]+(?::[\w-]+)?>$/.test(written)) return slotPart(reader, written, true)
    throw malformed(pattern, `\`${written}\` is no slot`)
  }
  const parts = literalKeys(written).map((key) => wordsPart(reader, [key], false))
  return parts.length === 1 ? (parts[0] as Part) : choicePart(reader, [parts], false)
}

function bracketPart(written: string, work: Work): Part {
  const { reader, pattern } = work
  const closer = written[written.length - 1] as string
  const isGroup = written[0] === '('
  if (closer !== (isGroup ? ')' : ']')) throw malformed(pattern, `\`${closer}\` closes nothing`)
  const options = splitOptions(written.slice(1, -1))
  if (options.some((option) => option === '')) throw malformed(pattern, 'an alternative is empty')
  if (isGroup && options.every(isWord)) return wordsPart(reader, options, true)
  const sequences = withFamily(options, work)
  return choicePart(reader, isGroup ? sequences : [...sequences, []], isGroup)
}

/** What stands between the bars outside all brackets. */
function splitOptions(text: string): string[] {
  const options: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isOpening(code)) depth++
    else if (isClosing(code)) depth--
    else if (code === BAR && depth === 0) {
      options.push(text.slice(start, at).trim())
      start = at + 1
    }
  }
  return [...options, text.slice(start).trim()]
}

/** The options as sequences; those that are single words are one item, which comes first: large families cost little. */
function withFamily(options: readonly string[], work: Work): (readonly Part[])[] {
  const family: string[] = []
  const others: Part[][] = []
  for (const option of options) {
    const sequence = isWord(option) ? [] : parseSequence(option, work)
    const [only] = sequence
    const word =
      sequence.length === 1 && only?.type === 'item' && !only.isGroup ? only.words[0] : undefined
    if (sequence.length === 0) family.push(option)
    else if (word !== undefined) family.push(word)
    else others.push(sequence)
  }
  if (family.length > 1) return [[wordsPart(work.reader, family, false)], ...others]
  return options.map((option) => parseSequence(option, work))
}

function isWord(run: string): boolean {
  return /^[a-z]+(?:['-][a-z]+)*$/.test(run)
}

function slotPart(reader: Reader, key: string, isGroup: boolean): ItemPart {
  reader.slots.add(key)
  const isOptional = /^(?:[\^$]|<gap:.*)$/.test(key)
  const groups = isGroup ? 1 : 0
  return { type: 'item', id: reader.count++, key, words: [], isGroup, groups, isOptional }
}

function wordsPart(reader: Reader, words: readonly string[], isGroup: boolean): ItemPart {
  const key = words.join('|')
  const groups = isGroup ? 1 : 0
  return { type: 'item', id: reader.count++, key, words, isGroup, groups, isOptional: false }
}

function choicePart(
  reader: Reader,
  options: readonly (readonly Part[])[],
  isGroup: boolean
): ChoicePart {
  let groups = isGroup ? 1 : 0
  for (const option of options) for (const part of option) groups += part.groups
  const isOptional = options.some((option) => option.every((part) => part.isOptional))
  return { type: 'choice', id: reader.count++, options, isGroup, groups, isOptional }
}

/** The words of a run without spaces: `left!` is two. */
function literalKeys(run: string): string[] {
  if (isWord(run)) return [run]
  if (/^['’]\p{L}+$/u.test(run)) return [run.toLowerCase().replace('’', "'")]
  const plain = { index: 0, slot: 'body', text: run, atoms: [], marks: [], block: -1 } as const
  const found = splitWords({ toSource: () => [], encode: (text) => text, ...plain })
  return found.map((one) => literalKey(one) ?? '')
}

function malformed(pattern: string, problem: string): Error {
  return new Error(`pattern \`${pattern}\`: ${problem}`)
}
