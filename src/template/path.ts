import type { Term } from './terms.ts'

/** Words between operands, never a name. */
export const operators: ReadonlySet<string> = new Set(
  'or and not in is as contains eq ne gt lt gte lte if unless else elseif elsif then empty blank nil null none true false with by from do'.split(
    ' '
  )
)

const joints = new Set(['.', ':', '/', '->', '?.', '&.', '?->'])

/** The path that `terms` begin with at `at`, and the index of the term after it. */
export function readPath(terms: readonly Term[], at: number): { path: string[]; next: number } {
  const path: string[] = []
  let next = at
  for (let join = next; ; ) {
    const segment = readSegment(terms, join)
    const term = terms[join]
    if (!term || !(segment || isPart(term, path.length > 0))) break
    if (segment) path.push(segment.name)
    else if (terms[join - 1]?.text !== '[' || term.type !== 'number') path.push(...namesOf(term))
    next = segment?.next ?? join + 1
    if (!segment && path.length > 0 && terms[next]?.text === ']') next++
    const after = afterJoint(terms, next)
    if (after === -1) break
    join = after
  }
  return { path, next }
}

/** Handlebars puts a name with spaces in brackets: `[First Name]`, `customer.[First Name]`. */
function readSegment(
  terms: readonly Term[],
  at: number
): { name: string; next: number } | undefined {
  if (terms[at]?.text !== '[' || (at > 0 && !/^[.(,]$/.test((terms[at - 1] as Term).text)))
    return undefined
  let end = at + 1
  while (terms[end]?.type === 'name' || terms[end]?.type === 'number') end++
  if (terms[at + 1]?.type !== 'name' || terms[end]?.text !== ']') return undefined
  const names = terms.slice(at + 1, end).map(({ text }) => text)
  return { name: names.join(' '), next: end + 1 }
}

function isPart(term: Term, inPath: boolean): boolean {
  if (term.type === 'name') return inPath || !operators.has(term.text.toLowerCase())
  return inPath && (term.type === 'number' || term.type === 'string')
}

/** The names in a term, without sigils: `$x` and `@x` are `x`; an array index is none. */
function namesOf(term: Term): string[] {
  if (term.type === 'string') return [term.text]
  return term.text
    .replace(/^[$@]+/, '')
    .split('$')
    .filter(Boolean)
}

/** The index of the term that the joint at `at` leads to (`.x`, `["x"]`, `.${x}`, `:x`), or -1. */
function afterJoint(terms: readonly Term[], at: number): number {
  const joint = terms[at]
  const next = terms[at + 1]
  if (!joint || !next || joint.spaced || joint.type !== 'mark') return -1
  if (joint.text === '[') return next.type === 'mark' ? -1 : at + 1
  if (next.spaced || !joints.has(joint.text) || next.type === 'string') return -1
  // What is a number behind a colon is a text for want of a value: `var:stock:3`.
  if (joint.text === ':' && (terms[at + 2]?.text === '=' || next.type === 'number')) return -1
  if (next.text === '$' && terms[at + 2]?.text === '{') return at + 3
  return at + 1
}
