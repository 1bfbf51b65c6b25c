import { maxFindings, tooMany } from './find.ts'
import { mailKind, passageKind } from './kind.ts'
import { endDatesOf } from './language/end-dates.ts'
import { read } from './language/read.ts'
import type { Options } from './options.ts'
import type { Template } from './passage.ts'
import { type Matches, matchAll, type Plan } from './plan.ts'
import { protect, reachOf, spreadOver } from './protect/protect.ts'
import type { Reading } from './reading.ts'
import type { Context, EndDate, Mail, MailKind, Protection, Vocabulary } from './transform.ts'

/** A passage that is read, with what the one pass over its words found. */
export interface Prepared {
  readonly context: Context
  readonly matches: Matches
}

/** Every passage read and matched, and what is protected in it. */
export function prepare(
  template: Template,
  plan: Plan,
  { vocabulary = {}, kind = 'auto' }: Pick<Options, 'vocabulary' | 'kind'>
): Prepared[] {
  const readings = template.passages.map(read)
  const matches = readings.map((reading) => matchAll(plan, reading))
  const own = readings.map((reading, i) => protect(reading, matches[i]?.signs ?? []))
  const mailWide = oneOfEachKind(readings.flatMap((reading, i) => reachOf(reading, own[i] ?? [])))
  const given = kind === 'auto' ? undefined : kind
  const mail = mailOf(readings, vocabulary, given)
  return readings.map((reading, i) => {
    const protections: Protection[] = []
    for (const protection of mailWide) protections.push(...spreadOver(reading, protection))
    protections.push(...(own[i] ?? []))
    const found = matches[i] ?? { hits: [], signs: [] }
    const context: Context = {
      mail,
      kind: given ?? passageKind(reading, mail.kind),
      protections,
      remnants: new Map(),
      ...reading
    }
    if (found.hits.length <= maxFindings) return { context, matches: found }
    const passage = { ...reading.passage, readOnly: tooMany }
    return {
      context: { ...context, passage },
      matches: { hits: found.hits.slice(0, 1), signs: [] }
    }
  })
}

function oneOfEachKind(protections: readonly Protection[]): Protection[] {
  return [...new Map(protections.map((protection) => [protection.kind, protection])).values()]
}

function mailOf(readings: readonly Reading[], vocabulary: Vocabulary, given?: MailKind): Mail {
  let lower: Set<string> | undefined
  let ends: readonly EndDate[] | undefined
  return {
    vocabulary,
    kind: given ?? mailKind(readings),
    kindIsGiven: given !== undefined,
    get endDates() {
      return (ends ??= endDatesOf(readings))
    },
    occursInLowerCase: (word) => (lower ??= lowerCaseWords(readings)).has(word)
  }
}

/** The words that stand somewhere in lower case in the mail. */
function lowerCaseWords(readings: readonly Reading[]): Set<string> {
  const lower = new Set<string>()
  for (const { words, passage } of readings)
    for (const word of words)
      if (word.type === 'word' && passage.text.slice(word.start, word.end) === word.text)
        lower.add(word.text)
  return lower
}
