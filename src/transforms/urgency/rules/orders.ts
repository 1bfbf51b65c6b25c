import { auxiliaries, startsClause } from '../../../language/closed-words.ts'
import { instructionVerbs, nounLikeVerbs } from '../../../language/verbs.ts'
import type { Word } from '../../../reading.ts'
import type { Candidate, Phrase } from '../../../transform.ts'
import { fillsSentence } from '../../conditions/fills-sentence.ts'
import { isOnlySentence } from '../../conditions/is-only-sentence.ts'
import { endsClause } from '../../conditions/joins.ts'
import { sells } from '../../conditions/sells.ts'
import { speaksOfEmergency } from '../../conditions/speaks-of-emergency.ts'
import { isOrder, isTransaction } from './is-transaction.ts'

const haste =
  '(now|today|instantly|immediately|asap|pronto|sharpish|promptly|quickly|swiftly|fast|straight away|straightaway|at once|at the double|on the double|double quick|without delay|this instant|this minute|this second|while you [still] can|before you forget|before <word> forget)'
/** Of these none says when a thing happens: they may go from any order. */
const atOnce =
  '(instantly|immediately|asap|pronto|sharpish|straight away|straightaway|at once|without delay|without further delay|without further ado|without hesitation|with all [possible|due] (haste|speed)|this instant|this minute|this very minute|this second|before you forget)'
/** The same behind `right`, which belongs to it. */
const right = 'right (now|away|this second|this minute|this instant|this very second)'
const slow =
  '(dawdle|dither|delay|hang about|hang around|mess about|take all day|be slow|be long|waste time)'
/** What is told of the speed behind an order, whatever is ordered. */
const tails: readonly string[] = [
  `(and|but) (don't|do not) ${slow} [about it|over it]`,
  'and do (it|so) (now|today|at once|right away|straight away|this minute|fast|quickly|without delay) [rather than (tomorrow|later)|, not (tomorrow|later)]',
  '[,] [as] (fast|quick|quickly) as (you like|you can|you dare|your (fingers|thumbs|feet|legs) (can|will|can carry (you|them)|will carry (you|them)|can take (you|them)|will let you))',
  '[,] (quick smart|quick-smart|lickety split|post-haste|posthaste|chop-chop)',
  "without (another|a second|a moment's) (thought|second|moment|word|minute)",
  "[now|today] while (you're|you are) (thinking (of|about) it|still thinking of it)",
  '[now|today] before you (talk yourself out of it|change your mind|think better of it|get distracted|put (your|the) phone down|close this (email|e-mail|mail|tab|page)|scroll on|scroll past)',
  '[,] (now|today|this week) [,|<dash>] (not (tomorrow|later|next week)|rather than (tomorrow|later)|if not sooner)'
]
const ordering =
  '(order|buy|book|shop|join|subscribe|register|upgrade|switch|reserve|enrol|enroll|sign up|renew|pre-order|hire|adopt|call|ring|phone)'
const buying =
  '(order|buy|book|shop|join|subscribe|upgrade|switch|reserve|enrol|enroll|sign up|pre-order|hire)'
const benefit =
  '(reserve|book|order|find out|save|saving|get|getting|receive|enjoy|claim|secure|lock in|bag|grab|treat|give|beat|avoid|guarantee|take advantage|make sure|be sure|start|make the most)'

/** Haste in an instruction to buy or to join: the instruction stays, the haste goes. */
export const hasteOfOrders: readonly Phrase[] = [
  {
    match: [
      `^ (<word> <gap:5>) [,|<dash>] ${haste} $`,
      `^ (<word> <gap:5>) ${haste} !`,
      '^ (<word> <gap:5>) (,|<dash>) (quick|fast|quickly) $'
    ],
    repair: { put: '$1' },
    when: isTransaction,
    unless: speaksOfEmergency,
    slots: ['cta']
  },
  {
    match: '^ (enrol|enroll|join|donate|register|sign up|order|buy|subscribe|apply) tonight $',
    repair: { put: '$1' },
    slots: ['cta']
  },
  {
    match: [`^ (<word> <gap:5>) ${right} $`, `^ (<word> <gap:5>) ${right} !`],
    repair: { put: '$1' },
    when: isTransaction,
    unless: speaksOfEmergency,
    slots: ['cta']
  },
  {
    match: `^ (<word> <gap:5>) ${haste} (→|»|›|>)`,
    repair: { put: '$1 $6' },
    when: isTransaction,
    unless: speaksOfEmergency,
    slots: ['cta']
  },
  {
    match: `^ (${ordering} <gap:4>) (now|today) ((on|at|via|by) (<phone>|<url>|<email>|<token>)|online|here)`,
    repair: { put: '$1 $5' },
    when: isTransaction,
    unless: isNoSale
  },
  {
    match: `^ (${ordering} <gap:4>) ${haste} (and|to) (${benefit})`,
    repair: { put: '$1 $6 $7' },
    when: isTransaction,
    unless: isTimed
  },
  {
    match: `^ (${ordering} <gap:4>) ${right} (and|to) (${benefit})`,
    repair: { put: '$1 $5 $6' },
    when: isTransaction,
    unless: isTimed
  },
  {
    match: [`^ (<word> <gap:5>) ${atOnce}`, `^ (<word> <gap:5>) ${right}`],
    repair: { put: '$1' },
    when: (found) =>
      (endsClause(found) || isBeforePlace(found)) && isOrder(found) && hasObject(found),
    unless: isNoSale
  },
  {
    match: `^ (<word> <gap:5>) (today|now)`,
    repair: { put: '$1' },
    when: (found) => !isJoined(found) && isOrder(found) && hasObject(found),
    unless: (found) => isNoSale(found) || isTimed(found)
  },
  {
    match: `^ (${buying}) (today|now|soon|${atOnce})`,
    repair: { put: '$1' },
    when: (found) => isOnlySentence(found) && fillsSentence(found),
    unless: isNoSale,
    slots: ['body']
  },
  {
    match: `^ [so] (${buying}|get|grab|snap up|bag|claim|secure|pick up) [yours|it|one|them|these] (today|now|fast|quickly|soon|pronto|asap|sharpish|straight away|right away)`,
    repair: 'clause',
    when: (found) => !isJoined(found) && !(isOnlySentence(found) && fillsSentence(found)),
    unless: (found) => isNoSale(found) || isTimed(found),
    slots: ['body']
  },
  {
    match: `, so [please] ${buying} [yours|it|one|early|your <noun>] (today|now|fast|quickly|soon|while you can|right away|straight away)`,
    repair: 'clause',
    when: endsClause,
    unless: isNoSale,
    slots: ['body']
  },
  {
    match: [
      '[and please|and do it] [,] (pronto|sharpish|smartish|quick smart|double quick|chop-chop|chop chop|lickety-split) [if you please|please]',
      '[right] this [very] (instant|minute|second)',
      'as soon as humanly possible',
      ...tails
    ],
    repair: 'adjunct',
    when: isInInstruction,
    slots: ['body', 'heading', 'subject', 'preheader']
  },
  {
    match: [
      '[,] (right away|straight away|at once|right now|without delay|asap)',
      "without (further|any further|a second's|a moment's|another moment's|another second's) (delay|hesitation|ado|thought)"
    ],
    repair: 'adjunct',
    when: isInDealing,
    slots: ['body', 'heading', 'subject', 'preheader']
  }
]

/** What one does with a thing, or in trouble: at once is part of the advice. */
const practical: ReadonlySet<string> = new Set(
  `stop tell report contact call see seek turn switch remove unplug leave evacuate change reset check
  return plant serve eat freeze chill wash rinse dry store drink log lock cancel pay notify inform
  delete open close wait stay go get put take keep ask inspect clean move throw bin rinse charge`.split(
    /\s+/
  )
)
const dealings: ReadonlySet<string> = new Set(
  `use ring dial register sign book give donate complete enter visit pick choose add renew
  order buy apply redeem claim reserve subscribe join start try text shop pledge get grab snap`.split(
    /\s+/
  )
)
/** Of these none is a duty. */
const purchases: ReadonlySet<string> = new Set(
  'order buy book reserve subscribe join redeem donate shop pledge pick choose get grab snap'.split(
    ' '
  )
)

/** An instruction of the sender's, which hangs on nothing: `ring Gaz, pronto, for a price`. */
function isInInstruction(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  const { words } = reading
  if (isNoSale(candidate) || first === sentence.first) return false
  const at = orderBefore(candidate)
  const verb = words[at]?.text ?? ''
  if (practical.has(verb) && verb !== 'get') return false
  const isClause = at > sentence.first + 1 || startsClause(words, sentence.first, sentence.last)
  if (!isClause && !dealings.has(verb)) return false
  if (!isVerbOfOrder(verb) || /^(?:and|or)$/.test(words[last - 1]?.text ?? '')) return false
  for (let at = sentence.first; at < sentence.last; at++)
    if (/^(?:if|when|after|once|unless|should|whenever)$/.test(words[at]?.text ?? '')) return false
  if (auxiliaries.has(words[last]?.text ?? '')) return false
  return !/^(?:and|or)$/.test(words[last]?.text ?? '') || startsOrder(words, last + 1)
}

/** Where the instruction starts: behind `, so` or a colon, or with the sentence. */
function orderBefore({ reading: { words }, sentence, first }: Candidate): number {
  for (let at = first - 1; at > sentence.first; at--) {
    const before = words[at - 1]?.text ?? ''
    const isBehind = before === ':' || (before === 'so' && words[at - 2]?.text === ',')
    if (isBehind && isVerbOfOrder(words[at]?.text ?? '')) return at
  }
  const isPadded = /^(?:please|so|then|just)$/.test(words[sentence.first]?.text ?? '')
  return isPadded ? sentence.first + 1 : sentence.first
}

function isVerbOfOrder(verb: string): boolean {
  return (
    instructionVerbs.has(verb) ||
    nounLikeVerbs.has(verb) ||
    dealings.has(verb) ||
    /^(?:dial|pop|head)$/.test(verb)
  )
}

/** `… this minute and ask for Sam`: what follows is told too, and no consequence. */
function startsOrder(words: readonly Word[], at: number): boolean {
  return isVerbOfOrder(words[at]?.text ?? '')
}

/** The same for words that a recipe says too: only where one orders, signs up or pays. */
function isInDealing(candidate: Candidate): boolean {
  const { words } = candidate.reading
  const opener = words[candidate.sentence.first]?.text ?? ''
  const verb = opener === 'please' ? (words[candidate.sentence.first + 1]?.text ?? '') : opener
  if (!isInInstruction(candidate)) return false
  const isPaid = candidate.reading.facts.some(({ kind }) => kind === 'code' || kind === 'money')
  return purchases.has(verb) || (dealings.has(verb) && (isPaid || sells(candidate)))
}

/** "Enrol without delay" on a label says no more; in running copy it may. */
function hasObject({ groups, reading }: Candidate): boolean {
  const { first, last } = groups[0] ?? { first: 0, last: 0 }
  return last - first > 1 || reading.passage.slot !== 'body'
}

function isNoSale(candidate: Candidate): boolean {
  return speaksOfEmergency(candidate) || candidate.context.kind === 'transactional'
}

/** `book straight away for £12`, `right now at the kiosk`: the haste says not when. */
function isBeforePlace({ reading: { words }, last }: Candidate): boolean {
  return /^(?:for|at|online|via|through|here|from)$/.test(words[last]?.text ?? '')
}

/** Before `and` it is a condition: "sign up now and the fee is waived". */
function isJoined(candidate: Candidate): boolean {
  const next = candidate.reading.words[candidate.last]?.text ?? ''
  return !endsClause(candidate) || /^(?:and|or|but)$/.test(next)
}

/** "Buy now and get it later" says when. */
function isTimed({ reading: { words, facts }, sentence, first, last }: Candidate): boolean {
  for (let i = first; i < sentence.last; i++)
    if (
      /^(?:later|tomorrow|afterwards|instead|or|collect|delivery|delivered)$/.test(
        words[i]?.text ?? ''
      )
    )
      return true
  return facts.some(
    (fact) =>
      fact.kind === 'time' && fact.first >= first && fact.first < Math.max(last, sentence.last)
  )
}
