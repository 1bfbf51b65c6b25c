import {
  coordinators,
  determiners,
  startsClause,
  subjectPronouns
} from '../../language/closed-words.ts'
import { instructionVerbs, nounLikeVerbs } from '../../language/verbs.ts'
import type { Reading } from '../../reading.ts'
import type { Candidate, Transform } from '../../transform.ts'
import { commandsReader } from '../conditions/commands-reader.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import { endsClause, isAtEnd, isBeforeMark } from '../conditions/joins.ts'
import { speaksOfEmergency } from '../conditions/speaks-of-emergency.ts'
import { isTransaction } from './rules/is-transaction.ts'
import { bare, moves, needs, pushes, rhetorical } from './rules/pushes.ts'

const haste = '(now|today|instantly|immediately|right now|right away|straight away|at once)'
const ordering = '(order|buy|book|shop|join|subscribe|register|upgrade|switch)'
const atOnce = '(now|instantly|immediately|right now|right away|straight away|at once)'
/** Where a sender is found: only there may the reader be told to come. */
const premises =
  '(store|stores|shop|shops|showroom|showrooms|branch|boutique|website|site|stall|market|outlet|bakery|restaurant|box office|garden centre)'

/** Speed and nothing else: neither true nor false, only pressure. Taxonomy A3. */
export const hurry: Transform = {
  name: 'hurry',
  group: 'urgency',
  summary: 'Pushes for speed and says nothing else.',
  reason: 'It only hurries the reader; it says nothing that could be true or false.',
  phrases: [
    {
      match: ['^ (quick|quickly|please hurry|quick [,] quick)', ...bare.map((push) => `^ ${push}`)],
      repair: 'lead',
      when: isBeforeMark,
      unless: describes
    },
    { match: '^ (quick|quickly|hurry up)', repair: 'sentence', when: isAtEnd },
    { match: pushes, repair: 'clause', when: pushesReader, unless: describes },
    { match: moves.map((push) => `^ ${push} to`), repair: 'lead', when: isBeforeVerb },
    {
      match: [...bare, ...needs].map((push) => `^ ${push} [,] (as|because|since)`),
      repair: 'lead'
    },
    {
      match: [
        `^ (hurry|rush|dash|race) [on] [in|over|down|along] to (our [<word>] [<word>] ${premises})`,
        `^ (hurry|rush|dash|race) [on] [in|over|down|along] to (the ${premises})`
      ],
      repair: { put: 'Visit $2' }
    },
    {
      match:
        '[now|today|soon|fast|quickly] to avoid (disappointment|missing out|being disappointed)',
      repair: 'adjunct',
      when: endsClause
    },
    {
      match: bare.map((push) => `${push} [,] (before|while|if|or) <gap:6> $`),
      repair: 'clause',
      when: commandsReader,
      unless: namesStock
    },
    {
      match: bare.map((push) => `^ ${push} [,] while (stocks|stock|supplies) (last|lasts) $`),
      repair: { put: 'While stocks last' }
    },
    {
      match: rhetorical.map((question) => `^ [so|but|and] ${question}`),
      repair: 'lead',
      when: endsClause,
      unless: isAnswered
    },
    {
      match: rhetorical.map((question) => `(,|;|<dash>) [so|but|and] ${question} ?`),
      repair: { put: '.' }
    },
    {
      match: 'while you (can|still can|have the chance|still have (time|the chance))',
      repair: 'adjunct',
      when: endsClause
    },
    {
      match: [`^ (<word> <gap:4>) ${haste} $`],
      repair: { put: '$1' },
      when: isTransaction,
      unless: speaksOfEmergency,
      slots: ['cta']
    },
    {
      match: `^ (${ordering} <gap:3>) ${atOnce} (and (save|get|receive|enjoy|claim))`,
      repair: { put: '$1 $5' },
      unless: isTimed,
      slots: ['subject', 'preheader', 'heading', 'cta']
    }
  ]
}

function pushesReader(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  if (!endsClause(candidate) || !commandsReader(candidate)) return false
  if (speaksOfEmergency(candidate) || isConditional(candidate)) return false
  const joint = reading.words[last]?.text
  if (joint === 'or') return false
  return joint !== 'and' || !isTitle(reading, last + 1, sentence.last)
}

/** "Hurry Up and Wait", "Hurry up and wait: an essay": a saying, or a title. */
function isTitle({ words, passage }: Reading, at: number, end: number): boolean {
  const letter = passage.text.charAt(words[at]?.start ?? 0)
  if (letter !== letter.toLowerCase() || words[at]?.text === 'wait') return true
  return at + 1 < end && words[at + 1]?.text === ':'
}

/** "If the alarm sounds, move quickly": it says in what case. */
function isConditional({ reading: { words }, sentence, first }: Candidate): boolean {
  const opener = words[sentence.first]?.text ?? ''
  return words[first - 1]?.text === ',' && /^(?:if|when|whenever|should|in)$/.test(opener)
}

/** "What are you waiting for? If it is a refund, …": the sentences behind take the question in earnest. */
function isAnswered({ reading: { words }, sentence }: Candidate): boolean {
  const text = words[sentence.last]?.text ?? ''
  return /^(?:if|whether|because|either|tell|let|reply|answer|vote)$/.test(text)
}

/** "Buy now and get it later" says when. */
function isTimed({ reading: { words }, sentence, last }: Candidate): boolean {
  for (let i = last - 1; i < sentence.last; i++)
    if (/^(?:later|tomorrow|afterwards)$/.test(words[i]?.text ?? '')) return true
  return false
}

/** "Quick, easy suppers", "Quick: ready in 20 minutes", "Act now, then and always": it says how or when. */
function describes({ reading: { words }, sentence, first, last }: Candidate): boolean {
  const at = coordinators.has(words[last + 1]?.text ?? '') ? last + 2 : last + 1
  const next = words[at]
  const mark = words[last]?.text
  if (next === undefined || next.type === 'token' || /[%£$€]/.test(next.text)) return false
  if (determiners.has(next.text) || subjectPronouns.has(next.text)) return false
  const isQuick = /^quick(?:ly)?$/.test(words[first]?.text ?? '')
  if (mark === ',' && isQuick)
    return !instructionVerbs.has(next.text) && !nounLikeVerbs.has(next.text)
  return (mark === ',' || (mark === ':' && isQuick)) && !startsClause(words, at, sentence.last)
}

/** "Act now while stocks last" names a condition that a law may ask for. */
function namesStock({ reading: { words }, first, last }: Candidate): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:stocks?|supplies|availability)$/.test(words[i]?.text ?? '')) return true
  return false
}
