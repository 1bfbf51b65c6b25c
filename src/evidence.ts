import type { TokenValue } from './template/token.ts'
import type { Candidate } from './transform.ts'

/**
 * True where data stands behind a claim: a template token whose value is one of
 * `proof`, in the clause of the match, and no disguise. A fallback, a clamp, a random
 * number or a constant only looks like data, and a name proves nothing.
 */
export function isProven(candidate: Candidate, proof: readonly TokenValue[] | undefined): boolean {
  if (!proof || proof.length === 0) return false
  const { words } = candidate.reading
  const { first, last } = clauseAround(candidate)
  for (let at = first; at < last; at++) {
    const token = words[at]?.token
    if (token && proof.includes(token.value) && token.disguise === undefined) return true
  }
  return false
}

const boundaries: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '…', '(', ')', '.'])

/** The match with the words around it up to a strong mark or the ends of its sentence. */
function clauseAround({ reading: { words }, sentence, first, last }: Candidate): {
  first: number
  last: number
} {
  let from = first
  while (from > sentence.first && !boundaries.has(words[from - 1]?.text ?? '')) from--
  let to = last
  while (to < sentence.last && !boundaries.has(words[to]?.text ?? '')) to++
  return { first: from, last: to }
}
