import { auxiliaries } from '../../../language/closed-words.ts'
import { pastVerbs, thirdPersonVerbs, verbsAfterPlurals } from '../../../language/verbs.ts'
import type { Word } from '../../../reading.ts'
import type { Candidate } from '../../../transform.ts'
import { takesTopic } from '../../conditions/takes-topic.ts'
import { stock } from '../../families/offers.ts'
import { events, goods } from '../../families/scarcity.ts'

/** Longer tails than `on the pottery course` tell a story of their own. */
const longestTail = 7
/** What a tour or an evening has left of itself to sell. */
const bookable = new Set(
  'place places space spaces spot spots seat seats ticket tickets room rooms table tables slot slots pitch pitches'.split(
    ' '
  )
)

/**
 * True for a count that only a person should take out: what follows would point at
 * nothing, or what is left may be no stock ("Our church has only 3 bells left").
 */
export function isDoubtful(candidate: Candidate): boolean {
  return (
    (takesTopic(candidate) && !isBeforeTitle(candidate)) ||
    hasLongTail(candidate) ||
    isSaidOfOther(candidate) ||
    isBareCount(candidate) ||
    isOfUnknown(candidate) ||
    isListed(candidate)
  )
}

function isVerb(text: string): boolean {
  return thirdPersonVerbs.has(text) || pastVerbs.has(text) || verbsAfterPlurals.has(text)
}

/** `6 hours and 4 tables left`: no verb stands before the joint, so that the rest would say something else. */
function isListed({ reading: { words }, sentence, first }: Candidate): boolean {
  if (!/^(?:and|or|&|plus)$/.test(words[first - 1]?.text ?? '')) return false
  for (let at = sentence.first; at < first - 1; at++) {
    const { text, type } = words[at] as Word
    if (auxiliaries.has(text) || isVerb(text)) return false
    if (type === 'punctuation' || /'(?:s|re|ve|ll)$/.test(text)) return false
  }
  return true
}

/** "4 rooms left: Lake Lodge": a title names its thing behind the mark. */
function isBeforeTitle({ reading: { words, passage }, last }: Candidate): boolean {
  const isTitle = /^(?:subject|preheader|heading)$/.test(passage.slot)
  return isTitle && /^(?::|—|–|-|\||·)$/.test(words[last]?.text ?? '') && !isPush(words[last + 1])
}

/** `4 left: book today`: what stands there only pushes. */
function isPush(word: Word | undefined): boolean {
  return /^(?:book|buy|order|hurry|shop|act|reserve|get|grab|claim|don't|join|enrol|enroll)$/.test(
    word?.text ?? ''
  )
}

/** What a shop, a size or a sale has left of it. */
const ofShop =
  /^(?:our|this|these|stock|store|shop|sale|size|sizes|colour|color|price|warehouse|shelf|shelves|hand|edition|batch|range|run|collection|cellar|us|small|medium|large|black|white|red|blue|green|navy|grey|gray|pink|teal|brown|cream|yellow|orange|purple|oak|walnut|silver|gold)$/

/** `12 engines left in museums`, `60 pairs of terns remain on the island`: said of no stock by its noun, in copy that sells nothing. */
function isOfUnknown(candidate: Candidate): boolean {
  const { reading, first, last } = candidate
  const texts = reading.words.slice(first, last).map(({ text }) => text)
  const left = texts.findIndex((_, index) => isLeft(reading.words[first + index]))
  const tail = texts.slice(left + 1)
  if (tail.some((text) => events.has(text))) return false
  if (
    left < 1 ||
    !/^(?:in|on|at|of|to)$/.test(tail[0] ?? '') ||
    tail.some((text) => ofShop.test(text))
  )
    return false
  const of = texts.lastIndexOf('of', left)
  const noun = texts[left - 1] ?? ''
  const isUnit = stock.has(noun) || goods.has(noun)
  return !(isUnit && of < 0) && reading.words[first + left - 1]?.type === 'word'
}

/** `3 left` alone in a cell: stock, or what the reader has left to do. */
function isBareCount({ reading: { words, passage }, first, last }: Candidate): boolean {
  const isAlone = words[first]?.start === 0 && passage.slot === 'body'
  return (
    isAlone && last - first === 2 && words[first]?.type === 'number' && isLeft(words[first + 1])
  )
}

function hasLongTail({ reading: { words }, first, last }: Candidate): boolean {
  let at = first
  while (at < last && !isLeft(words[at])) at++
  const longest = words[at + 1]?.text === 'of' ? longestTail - 2 : longestTail
  return at < last && last - at - 1 > longest
}

/** `the tour has only 3 places left`, of anything but `we`. */
function isSaidOfOther({ reading: { words }, first, last }: Candidate): boolean {
  const texts = words.slice(first, last).map(({ text }) => text)
  const verb = texts.findIndex((text) => text === 'has' || text === 'have')
  if (verb <= 0 || texts[verb - 1] === 'we') return false
  const left = texts.findIndex((_, index) => isLeft(words[first + index]))
  const noun = words[first + left - 1]
  return noun?.type === 'word' && !bookable.has(noun.text) && left > verb + 3
}

function isLeft(word: Word | undefined): boolean {
  return /^(?:left|remaining|remain|remains|unsold)$/.test(word?.text ?? '')
}
