import type { Word } from '../../../reading.ts'
import type { Candidate } from '../../../transform.ts'
import { takesTopic } from '../../conditions/takes-topic.ts'

/** Longer tails than `on the pottery course` tell a story of their own. */
const longestTail = 5
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
    takesTopic(candidate) ||
    hasLongTail(candidate) ||
    isSaidOfOther(candidate) ||
    isBareCount(candidate)
  )
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
  return at < last && last - at - 1 > longestTail
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
