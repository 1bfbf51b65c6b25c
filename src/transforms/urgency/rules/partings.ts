import { startsClause } from '../../../language/closed-words.ts'
import type { Candidate, Phrase } from '../../../transform.ts'
import { isTold } from '../../conditions/is-told.ts'
import { isBeforeMark } from '../../conditions/joins.ts'
import { statesTerms } from '../../conditions/speaks-of-offer.ts'
import { isTermOfArt } from './is-last.ts'
import { isBeforeFiniteVerb } from './lapse-conditions.ts'

const last = '(last|final|parting|farewell|closing)'
const bit =
  '(nudge|push|shout|whisper|heads-up|word|whistle|wave|turn|call|chance|reminder|prod|hurrah|fling|lap|spin|look|bow|toast|ring|bell|knock|shot)'

/** Farewells before the fact that they are made of. */
export const partings: readonly string[] = [
  `[one|a|your|the|our|just one] [very] ${last} ${bit} [of the <noun>|from the <noun>] before (we|it|it's|they|the|you) <gap:6>`,
  `[say|wave|time to say] your [last|final|fond] (goodbyes|farewells)`,
  `(take|have) (a|one) ${last} (look|peek|browse)`,
  `(once|one) more [time] [for (those|the people|everyone) at the back] [,] [and] then never again`,
  `[we're|we are] only (going to|ever going to) (offer|do|run|send) this once [, so here it is]`,
  `we're only [ever] (going to|ever going to) (offer|do|run|send) this once [, so here it is]`,
  `(this|it) (may|might|could|may well|might well) be the [very] last time (we|you|they) [ever|can|will|get to] [ever] <gap:4>`,
  `(this is|here's|here is) (our|the|my) [very] ${last} (word|bow|hurrah|call) [on (this|it|the matter)]`
]

/** Behind it, past its mark, stands a clause or a fact of the sender's. */
export function partsBeforeFact(candidate: Candidate): boolean {
  const { reading, sentence, last, context } = candidate
  const { words, facts } = reading
  if (!isBeforeMark(candidate) || isTermOfArt(candidate) || isTold(candidate)) return false
  if (context.kind === 'transactional' || isOfTravel(candidate)) return false
  const hasFact =
    facts.some(({ first }) => first > last && first < sentence.last) ||
    words
      .slice(last, sentence.last)
      .some(({ token }) => token !== undefined && token.role !== 'recipient-name')
  if (!hasFact) return false
  const at = /^(?:and|because|as|but)$/.test(words[last + 1]?.text ?? '') ? last + 2 : last + 1
  return words[last]?.text !== ',' || startsClause(words, at, sentence.last)
}

/** What a crew, a teacher or a coach says of the day. */
function isOfTravel({ reading: { words }, sentence }: Candidate): boolean {
  return words
    .slice(sentence.first, sentence.last)
    .some(({ text }) =>
      /^(?:gate|passengers?|term|school|exam|match|season's|funeral|colleagues?|retires?|leaver|leavers|retirement)$/.test(
        text
      )
    )
}

/** `this is our last call for the spring rate, which is £80`: what it is said of, before `which`. */
const leaveTakings: readonly string[] = [
  `(this|here) (is|comes) (our|your|the|a) [very] ${last} (call|chapter|outing|hurrah|chance|week|bow|dance|reminder) (for|on)`,
  '(say|wave|bid|kiss) [your|a] [last|final|fond] (goodbyes|farewells|goodbye|farewell) to',
  '(consider|call) this the (parting shot|closing bell|final call|last call|final curtain|last word) (on|for)',
  'raise (one|a) [last|final] (toast|glass) to'
]

/** What a seller puts on, with or without its price. */
function isOfSeller(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  if (statesTerms(candidate)) return true
  return reading.words
    .slice(sentence.first, sentence.last)
    .some(({ text }) => /^(?:menus?|range|ranges|collection|edition|line|flavours?)$/.test(text))
}

/** Before `which` and what is to be known of it: "the spring rate is £80". */
export const leavesThing: readonly Phrase[] = leaveTakings.map((leave) => ({
  match: `^ ${leave} (<gap:8>) , which`,
  repair: { put: `$${(leave.match(/[(<]/g)?.length ?? 0) + 1}` },
  when: (found) => isBeforeFiniteVerb(found) && !isTermOfArt(found) && isOfSeller(found)
}))
