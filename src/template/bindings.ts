import type { Expression } from './expression.ts'
import { readPath } from './path.ts'
import type { Binding } from './scopes.ts'
import type { Statement } from './statement.ts'
import type { Term } from './terms.ts'

const loops = new Set(['each', 'foreach', 'range', 'for'])

/**
 * What an opening tag gives a meaning to, if it does: a loop, a `with`, a section.
 * `keyword` is the tag's first word: Go's `range` and `with` end alike.
 */
export function readBinding(
  { loop, scope, block }: Statement,
  { terms, path }: Expression,
  keyword: string
): Binding | undefined {
  if (loop) return { path, variable: loop, isLoopItem: true }
  const isLoop = loops.has(keyword.toLowerCase())
  const given = block?.engine === 'code' ? readCodeLoop(terms) : readNamed(terms, keyword)
  if (given)
    return {
      path: given.path ?? path,
      variable: given.name,
      isLoopItem: isLoop || block?.engine === 'code'
    }
  return scope ? { path, isLoopItem: isLoop } : undefined
}

interface Named {
  readonly name: string
  /** What is read, where it is not the first path of the expression. */
  readonly path?: readonly string[]
}

/** `{{#each items as |item|}}`, `{{range $i, $item := .Items}}`, `{% with item=product.item %}`. */
function readNamed(terms: readonly Term[], keyword: string): Named | undefined {
  if (!loops.has(keyword) && keyword !== 'with') return undefined
  for (const [i, { text }] of terms.entries()) {
    const isPiped = text === 'as' && terms[i + 1]?.text === '|'
    if (text === 'as') return named(terms[i + (isPiped ? 2 : 1)])
    if (text === ':=' || (text === '=' && keyword === 'with'))
      return named(terms[i - 1], readPath(terms, skipSigns(terms, i + 1)).path)
  }
  return undefined
}

/** `foreach ($items as $item)`, `for (const item of items)`, `items.each do |item|`, `items.forEach(item => {`. */
function readCodeLoop(terms: readonly Term[]): Named | undefined {
  const isLoop = terms[0]?.text === 'for' || terms[0]?.text === 'foreach'
  for (const [i, { text }] of terms.entries()) {
    if (text === 'do' && terms[i + 1]?.text === '|') return named(terms[i + 2], headOf(terms))
    if (isLoop && text === 'as') {
      const isPair = terms[i + 2]?.text === '=' && terms[i + 3]?.text === '>'
      return named(terms[i + (isPair ? 4 : 1)], readPath(terms, 2).path)
    }
    if (isLoop && (text === 'of' || text === 'in'))
      return named(terms[i - 1], readPath(terms, i + 1).path)
    if (text === 'function' && i > 0) return named(terms[i + 2], headOf(terms))
    if (text === '=' && terms[i + 1]?.text === '>' && i > 1)
      return named(terms[i - 1]?.text === ')' ? terms[i - 2] : terms[i - 1], headOf(terms))
  }
  return undefined
}

/** What a method is called on: the `items` of `items.each`. */
function headOf(terms: readonly Term[]): string[] {
  const { path } = readPath(terms, 0)
  return path.length > 1 ? path.slice(0, -1) : path
}

/** Go's `range` and the dot before a field are passed over. */
function skipSigns(terms: readonly Term[], from: number): number {
  let at = from
  while (terms[at]?.text === '.' || terms[at]?.text === 'range') at++
  return at
}

function named(term: Term | undefined, path?: readonly string[]): Named | undefined {
  if (term?.type !== 'name') return undefined
  return { name: term.text.replace(/^[$@]+/, ''), ...(path ? { path } : {}) }
}
