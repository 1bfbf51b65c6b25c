import type { Declined, Found } from './draft.ts'
import { isProven } from './evidence.ts'
import { firstIndex } from './first-index.ts'
import { quotedWords } from './language/quoted-words.ts'
import type { Sentence } from './reading.ts'
import type { Span } from './span.ts'
import type { Candidate, Context, Finding, Phrase, Protection, Transform } from './transform.ts'

/** A phrase of a transform, as the matcher counts them. */
export interface Rule {
  readonly transform: Transform
  readonly phrase: Phrase
}

/** Where a rule's pattern matched, by words of the reading. */
export interface Hit {
  readonly rule: Rule
  readonly first: number
  readonly last: number
  readonly groups: readonly { readonly first: number; readonly last: number }[]
}

/** A finding and the words it covers. */
export interface Located extends Found {
  readonly first: number
  readonly last: number
  readonly groups: Hit['groups']
}

/** More findings than this in one passage are no copy: it is left alone, so that time stays linear. */
export const maxFindings = 400

/** Why a passage with more is left alone. */
export const tooMany: string = `its passage holds more than ${maxFindings} findings, which no copy does`

/**
 * The findings of a passage: the hits whose conditions hold, and what the
 * transforms that are code find. What a protection covers is declined.
 */
export function find(
  context: Context,
  hits: readonly Hit[],
  transforms: readonly Transform[]
): { found: Located[]; declined: Declined[] } {
  const all = [...fromHits(context, hits), ...fromCode(context, transforms)]
  if (all.length === 0) return { found: all, declined: [] }
  const found: Located[] = []
  const declined: Declined[] = []
  const shieldOf = shields(context)
  for (const located of all) {
    const shield = shieldOf(located.sentence)
    if (all.length > maxFindings) declined.push(decline(located, 'unproven', tooMany))
    else if (!shield) found.push(located)
    else {
      const reason = `it stands in copy about ${shield.kind.replace('-', ' ')}, which is left alone`
      declined.push(decline(located, 'protected', reason))
    }
  }
  return { found, declined }
}

function decline(located: Located, cause: 'unproven' | 'protected', reason: string): Declined {
  const { transform, finding, sentence } = located
  const scope = { start: sentence.start, end: sentence.end }
  return { transform, finding, span: finding.span, scope, cause, reason }
}

/** What protects a sentence: a protection of all the passage, or of this sentence. */
function shields({
  protections,
  passage
}: Context): (sentence: Sentence) => Protection | undefined {
  const whole = protections.find(
    ({ scope }) => scope.start === 0 && scope.end > passage.text.length
  )
  const bySentence = new Map(protections.map((protection) => [protection.scope.start, protection]))
  return (sentence) => whole ?? bySentence.get(sentence.start)
}

/** Hits within quotation marks are someone else's words, or words spoken of, and no findings. */
function fromHits(context: Context, hits: readonly Hit[]): Located[] {
  if (hits.length === 0) return []
  const quoted = quotedWords(context.words)
  return hits.flatMap((hit) => {
    if (quoted.has(hit.first) || quoted.has(hit.last - 1)) return []
    const { transform, phrase } = hit.rule
    const { slot } = context.passage
    const slots = phrase.slots ?? transform.slots
    if (slots && !slots.includes(slot)) return []
    const candidate = candidateOf(context, hit)
    if (!candidate || phrase.unless?.(candidate) || phrase.when?.(candidate) === false) return []
    if (isProven(candidate, phrase.proof ?? transform.proof)) return []
    const { first, last, groups } = hit
    const finding = findingOf(candidate, transform, phrase)
    return [
      { transform, finding, reading: context, sentence: candidate.sentence, first, last, groups }
    ]
  })
}

function candidateOf(context: Context, { first, last, groups }: Hit): Candidate | undefined {
  const sentence = sentenceAt(context.sentences, first)
  const from = context.words[first]
  const to = context.words[last - 1]
  if (!sentence || !from || !to || sentence.last < last) return undefined
  return {
    start: from.start,
    end: to.end,
    reading: context,
    sentence,
    first,
    last,
    groups,
    context
  }
}

function findingOf(span: Span, transform: Transform, phrase: Phrase): Finding {
  return {
    span: { start: span.start, end: span.end },
    reason: phrase.reason ?? transform.reason,
    confidence: phrase.confidence ?? 'high',
    ...tierOf(transform, phrase),
    ...(phrase.repair === undefined ? {} : { repair: phrase.repair }),
    ...(phrase.ask === undefined ? {} : { ask: phrase.ask }),
    ...(phrase.fabricates === undefined ? {} : { fabricates: phrase.fabricates }),
    ...(phrase.takesData ? { takesData: true } : {})
  }
}

function tierOf({ tier }: Transform, phrase: Phrase): Pick<Finding, 'tier'> {
  const own = phrase.tier ?? tier
  return own === undefined ? {} : { tier: own }
}

function fromCode(context: Context, transforms: readonly Transform[]): Located[] {
  const all: Located[] = []
  for (const transform of transforms) {
    if (!transform.find || (transform.slots && !transform.slots.includes(context.passage.slot)))
      continue
    for (const finding of transform.find(context, context)) {
      const words = wordsOf(context, finding.span)
      const sentence = words && sentenceAt(context.sentences, words.first)
      if (words && sentence)
        all.push({ transform, finding, reading: context, sentence, ...words, groups: [] })
    }
  }
  return all
}

/** The sentence that holds word `index`. */
function sentenceAt(sentences: readonly Sentence[], index: number): Sentence | undefined {
  const sentence = sentences[firstIndex(sentences, ({ last }) => last > index)]
  return sentence && sentence.first <= index ? sentence : undefined
}

function wordsOf({ words }: Context, span: Span): { first: number; last: number } | undefined {
  const first = firstIndex(words, ({ end }) => end > span.start)
  let last = first
  while (last < words.length && (words[last]?.start ?? span.end) < span.end) last++
  return last > first ? { first, last } : undefined
}
