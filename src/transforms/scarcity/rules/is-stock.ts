import { closedWords } from '../../../language/closed-words.ts'
import { factAround } from '../../../language/facts-in.ts'
import type { Reading, Word } from '../../../reading.ts'
import type { Candidate } from '../../../transform.ts'
import { isNoStock } from '../../conditions/is-no-stock.ts'
import { isOwnBalance } from '../../conditions/is-own-balance.ts'
import { isReported } from '../../conditions/is-reported.ts'
import { endsClause } from '../../conditions/joins.ts'
import { isHonest } from './fits.ts'

/** Words of grammar that a count of stock may hold; with another (`should be left`) it says something else. */
const grammar: ReadonlySet<string> = new Set(
  `only just barely merely scarcely hardly literally fewer less more not no than under a as few at most mere there
  there's are is we we've we're have has got one an i i've i'm am down to our the last final of these them those
  this that each your still now already all left in on at for from with very first until near out or that's
  that leaves which write you time per both over about around nearly roughly some best before`.split(
    /\s+/
  )
)

/** What a disk or a plan has left, and no shop. */
const dataUnits = /^(?:[kmgt]i?b|bytes?|pixels?|minutes|hours|days|weeks|seconds)$/

/** True for a count of something for sale, to the end of its clause. */
export function isStock(candidate: Candidate): boolean {
  const { reading, first, last } = candidate
  for (let at = first; at < last; at++) {
    if (!isPlain(reading, at, first) || dataUnits.test(reading.words[at]?.text ?? '')) return false
    // `on the left`: a side.
    if (reading.words[at]?.text === 'left' && reading.words[at - 1]?.text === 'the') return false
  }
  return endsClause(candidate) && !isNoStock(candidate)
}

function isPlain(reading: Reading, at: number, first: number): boolean {
  if (factAround(reading, at)) return true
  const { words, passage } = reading
  const { type, text } = words[at] as Word
  // Where it goes, `the coach to Leeds`; not what is still to do.
  if (text === 'to' && words[at - 1]?.text !== 'down')
    return (
      isCapitalised(passage.text, words[at + 1]) ||
      /^(?:go|fill|sell|offer|give|find|book|reserve|rent|hire|buy|claim|adopt|rehome|snap)$/.test(
        words[at + 1]?.text ?? ''
      )
    )
  if (type !== 'word' || grammar.has(text) || !closedWords.has(text)) return true
  return at > first && isCapitalised(passage.text, words[at])
}

/** The May of a date, a name; a shouted word is any word. */
function isCapitalised(text: string, word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.start + 2))
}

/** True where the number is the reader's own, depends on a condition, or has its verb before the match. */
export function isHonestCount(candidate: Candidate): boolean {
  return (
    isOwnBalance(candidate) ||
    isReported(candidate) ||
    isBehindVerb(candidate) ||
    isHonest(candidate)
  )
}

const verbs = new Set(
  "are is have has got there's we've was were had only just barely merely scarcely".split(' ')
)

/** `there are`, `we have only`: the phrase that takes them in speaks for the sentence. What was left is told. */
export function isBehindVerb({ reading, sentence, first }: Candidate): boolean {
  return first > sentence.first && verbs.has(reading.words[first - 1]?.text ?? '')
}
