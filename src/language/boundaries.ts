import type { Passage, Slot } from '../passage.ts'
import type { FoundFact, Word } from '../reading.ts'
import {
  type Abbreviation,
  abbreviationBefore,
  opensInstruction,
  opensSentence
} from './abbreviation.ts'
import { namesWithMark } from './abbreviations.ts'
import { isLowerAt, isUpperAt } from './characters.ts'
import { isClosing, isEllipsis, isOpening, isStop } from './closing-marks.ts'
import type { Scene } from './scene.ts'

/** Where sentences end in a list of words. `first` is the first word of the sentence so far. */
export interface Boundaries {
  /** True where the closing mark `at` ends the sentence. */
  endsSentence(first: number, at: number): boolean
  /** The word after the closing marks at `at` and the quotes and brackets that close with them. */
  marksEnd(at: number): number
  /** `end`, or the word after the emoji that follow there and fill the line. */
  tailEnd(end: number): number
  /** True where the line break `at` divides two sentences. */
  divides(first: number, at: number): boolean
  /** True where a label starts a second phrase with the emoji `at`. */
  endsPhrase(first: number, at: number): boolean
}

/** In these a row of emoji does the work of a full stop: `Act now 🔥 Shop the sale`. */
const labels: ReadonlySet<Slot> = new Set(['subject', 'preheader', 'heading', 'cta', 'alt'])

/** How many words of a phrase are looked at to tell whether it is In Title Case. */
const titleReach = 12

export function createBoundaries(
  passage: Passage,
  words: readonly Word[],
  facts: readonly FoundFact[]
): Boundaries {
  const scene: Scene = { text: passage.text, words }
  const inFact = innerWords(words.length, facts)

  function marksEnd(at: number): number {
    let end = at + 1
    if (inFact[at] === 1) return end
    while (isStop(words[end]) || closesAt(words, end)) end++
    return end
  }

  return {
    marksEnd,
    endsSentence(first, at) {
      return inFact[at] !== 1 && isEnd(scene, first, at, marksEnd(at))
    },
    tailEnd(end) {
      let at = end
      while (words[at]?.type === 'emoji') at++
      return isLineEnd(words[at]) ? at : end
    },
    divides(first, at) {
      const next = words[at + 1]
      return (
        first === at ||
        isStop(words[at - 1]) ||
        next?.type !== 'word' ||
        !isLowerAt(scene.text, next.start)
      )
    },
    endsPhrase(first, at) {
      return labels.has(passage.slot) && isPhraseEnd(scene, first, at)
    }
  }
}

/** 1 for each word of a fact but its last: `Oct.` in `Oct. 5th` ends nothing, `p.m.` may. */
function innerWords(length: number, facts: readonly FoundFact[]): Uint8Array {
  const inner = new Uint8Array(length)
  for (const { first, last } of facts) inner.fill(1, first, last - 1)
  return inner
}

function isEnd(scene: Scene, first: number, at: number, end: number): boolean {
  const { text, words } = scene
  if (isLineEnd(words[end])) return true
  if (/^[,;:]/.test((words[end] as Word).text)) return false
  const follower = words[followerAt(words, end)]
  if (isLineEnd(follower)) return true
  if (isGluedWord(words, end) && !isMissingSpace(scene, at, end)) return false
  const starter = follower as Word
  if (isListMarker(words, first, at)) return false
  if (isPartOfName(words, at)) return opensSentence(text, starter)
  return endsBefore(scene, first, at, starter)
}

function endsBefore(scene: Scene, first: number, at: number, follower: Word): boolean {
  const { text, words } = scene
  const mark = words[at] as Word
  const abbreviation: Abbreviation =
    mark.text === '.' ? abbreviationBefore(scene, at, follower) : 'none'
  if (abbreviation === 'leading') return false
  if (abbreviation === 'initial') return opensSentence(text, follower)
  if (abbreviation === 'trailing') return opensInstruction(text, follower)
  if (follower.type === 'number') return !isEllipsis(mark)
  if (follower.type !== 'word' || !isLowerAt(text, follower.start)) return true
  if (isEllipsis(mark)) return false
  return hasInnerCapital(text, follower) || startsLower(scene, first)
}

/** `iPhone`, `eBay`. */
function hasInnerCapital(text: string, { start }: Word): boolean {
  return isUpperAt(text, start + 1)
}

/** True where the sentence so far starts in lower case: then that is how its author starts sentences. */
function startsLower({ text, words }: Scene, first: number): boolean {
  const word = words[followerAt(words, first)]
  return word?.type === 'word' && isLowerAt(text, word.start)
}

/** `1. Open the box`, `b. Close it`. */
function isListMarker(words: readonly Word[], first: number, at: number): boolean {
  const marker = words[first] as Word
  return at === first + 1 && (marker.type === 'number' || marker.text.length === 1)
}

/** `Yahoo! Mail`. */
function isPartOfName(words: readonly Word[], at: number): boolean {
  const mark = words[at] as Word
  const before = words[at - 1]
  return before?.end === mark.start && namesWithMark.has(before.text + mark.text)
}

function isGluedWord(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (word.start !== words[at - 1]?.end) return false
  return word.type === 'word' || word.type === 'number' || word.type === 'token'
}

/** `left.Order now`: a capital after small letters. Not `ASP.NET`, not `file.{{ type }}`. */
function isMissingSpace({ text, words }: Scene, at: number, end: number): boolean {
  const before = words[at - 1]
  const after = words[end] as Word
  if (after.type !== 'word' || !isUpperAt(text, after.start) || !before) return false
  return (
    (words[at] as Word).text !== '.' || (before.text.length > 1 && isLowerAt(text, before.end - 1))
  )
}

/** The next word that shows how its sentence starts: emoji, opening quotes, dashes skipped. */
function followerAt(words: readonly Word[], index: number): number {
  let at = index
  while (words[at]?.type === 'emoji' || words[at]?.type === 'image' || isLead(words[at])) at++
  return at
}

function isLead(word: Word | undefined): boolean {
  return isOpening(word) || (word?.type === 'punctuation' && /^[-–—•·*>|]/.test(word.text))
}

/** A closing quote or bracket right after a mark; a plain quote only where no word follows it directly. */
function closesAt(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !isClosing(word) || words[at - 1]?.end !== word.start) return false
  const next = words[at + 1]
  return !/^['"]/.test(word.text) || next?.start !== word.end || next.type === 'punctuation'
}

function isLineEnd(word: Word | undefined): boolean {
  return word === undefined || word.type === 'break' || word.type === 'control'
}

/** A capitalised phrase that is no title, then emoji, then a capitalised word. */
function isPhraseEnd({ text, words }: Scene, first: number, at: number): boolean {
  if (at === first || words[at - 1]?.type === 'emoji') return false
  const next = words[followerAt(words, at)]
  const opener = words[followerAt(words, first)] as Word
  if (next?.type !== 'word' || !isUpperAt(text, next.start)) return false
  if (opener.type !== 'word' || !isUpperAt(text, opener.start)) return false
  const seen = words
    .slice(Math.max(first, at - titleReach), at)
    .filter(({ type }) => type === 'word')
  return seen.length === 1
    ? !isShouted(text, opener)
    : seen.some(({ start }) => isLowerAt(text, start))
}

function isShouted(text: string, { start, end }: Word): boolean {
  return end - start > 1 && isUpperAt(text, start + 1)
}
