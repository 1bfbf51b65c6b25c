import { isLowerAt, isUpperAt } from '../language/characters.ts'
import type { WordType } from '../reading.ts'
import { wantsAn } from './new-article.ts'

/** What a reader has just read, as far as it decides how the next word or mark reads. */
export interface Place {
  readonly last: Last
  /** White space since. */
  readonly spaced: boolean
  /** A control token since. */
  readonly crossed: boolean
  /** At the start of a sentence. */
  readonly opening: boolean
  /** The sentence began with a small letter. */
  readonly small: boolean
  /** Whether the last word is in capitals; undefined where nobody can tell. */
  readonly loud: boolean | undefined
  /** How many brackets and quotes are open. */
  readonly depth: number
  /** Within plain double quotes. */
  readonly quoted: boolean
  /** Something was read since the text began. */
  readonly heard: boolean
  /** The same since the label of a link began; undefined outside of one. */
  readonly labelled: boolean | undefined
}

/** `joint`: a colon, a dash, an ornament that parts two phrases. `bang` is a closing mark other than a full stop. */
type Last =
  | 'start'
  | 'word'
  | 'a'
  | 'an'
  | 'stop'
  | 'bang'
  | 'comma'
  | 'joint'
  | 'open'
  | 'close'
  | 'emoji'
  | 'sign'

/** What reads badly at a place. */
export type Flaw =
  | 'small-start'
  | 'capital'
  | 'article'
  | 'connector'
  | 'case'
  | 'glued'
  | 'joined'
  | 'marks'
  | 'space'
  | 'pair'
  | 'end'
  | 'empty'

/** One thing to read: a word, a mark, an emoji, an atom; `text` as it is written. Or an edge of a link's label. */
export interface Item {
  readonly type: WordType | 'label' | 'label-end'
  readonly text: string
}

export const start: Place = {
  last: 'start',
  spaced: false,
  crossed: false,
  opening: true,
  small: false,
  loud: undefined,
  depth: 0,
  quoted: false,
  heard: false,
  labelled: undefined
}

/** Reads one item, and says what is wrong with it where it stands. */
export function step(place: Place, item: Item, flaws: Flaw[]): Place {
  if (item.type === 'break') return place.spaced ? place : { ...place, spaced: true }
  if (item.type === 'control') return place.crossed ? place : { ...place, crossed: true }
  if (item.type === 'emoji')
    return { ...place, last: 'emoji', spaced: false, crossed: false, loud: undefined }
  if (item.type === 'label') return { ...place, labelled: false }
  if (item.type === 'label-end') return endLabel(place, flaws)
  if (item.type === 'punctuation') return readMark(place, item.text, flaws)
  return readContent(place, item, flaws)
}

function endLabel(place: Place, flaws: Flaw[]): Place {
  if (place.labelled === false) flaws.push('empty')
  return { ...place, labelled: undefined }
}

/** What is wrong where the text ends at a place; an empty text may not be right either. */
export function flawsAtEnd({ last, opening, depth, quoted, heard }: Place): Flaw[] {
  const isOpen = !opening && (last === 'comma' || last === 'joint' || last === 'open')
  const flaws: Flaw[] = isOpen ? ['end'] : []
  if (depth > 0 || quoted) flaws.push('pair')
  if (!heard) flaws.push('empty')
  return flaws
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a === b || keyOf(a) === keyOf(b)
}

/** Equal for equal places. */
export function keyOf(place: Place): string {
  const { last, spaced, crossed, opening, small, loud, depth, quoted, heard, labelled } = place
  const flags = [spaced, crossed, opening, small, quoted, heard].map(Number).join('')
  return `${last} ${flags} ${loud} ${depth} ${labelled}`
}

/** Words that join a sentence to one before it. */
const connectors = new Set(['so', 'but', 'and', 'plus'])

function readContent(place: Place, { type, text }: Item, flaws: Flaw[]): Place {
  const { last, opening } = place
  if (!place.spaced && !/^(?:start|open|close|joint|emoji|sign)$/.test(last)) flaws.push('glued')
  const word = type === 'word' ? text : ''
  const isSmall = isLowerAt(word, 0) && !/\p{Lu}/u.test(word)
  if (opening && isSmall) flaws.push('small-start')
  if (last === 'start' && connectors.has(word.toLowerCase())) flaws.push('connector')
  const vowel = type === 'token' || type === 'image' ? undefined : wantsAn(text)
  if ((last === 'a' && vowel === true) || (last === 'an' && vowel === false)) flaws.push('article')
  const loud = isLoud(word)
  if (isMixed(place, loud)) flaws.push('case')
  return {
    last: /^an?$/i.test(word) ? (word.length > 1 ? 'an' : 'a') : 'word',
    spaced: false,
    crossed: false,
    opening: false,
    small: opening ? isSmall : place.small,
    loud,
    depth: place.depth,
    quoted: place.quoted,
    heard: true,
    labelled: place.labelled === undefined ? undefined : true
  }
}

function isLoud(word: string): boolean | undefined {
  if (!/^\p{L}[\p{L}’'-]+$/u.test(word)) return undefined
  return word === word.toUpperCase() && isUpperAt(word, 0)
}

/** One word shouts and the next, behind a control token, does not. */
function isMixed({ last, crossed, loud }: Place, next: boolean | undefined): boolean {
  return last === 'word' && crossed && loud !== undefined && next !== undefined && loud !== next
}

const mostOpen = 3

function readMark(place: Place, text: string, flaws: Flaw[]): Place {
  const mark = markOf(place, text)
  if (mark === 'none') return place.spaced ? { ...place, spaced: false } : place
  const { last, spaced, depth } = place
  const isClosing = mark === 'stop' || mark === 'bang' || mark === 'comma' || mark === 'close'
  if (isClosing && spaced && last !== 'start') flaws.push('space')
  if (clashes(last, mark)) flaws.push('marks')
  if (mark === 'close' && depth === 0 && text !== '"') flaws.push('pair')
  const isPlain = text === '"'
  const turn = isPlain ? 0 : mark === 'open' ? 1 : mark === 'close' ? -1 : 0
  const isEnd = (mark === 'stop' && !/^(?:\.\.|…)/.test(text)) || mark === 'bang'
  return {
    ...place,
    last: mark === 'close' && last === 'stop' ? 'stop' : mark,
    spaced: false,
    crossed: false,
    opening: isEnd || place.opening,
    loud: undefined,
    depth: Math.min(mostOpen, Math.max(0, depth + turn)),
    quoted: isPlain ? !place.quoted : place.quoted
  }
}

/** True for a mark that may not stand right behind what stands before it. */
function clashes(last: Last, mark: Last): boolean {
  const isBroken = last === 'start' || last === 'comma' || last === 'joint' || last === 'open'
  if (mark === 'stop' || mark === 'bang' || mark === 'comma')
    return isBroken || ((last === 'stop' || last === 'bang') && mark !== 'bang')
  if (mark === 'joint') return isBroken
  return mark === 'close' && (last === 'open' || last === 'comma' || last === 'joint')
}

const marks: ReadonlyMap<string, Last> = new Map([
  ['.', 'stop'],
  ['…', 'stop'],
  ['!', 'bang'],
  ['?', 'bang'],
  [',', 'comma'],
  [';', 'joint'],
  [':', 'joint'],
  ['-', 'joint'],
  ['–', 'joint'],
  ['—', 'joint'],
  ['|', 'joint'],
  ['·', 'joint'],
  ['•', 'joint'],
  ['(', 'open'],
  ['[', 'open'],
  ['“', 'open'],
  ['«', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['”', 'close'],
  ['»', 'close']
])

/** What a mark does; `none` for an apostrophe or a single quote, which may be either. */
function markOf({ quoted }: Place, text: string): Last | 'none' {
  if (text === '"') return quoted ? 'close' : 'open'
  if (/^['’‘]/.test(text)) return 'none'
  return marks.get(text.charAt(0)) ?? 'sign'
}
