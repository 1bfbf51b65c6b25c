import type { Outcome } from '../draft.ts'
import {
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  startsClause,
  subjectPronouns,
  subordinators
} from '../language/closed-words.ts'
import type { Reading, Sentence, Word } from '../reading.ts'
import type { Finding, Repair, Replacement } from '../transform.ts'
import { bracketCut } from './brackets.ts'
import {
  clauseAround,
  type Frame,
  frame,
  isWholeSentence,
  type Joint,
  leftJoint,
  rightJoint
} from './frame.ts'
import { objection } from './guard.ts'
import { modifierCuts } from './modifier.ts'

/** What was found, by words of its reading; `groups` as the pattern's groups took them. */
export interface Match {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  readonly groups: readonly { readonly first: number; readonly last: number }[]
}

/**
 * The smallest cut that carries out the finding's repair and leaves correct
 * English, or why there is none. Spans are of the reading's passage; spaces,
 * capitals and stranded marks are the clean-up's business.
 */
export function repair(reading: Reading, match: Match, finding: Finding): Outcome {
  if (finding.repair === undefined) return refused('it is only reported')
  const cuts = plan(reading, match, finding.repair)
  if (typeof cuts === 'string') return refused(cuts)
  const reason = objection(reading, cuts, finding.fabricates ?? [])
  return reason === undefined ? { type: 'cut', cuts } : refused(reason)
}

function plan(reading: Reading, match: Match, kind: Repair): Replacement[] | string {
  if (typeof kind === 'object')
    return 'put' in kind ? putCuts(reading, match, kind.put) : [...kind.cut]
  const found = frame(reading, match.sentence, match.first, match.last)
  if (kind === 'modifier') return modifierCuts(found)
  if (isWholeSentence(found)) return sentenceCut(found)
  if (!match.sentence.whole && isAtEdge(found)) return divided
  const bracketed = bracketCut(found)
  if (bracketed) return [bracketed]
  if (kind === 'lead') return leadCut(found)
  if (kind === 'adjunct') return adjunctCut(found)
  return clauseCut(kind === 'sentence' ? clauseAround(found) : found)
}

const divided = 'it is a piece of a sentence that a template block or a line end divides'

/** True where the match starts or ends its piece: how the sentence goes on from there is not known. */
function isAtEdge(found: Frame): boolean {
  return leftJoint(found).type === 'edge' || rightJoint(found).type === 'edge'
}

/** The whole sentence with the space behind it, unless the next one leans on it. */
function sentenceCut({ reading, sentence }: Frame): Replacement[] | string {
  if (!sentence.whole) return divided
  if (leansOn(reading, sentence)) return 'the next sentence speaks of what it names'
  const next = reading.words[sentence.last]
  return [cut(sentence.start, next && next.type !== 'break' ? next.start : sentence.end)]
}

function clauseCut(found: Frame): Replacement[] | string {
  if (isWholeSentence(found)) return sentenceCut(found)
  const { reading, head, tail, first, last } = found
  const { words } = reading
  const left = leftJoint(found)
  const right = rightJoint(found)
  if (left.type === 'edge' && right.type !== 'none' && right.type !== 'edge') {
    if (!stands(found, right.last)) return 'what follows it would not stand alone'
    return [cut(start(words, head), start(words, right.last))]
  }
  if (right.type === 'edge' && left.type !== 'none') {
    if (!standsBefore(found, left.first)) return 'what comes before it would not stand alone'
    return [cut(end(words, left.first - 1), end(words, tail - 1))]
  }
  if (left.type === 'mark' && right.type === 'mark' && standsBefore(found, left.first))
    return [cut(end(words, left.first - 1), end(words, middleEnd(found, right) - 1))]
  return left.type === 'none' || right.type === 'none'
    ? `\`${textOf(reading, first, last)}\` is woven into its sentence`
    : 'the sentence around it would not stand alone'
}

function leadCut(found: Frame): Replacement[] | string {
  const { reading, head, first, last } = found
  const { words } = reading
  if (first !== head) return 'it does not open its sentence'
  const right = rightJoint(found)
  const isOpen = words[last - 1]?.text === 'to' || isFullBreak(words[right.first])
  if (right.type === 'conjunction') return 'what follows it would not stand alone'
  if (isOpen ? !hasContent(found, right.last) : !stands(found, right.last))
    return 'what follows it would not stand alone'
  return [cut(start(words, head), start(words, right.last))]
}

/** An adverbial goes from any place, with one of the commas around it. */
function adjunctCut(found: Frame): Replacement[] | string {
  const { reading, head, tail, first, last } = found
  const { words } = reading
  const left = leftJoint(found)
  const right = rightJoint(found)
  if (left.type === 'edge') {
    if (right.type === 'conjunction' || !hasContent(found, right.last))
      return 'what follows it would not stand alone'
    return [cut(start(words, head), start(words, right.last))]
  }
  const before = left.type === 'mark' ? left.first - 1 : first - 1
  if (left.type === 'conjunction' || isIncomplete(reading, before))
    return `\`${textOf(reading, head, before + 1)}\` would be left without its end`
  if (right.type === 'edge') {
    if (!standsBefore(found, before + 1)) return 'what comes before it would not stand alone'
    return [cut(end(words, before), end(words, tail - 1))]
  }
  const to = left.type === 'mark' && right.type === 'mark' ? middleEnd(found, right) : last
  return [cut(end(words, before), end(words, to - 1))]
}

/** Between two marks both go, unless the second parts two clauses or is another mark than the first. */
function middleEnd({ reading, head, tail, first, last }: Frame, right: Joint): number {
  const { words } = reading
  const mark = words[right.first]?.text
  const isPair = mark === ',' || mark === words[first - 1]?.text
  const partsClauses = startsClause(words, right.last, tail) && opensClause(words, head, first - 1)
  return isPair && !partsClauses ? right.last : last
}

/** True for a clause or an adverbial; not for a subject whose verb stands behind the match. */
function opensClause(words: readonly Word[], head: number, end: number): boolean {
  const text = words[head]?.text ?? ''
  return prepositions.has(text) || subordinators.has(text) || startsClause(words, head, end)
}

/** Other words in the place of the match; what `$1`, `$2` … stand for stays where it is. */
function putCuts(reading: Reading, match: Match, put: string): Replacement[] {
  const { words } = reading
  const cuts: Replacement[] = []
  let at = start(words, match.first)
  for (const piece of put.split(/(?=\$\d)|(?<=\$\d)/)) {
    const group = /^\$\d$/.test(piece) ? match.groups[Number(piece[1]) - 1] : undefined
    if (!group) cuts.push({ start: at, end: at, text: piece })
    else {
      const last = cuts[cuts.length - 1]
      const to = start(words, group.first)
      if (last && last.start === at) cuts[cuts.length - 1] = { ...last, end: to }
      else cuts.push(cut(at, to))
      at = end(words, group.last - 1)
    }
  }
  const stop = end(words, match.last - 1)
  const last = cuts[cuts.length - 1]
  if (last && last.start === at) cuts[cuts.length - 1] = { ...last, end: stop }
  else cuts.push(cut(at, stop))
  const [opening, ...rest] = cuts
  const cased = opening ? [inCaseOf(reading, start(words, match.first), opening), ...rest] : rest
  return cased.filter((c) => reading.passage.text.slice(c.start, c.end) !== c.text)
}

/** Text put where a capital stood starts with a capital. */
function inCaseOf({ passage }: Reading, at: number, put: Replacement): Replacement {
  const letter = passage.text.charAt(at)
  if (letter === letter.toLowerCase() || put.start !== at) return put
  return { ...put, text: put.text.charAt(0).toUpperCase() + put.text.slice(1) }
}

/** True where the words from `at` to the end of the content can be a sentence of their own. */
function stands(found: Frame, at: number): boolean {
  const { reading, tail } = found
  const word = reading.words[at]
  if (!word || !hasContent(found, at)) return false
  if (isLabelLike(reading)) return !coordinators.has(word.text)
  if (startsClause(reading.words, at, tail)) return true
  return word.type === 'number' || word.type === 'token' || startsFact(reading, at)
}

/** True where the words from the start of the content to before `at` can be a sentence of their own. */
function standsBefore({ reading, head, first }: Frame, at: number): boolean {
  const { words } = reading
  const word = words[head]
  if (!word || at <= head || head >= first || isIncomplete(reading, at - 1)) return false
  if (isLabelLike(reading)) return true
  if (word.type !== 'word') return true
  if (subordinators.has(word.text) || isGerund(word.text)) return false
  return !prepositions.has(word.text) || startsClause(words, clauseStart(words, head, at), at)
}

function isGerund(text: string): boolean {
  return text.endsWith('ing') && !subjectPronouns.has(text)
}

/** After an opening adverbial ("In May, …") the clause starts behind its comma. */
function clauseStart(words: readonly Word[], head: number, end: number): number {
  for (let i = head; i < end; i++) if (words[i]?.text === ',') return i + 1
  return end
}

function startsFact(reading: Reading, at: number): boolean {
  return reading.facts.some((fact) => fact.first === at)
}

function isLabelLike({ passage: { slot } }: Reading): boolean {
  return slot !== 'body' && slot !== 'footer'
}

function hasContent({ reading, tail }: Frame, at: number): boolean {
  for (let i = at; i < tail; i++) {
    const type = reading.words[i]?.type
    if (type === 'word' || type === 'number' || type === 'token' || type === 'image') return true
  }
  return false
}

/** A colon, a dash or an exclamation mark: what stands behind needs no grammar from before. */
function isFullBreak(word: Word | undefined): boolean {
  return word?.type === 'punctuation' && word.text !== ','
}

/** A word that wants something behind it: "is", "for", "the", "and"; not the May of a date. */
function isIncomplete({ words, facts }: Reading, at: number): boolean {
  const { type, text } = words[at] as Word
  if (type !== 'word' || facts.some(({ first, last }) => first <= at && at < last)) return false
  return (
    auxiliaries.has(text) ||
    (prepositions.has(text) && !isParticle(words, at)) ||
    (determiners.has(text) && !/^(?:all|both|each|these|this|those)$/.test(text)) ||
    coordinators.has(text) ||
    /^(lasts?|runs?|stays?|remains?|valid|only|just)$/.test(text)
  )
}

const particles = new Set('up out off in on over down along inside outside'.split(' '))

/** "Sign up before …", "20% off for …": nothing that it could govern follows. */
function isParticle(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!particles.has(words[at]?.text ?? '')) return false
  return (
    next === undefined ||
    next.type === 'punctuation' ||
    prepositions.has(next.text) ||
    subordinators.has(next.text) ||
    coordinators.has(next.text)
  )
}

/** "Don't miss our sale! It ends on Sunday.": without the first the second has lost its noun. */
function leansOn(reading: Reading, sentence: Sentence): boolean {
  const { words } = reading
  const next = words[sentence.last]
  if (next?.type !== 'word' || !isPronoun(words, sentence.last)) return false
  for (let i = sentence.first; i < sentence.last - 1; i++) {
    const word = words[i] as Word
    if (word.type === 'token' && word.token?.role !== 'recipient-name') return true
    if (determiners.has(word.text) && words[i + 1]?.type !== 'punctuation') return true
  }
  return false
}

function isPronoun(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  if (/^(it|they|it's|they're|it'll|they'll|he|she|that's|these|those)$/.test(text)) return true
  if (text !== 'this' && text !== 'that') return false
  return auxiliaries.has(words[at + 1]?.text ?? '')
}

function textOf({ passage, words }: Reading, first: number, last: number): string {
  return passage.text.slice(start(words, first), end(words, last - 1))
}

function start(words: readonly Word[], index: number): number {
  return words[index]?.start ?? words[words.length - 1]?.end ?? 0
}

function end(words: readonly Word[], index: number): number {
  return words[index]?.end ?? 0
}

function cut(from: number, to: number): Replacement {
  return { start: from, end: to, text: '' }
}

function refused(reason: string): Outcome {
  return { type: 'refused', reason }
}
