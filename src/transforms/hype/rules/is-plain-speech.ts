import {
  auxiliaries,
  closedWords,
  determiners,
  prepositions
} from '../../../language/closed-words.ts'
import type { Word } from '../../../reading.ts'
import type { Candidate } from '../../../transform.ts'
import { isPersonNoun } from '../../conditions/person-nouns.ts'
import { speaksOfOffer } from '../../conditions/speaks-of-offer.ts'
import { isNeeded } from './is-needed.ts'
import { nounOpeners, nounsEnd } from './nouns-end.ts'
import { doubtfulPraise, terms } from './praise.ts'

/** Behind these a word of praise is said of the subject, or is part of a comparison. */
const holders = words(`
  am be been being it's that's this's he's she's there's here's what's you're we're they're i'm feel feels felt
  look looks looked sound sounds sounded taste tastes tasted smell smells smelled seem seems seemed
  appear appears become becomes became stay stays turned you it them us me him so as how too very absolutely truly simply totally utterly completely really genuinely seriously just
  absolute total complete sheer more most less least such what quite rather pretty not no never and/or than`)

const performers = words(
  'athlete player musician singer dancer actor author team woman man mum dad girl boy crew colleague student'
)
/** People's titles that are things as often. */
const things = words(
  'chair guide head speaker contact host planner coach model holder helper trainer'
)
const exclaimers = words('what such quite rather so as too how many')

/** Whose things are praised when it is not the seller who praises their own. */
const others = words('your his her')

/** In a sentence with one of these the praise is thanks, a wish, or mourning. */
const warmth = words(`
  thank thanks thankful grateful gratitude congratulations congratulate well-done wish wishes wishing
  hope hoping hopes condolences memory remembered tribute mourn sorry proud honour honoured`)

/** True where the adjective is no praise of one's own: in thanks, comparisons, terms, reports of the past. */
export function isPlainSpeech(found: Candidate): boolean {
  return (
    isWarm(found) ||
    isOfPerson(found) ||
    isHeld(found) ||
    isTerm(found) ||
    isDoubtful(found) ||
    isBeforeName(found) ||
    isNeeded(found)
  )
}

/** True for thanks, wishes and mourning. */
export function isWarm({ reading, sentence }: Candidate): boolean {
  return reading.words.slice(sentence.first, sentence.last).some(({ text }) => warmth.has(text))
}

/** True where a person is praised: `a phenomenal athlete`, `she gave an incredible talk`. */
function isOfPerson({ reading: { words: all }, sentence, first, last }: Candidate): boolean {
  if (/^(?:he|she|who)$/.test(all[sentence.first]?.text ?? '')) return true
  if (/^(?:our|my)$/.test(all[first - 1]?.text ?? '')) return false
  const end = nounsEnd(all, last, sentence.last)
  const noun = (all[end - 1]?.text ?? '').replace(/s$/, '')
  return end > last && ((isPersonNoun(noun) && !things.has(noun)) || performers.has(noun))
}

function isHeld({ reading: { words: all }, sentence, first, last }: Candidate): boolean {
  const before = first > sentence.first ? all[first - 1] : undefined
  const next = all[last]
  if (before && (holders.has(before.text) || others.has(before.text))) return true
  if (isExclaimed(all, sentence.first, first)) return true
  if (before?.text === 'and' && all[first - 3]?.text === ',') return true
  if (next?.type !== 'word' || nounOpeners.has(next.text)) return false
  return closedWords.has(next.text) || auxiliaries.has(next.text)
}

/** `what an amazing`, `such a`, `quite a`. */
function isExclaimed(all: readonly Word[], from: number, first: number): boolean {
  const article = all[first - 1]?.text ?? ''
  return first - 2 >= from && /^an?$/.test(article) && exclaimers.has(all[first - 2]?.text ?? '')
}

/** True where the name of someone or something follows `the`: `the unforgettable Ann Hart`. */
function isBeforeName({ reading, first, last, sentence }: Candidate): boolean {
  const { words: all, passage } = reading
  const next = all[last]
  if (first === sentence.first || all[first - 1]?.text !== 'the' || next?.type !== 'word')
    return false
  const isSmall = /^\p{Ll}/u.test(passage.text.slice(all[first]?.start))
  return isSmall && /^\p{Lu}/u.test(passage.text.slice(next.start))
}

function isTerm({ reading: { words: all }, last }: Candidate): boolean {
  const nouns = terms.get(all[last - 1]?.text ?? '')
  return nouns?.has(all[last]?.text ?? '') === true
}

/** True for a word that may only describe, where no determiner of a seller stands before it. */
function isDoubtful(found: Candidate): boolean {
  const {
    reading: { words: all },
    sentence,
    first,
    last
  } = found
  if (!doubtfulPraise.has(all[last - 1]?.text ?? '')) return false
  if (last - first > 1 || (isOpening(found) && speaksOfOffer(found))) return false
  if (all[last]?.text === 'guide' && all[last + 1]?.text === 'to') return false
  for (let i = first - 1; i >= Math.max(sentence.first, first - 3); i--) {
    const text = all[i]?.text ?? ''
    if (/^(?:our|this|these|a|an)$/.test(text)) return false
    if (determiners.has(text) || prepositions.has(text)) return true
  }
  return true
}

function isOpening({ sentence, first }: Candidate): boolean {
  return first === sentence.first
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
