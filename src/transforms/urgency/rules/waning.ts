import {
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  startsClause
} from '../../../language/closed-words.ts'
import { factsIn } from '../../../language/facts-in.ts'
import { pastVerbs } from '../../../language/verbs.ts'
import type { Reading, Sentence, Word } from '../../../reading.ts'
import type { Context, Finding } from '../../../transform.ts'
import { limitSubject } from '../../conditions/limit-subject.ts'
import { limited } from '../../families/limits.ts'
import { words } from '../../families/words.ts'

/** No predicate that only wanes is longer, in words; nor is what an offer is called. */
const longest = 11
const longestName = 5
/** More offers than this in one passage are no copy. */
const most = 40

/** How little is left, before a word of an end. */
const near = words(`
  nearly almost practically virtually soon shortly imminently fast quickly rapidly last final dying
  closing draws drawing nears winds winding borrowed nearing approaching heading running
  tiptoeing inching edging creeping marching hurtling
  racing crawling limping sliding farewell swansong heartbeat flash blink moments seconds`)
const nearPairs =
  /(?:^| )(?:(?:comes?|coming) to an?|all but|about to|set to|due to|close to|before long|no time|on the verge|on the point|any (?:day|minute|moment) now|as good as|just about|one foot) /
/** An end, in words that copy uses of an offer. */
const endings = words(`
  end ends ended ending close closes closed finish finishes finished over gone going goes done out off
  away down exit door doors road line breath breaths gasp gasps puff legs curtain curtains sunset dusk
  dust history memory past expiry expire expires expired vanish vanishes vanished vanishing disappear
  disappears disappeared disappearing fade fades faded fading withdrawn withdraw pulled dropped retire
  retired spent shelf shelves books bow farewell goodbye pack packing packed stop stops stopped leave
  leaves left wane wanes waning days stages stretch lap laps straight knockings throes weeks
  moments chapter furlong fling evaporate evaporates evaporating melting melt slip slipping sink
  sinking dark dead die dies dying grave lapse lapses course run day wire bell whistle time up fumes empty page
  verse mile innings embers act`)
const rises = words(`
  up rise rises climb climbs creep creeps creeping increase increases jump jumps double doubles change
  changes return returns revert reverts back normal full`)
const denials = words(`
  won't can't cannot doesn't don't isn't aren't never not couldn't wouldn't rarely seldom hardly
  barely`)
const lasting = words(`
  last long longer forever around wait hang stick survive outlive outlast endure linger eternal
  indefinitely`)
/** Of an offer these say as much alone. */
const doomed = words('toast twilight thread fumes numbered fleeting ephemeral short-lived')
/** With these an offer begins, or is told of in earnest. */
const sober = words(`
  start starts starting begin begins beginning open opens opening launch launches launching ready new
  available apply applies include includes including cover covers same extended below attached
  online subject higher lower better cheaper half twice double confirmed announced published sent
  agreed approved signed explained listed halved drop drops dropping fall falls falling than if unless
  was were did been applied valid kick tonight today tomorrow midnight weekend
  week month hour hours`)

const subordinators = /^(?:though|although|because|since|as|while|before|with|now)$/
const reason =
  'It says that time is short and gives nothing to check. Give an end date or drop the limit.'
const ask = 'On what date does it end?'

/** Clauses of which an offer is the subject and that say nothing but that it will not last. */
export function findWaning(reading: Reading, context: Context): Finding[] {
  const found = reading.sentences.flatMap((sentence) => inSentence(reading, sentence, context))
  return found.length > most ? [] : found
}

function inSentence(reading: Reading, sentence: Sentence, context: Context): Finding[] {
  const found: Finding[] = []
  if (isTold(reading.words, sentence)) return found
  for (let noun = sentence.first; noun < sentence.last; noun++) {
    const stem = (reading.words[noun] as Word).text.replace(/'s$/, '')
    if (!limited.has(stem)) continue
    const finding = judge(reading, sentence, noun, context)
    if (finding) found.push(finding)
  }
  return found
}

function judge(
  reading: Reading,
  sentence: Sentence,
  noun: number,
  context: Context
): Finding | undefined {
  const { words } = reading
  const start = nameStart(words, sentence, noun)
  const opener = words[start - 1]
  const isHead = start === sentence.first || isBoundary(opener)
  const isHanging = !isHead && subordinators.test(opener?.text ?? '')
  if (!isHead && !isHanging) return undefined
  const verb = opener?.text === 'with' ? noun + 1 : verbAfter(words, sentence, noun)
  if (!canFollow(words, verb, opener?.text)) return undefined
  const end = clauseEnd(words, sentence, verb)
  if (end - verb < 1 || end - verb > longest || isFactual(reading, start, end)) return undefined
  const hanging = isHanging ? (opener?.text ?? '') : ''
  if (!isWaning(words, verb, end, hanging)) return undefined
  if (isHanging && !isMain(reading, sentence, start, end)) return undefined
  if (!isHanging && isPriceNews(words, noun, verb, end)) return undefined
  const at = { reading, sentence, first: verb, last: end, start: 0, end: 0, groups: [], context }
  const isVerb = words[noun]?.text.endsWith("'s")
  if (limitSubject({ ...at, first: isVerb ? noun : verb }) !== 'offer' && !isHanging)
    return undefined
  const first = isHanging ? start - 1 : start
  return {
    span: { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 },
    reason,
    ask,
    confidence: 'medium',
    repair: isHanging ? 'adjunct' : 'clause'
  }
}

/** What the clause hangs on says something: an instruction, a statement, a fact. */
function isMain(reading: Reading, sentence: Sentence, start: number, end: number): boolean {
  const { words, passage } = reading
  if (passage.slot === 'cta' || start - 1 === sentence.first) return true
  if (startsClause(words, sentence.first, start - 1)) return true
  const beside = [
    ...factsIn(reading, sentence.first, start),
    ...factsIn(reading, end, sentence.last)
  ]
  return beside.some(({ kind }) => kind !== 'count')
}

/** Back over the words of the offer's name: `our loft-boarding rate`. */
function nameStart(words: readonly Word[], { first }: Sentence, noun: number): number {
  let at = noun
  while (at > first && noun - at < longestName && isOfName(words[at - 1] as Word)) {
    at--
    if (determiners.has(words[at]?.text ?? '')) break
  }
  return at
}

function isOfName({ type, text }: Word): boolean {
  if (type !== 'word') return false
  if (determiners.has(text)) return /^(?:our|the|this|these|that|those|such)$/.test(text)
  return !(
    prepositions.has(text) ||
    coordinators.has(text) ||
    auxiliaries.has(text) ||
    subordinators.test(text)
  )
}

function isBoundary(word: Word | undefined): boolean {
  if (word?.type === 'punctuation' || word?.type === 'emoji' || word?.type === 'break') return true
  return coordinators.has(word?.text ?? '') || word?.text === 'so'
}

/** The verb behind the noun, or behind what is said of it: `our sale on rugs is`. */
function verbAfter(words: readonly Word[], { last }: Sentence, noun: number): number {
  if (words[noun]?.text.endsWith("'s"))
    return /^(?:time|days|clock|end|window|life|run)$/.test(words[noun + 1]?.text ?? '')
      ? noun + 2
      : noun + 1
  let at = noun + 1
  if (/^(?:on|for|at|like|in|this)$/.test(words[at]?.text ?? ''))
    while (at < last && at - noun < longestName && !auxiliaries.has(words[at]?.text ?? '')) at++
  return at
}

/** A verb of the present: `ends`, `is`, `won't`, `soon leaves`; not `ended`, nor the `of` of `the sale of the house`. */
function canFollow(words: readonly Word[], verb: number, opener: string | undefined): boolean {
  const text = words[verb]?.text ?? ''
  if (opener === 'with') return true
  if (prepositions.has(text) || pastVerbs.has(text) || /(?:ed|went|had)$/.test(text)) return false
  if (auxiliaries.has(text) || denials.has(text) || near.has(text)) return true
  const isSecond = auxiliaries.has(words[verb + 1]?.text ?? '')
  return !isSecond && (/[^s]s$/.test(text) || endings.has(text) || rises.has(text))
}

function clauseEnd(words: readonly Word[], { last }: Sentence, from: number): number {
  let at = from
  while (at < last && words[at]?.type !== 'punctuation' && !isBoundary(words[at])) at++
  return at
}

function isFactual(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (reading.words[at]?.type === 'token' || reading.words[at]?.type === 'number') return true
  return factsIn(reading, from, to).length > 0
}

function isWaning(words: readonly Word[], from: number, to: number, hanging: string): boolean {
  const texts = words.slice(from, to).map(({ text }) => text)
  if (texts.some((text) => sober.has(text))) return false
  const isNear = texts.some((text) => near.has(text)) || nearPairs.test(`${texts.join(' ')} `)
  const isEnding = texts.some((text) => endings.has(text))
  if (isNear && isEnding && hasTwo(texts)) return true
  if (texts.length < 7 && texts.some((text) => doomed.has(text))) return true
  if (hanging === 'before') return texts.some((text) => endings.has(text) || rises.has(text))
  const isDenied = texts.some((text) => denials.has(text))
  const isLasting =
    texts.some((text) => lasting.has(text)) || (texts.includes('see') && texts.includes('out'))
  return isDenied && isLasting
}

/** "Our fares go up soon" may be news; "in its last hours" counts from the reading. */
function isPriceNews(words: readonly Word[], noun: number, from: number, to: number): boolean {
  const text = words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ')
  if (/\b(?:last|final|closing|dying) (?:few |\w+ )?(?:hours?|day|night|minutes)\b/.test(text))
    return true
  const isPrice = /^(?:prices?|pricing|rates?|fares?|tariffs?)$/.test(words[noun]?.text ?? '')
  return isPrice && /\b(?:up|rises?|climbs?|increases?)\b/.test(text)
}

/** The same word is not both: `is in its last` wants its noun. */
function hasTwo(texts: readonly string[]): boolean {
  return texts.filter((text) => near.has(text) || endings.has(text)).length > 1 || texts.length > 2
}

function isTold(words: readonly Word[], { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++)
    if (
      /^(?:says?|said|told|writes?|wrote|suggests|reports?|according|if|whether|when|know|let|tell)$/.test(
        words[at]?.text ?? ''
      )
    )
      return true
  return false
}
