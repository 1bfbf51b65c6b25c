import type { Condition, Phrase, Transform } from '../../transform.ts'
import { fillsSentence } from '../conditions/fills-sentence.ts'
import { isName } from '../conditions/is-name.ts'
import { speaksOfOffer } from '../conditions/speaks-of-offer.ts'
import { takesOnly } from '../conditions/takes-only.ts'
import { isBesidesClause } from './rules/is-besides-clause.ts'
import { isPlainSpeech, isWarm } from './rules/is-plain-speech.ts'
import {
  cries,
  doubtfulPraise,
  louder,
  offers,
  praise,
  praiseAdverbs,
  praiseNouns,
  praiseTails
} from './rules/praise.ts'

const adjective = `(${[...praise, ...doubtfulPraise].join('|')})`
const it = "(it is|this is|that is|these are|they are|it's|that's|they're)"
const thing = '(our|the|these|this) <gap:4> (is|are)'
const made = '(<token>) (is|are)'

/** Feelings and measures that an adverb of degree says something about. */
const feelings: ReadonlySet<string> = new Set(
  `sorry grateful thankful sad proud difficult hard painful rare important dangerous toxic strong
  saddened disappointed challenging tough close lucky fortunate moved touched kind generous ill busy
  frustrating upsetting worried low high large small complex likely unlikely well much few many`.split(
    /\s+/
  )
)

const isFeeling: Condition = (found) =>
  isName(found) || isWarm(found) || feelings.has(found.reading.words[found.last - 1]?.text ?? '')

/** What may stand between `it is` and its praise. */
const emphasis: ReadonlySet<string> = new Set(
  `a an the our just simply truly absolutely totally utterly completely really genuinely seriously
  quite literally absolute total complete sheer real true nothing short of`.split(/\s+/)
)

/** True where the sentence is nothing but the match, and others stand beside it. */
const isAside: Condition = (found) => {
  const { sentence, reading } = found
  const { start, end } = sentence.stop
  return fillsSentence(found) && start < end && reading.sentences.length > 1
}

/** A shout of wonder that is a sentence, loud or over an offer. */
const isCry: Condition = (found) => {
  const { text } = found.reading.passage
  const written = text.slice(found.start, found.end)
  return (
    fillsSentence(found) &&
    text.charAt(found.sentence.stop.start) === '!' &&
    (written === written.toUpperCase() || speaksOfOffer(found))
  )
}

const endsBeforeColon: Condition = ({ reading, last }) =>
  /^[:—–-]$/.test(reading.words[last]?.text ?? '')

/** True where the whole sentence is the match and its gap `number` holds nothing but emphasis. */
function isAll(number: number): Condition {
  return (found) => fillsSentence(found) && takesOnly(found, number, emphasis)
}

/** In a line of capitals names look like all else: it is calmed first, or left. */
const isInCapitals: Condition = ({ reading: { words, passage }, first, last }) => {
  const from = words[first]?.start ?? 0
  const next = words[last]
  const text = passage.text.slice(from, next?.end ?? words[last - 1]?.end)
  return next?.type === 'word' && text === text.toUpperCase()
}

function predicate(match: readonly string[], gap: number): Phrase {
  return { match, repair: 'sentence', when: isAll(gap), unless: isFeeling }
}

const predicates: readonly Phrase[] = [
  predicate(
    [
      `^ ${it} <gap:3> ${adjective}`,
      `^ ${it} <gap:3> ${praiseNouns}`,
      `^ ${it} <gap:3> ${praiseTails}`
    ],
    2
  ),
  predicate([`^ ${it} <gap:3> ${adjective} ${offers}`], 2),
  predicate(
    [
      `^ ${thing} <gap:2> ${adjective}`,
      `^ ${thing} <gap:3> ${praiseNouns}`,
      `^ ${thing} <gap:2> ${praiseTails}`
    ],
    4
  ),
  predicate(
    [
      `^ ${made} <gap:2> ${adjective}`,
      `^ ${made} <gap:3> ${praiseNouns}`,
      `^ ${made} <gap:2> ${praiseTails}`
    ],
    4
  ),
  {
    match: [`^ ${louder} ${adjective}`, `^ ${adjective}`],
    repair: 'sentence',
    when: isAside,
    unless: isName
  },
  { match: `^ ${cries}`, repair: 'sentence', when: isCry, unless: isName },
  {
    match: `^ (it is|this is|it's|here is|here's|that's) <gap:3> ${adjective} ${offers}`,
    repair: 'lead',
    when: (found) => endsBeforeColon(found) && takesOnly(found, 2, emphasis),
    unless: isName
  }
]

/** Praise of oneself that carries no information. Taxonomy G28, rules G12 and G13. */
export const hypeWords: Transform = {
  name: 'hype-words',
  group: 'hype',
  summary: 'Praises itself and says nothing that could be checked.',
  reason: 'It is praise that nobody can check; the sentence says the same without it.',
  phrases: [
    {
      match: [`${louder} ${adjective}`, adjective],
      repair: 'modifier',
      unless: (found) => isName(found) || isInCapitals(found) || isPlainSpeech(found)
    },
    {
      match: `at [a|an|such|some] [${louder}] ${adjective} (price|prices|rate|rates)`,
      repair: 'adjunct',
      when: isBesidesClause,
      unless: isName
    },
    { match: `${praiseAdverbs} (<noun>)`, repair: { put: '$2' }, unless: isFeeling },
    ...predicates
  ]
}
