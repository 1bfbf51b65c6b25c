import { disguiseOf, isLiteral } from './disguise.ts'
import type { Expression } from './expression.ts'
import { nameWords } from './name-words.ts'
import type { Statement } from './statement.ts'
import type { Disguise } from './token.ts'
import { findValue } from './value.ts'

/**
 * Why the names that the template itself gives values to are no data:
 * `{% assign stock = 3 %}`. A name that gets real data anywhere is not listed.
 */
export function findAssigned(
  statements: readonly Statement[],
  expressions: readonly Expression[]
): Map<string, Disguise> {
  const assigned = new Map<string, Disguise>()
  const real = new Set<string>()
  for (const [i, { assigns, loop }] of statements.entries()) {
    const disguise = assigns ? assignedDisguise(assigns, expressions[i] as Expression) : undefined
    const name = assigns ?? loop
    if (!name) continue
    if (!disguise) real.add(name)
    else assigned.set(name, assigned.get(name) ?? disguise)
  }
  for (const name of real) assigned.delete(name)
  return assigned
}

function assignedDisguise(name: string, expression: Expression): Disguise | undefined {
  if (isLiteral(expression)) return 'constant'
  const value = findValue(nameWords([name]), expression.filters, 'unknown')
  return disguiseOf(expression, value)
}
