import { firstIndex } from '../first-index.ts'
import { countsNothing } from '../language/facts-in.ts'
import type { Atom } from '../passage.ts'
import type { FactKind, Reading } from '../reading.ts'
import { covers, overlaps, type Span } from '../span.ts'
import type { TemplateToken } from '../template/token.ts'
import type { Finding, Replacement } from '../transform.ts'

/**
 * Why the `cuts` of a passage may not be made, or nothing where they may: a fact
 * that the claim does not make up, a token that is not the reader's name, a link's
 * whole label, a piece of code, one half of a pair of brackets would go. Words that only change their case stay.
 */
export function objection(
  reading: Reading,
  cuts: readonly Replacement[],
  { fabricates = [], takesData = false }: Pick<Finding, 'fabricates' | 'takesData'>
): string | undefined {
  const spans = cuts.filter((cut) => !isSameWords(reading, cut))
  const deleted = spans.filter(({ text }) => text === '')
  const fact = factsNear(reading, spans).find(
    (f) => !fabricates.includes(f.kind) && !countsNothing(f) && touches(spans, f)
  )
  if (fact) return `\`${fact.text}\` stands in it and must stay`
  const atom = atomsNear(reading, spans).find(
    ({ at, token }) =>
      touches(spans, { start: at, end: at + 1 }) && !mayGo(token, fabricates, takesData)
  )
  if (atom) return 'a template token or an image stands in it and must stay'
  if (deleted.some((cut) => isUnbalanced(reading.passage.text.slice(cut.start, cut.end))))
    return 'half a bracket would be left'
  const mark = reading.passage.marks.find(
    ({ type, span }) =>
      (type === 'link' && isEmptied(deleted, span)) || (type === 'code' && touches(cuts, span))
  )
  return mark && `a ${mark.type === 'link' ? 'link' : 'piece of code'} would go with it`
}

/** True for a text that opens a bracket and does not close it, or the other way round. */
function isUnbalanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '(') depth++
    else if (character === ')' && --depth < 0) return true
  }
  return depth !== 0
}

/** The facts, and the tokens, that go when the `spans` go. */
export function losses(
  reading: Reading,
  spans: readonly Span[]
): { facts: Reading['facts']; tokens: TemplateToken[] } {
  return {
    facts: factsNear(reading, spans).filter((f) => !countsNothing(f) && touches(spans, f)),
    tokens: atomsNear(reading, spans).flatMap(({ at, token }) =>
      token && touches(spans, { start: at, end: at + 1 }) ? [token] : []
    )
  }
}

function isSameWords({ passage }: Reading, { start, end, text }: Replacement): boolean {
  return text !== '' && passage.text.slice(start, end).toLowerCase() === text.toLowerCase()
}

function mayGo(
  token: TemplateToken | undefined,
  fabricates: readonly FactKind[],
  takesData: boolean
): boolean {
  if (!token) return false
  if (token.role === 'recipient-name') return true
  if (takesData && token.kind === 'output')
    return token.value !== 'money' && token.value !== 'moment'
  return token.disguise !== undefined && fabricates.includes('count')
}

/** The facts that may touch one of the `spans`. */
function factsNear({ facts }: Reading, spans: readonly Span[]): Reading['facts'] {
  const { start, end } = hull(spans)
  const from = firstIndex(facts, (fact) => fact.end > start)
  return facts.slice(
    from,
    firstIndex(facts, (fact) => fact.start >= end)
  )
}

/** The atoms that may stand in one of the `spans`. */
function atomsNear({ passage: { atoms } }: Reading, spans: readonly Span[]): readonly Atom[] {
  const { start, end } = hull(spans)
  const from = firstIndex(atoms, ({ at }) => at >= start)
  return atoms.slice(
    from,
    firstIndex(atoms, ({ at }) => at >= end)
  )
}

/** From the first start to the last end; backwards where there are no spans. */
function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end))
  }
}

function touches(spans: readonly Span[], span: Span): boolean {
  return spans.some((s) => overlaps(s, span))
}

function isEmptied(spans: readonly Span[], span: Span): boolean {
  return span.start < span.end && spans.some((s) => covers(s, span))
}
