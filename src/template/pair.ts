import type { Block, Statement } from './statement.ts'

/** The openers of one engine that are not closed yet: their indexes, and how many there are of each name. */
interface Open {
  readonly stack: { readonly index: number; readonly name: string }[]
  readonly counts: Map<string, number>
}

/**
 * For each statement the index of the one it belongs to: an opener's closer, a
 * middle's or a closer's opener. Engines don't disturb each other; a closer
 * without an opener is passed over, and closers of outer blocks give up on the
 * unclosed blocks inside. Linear: each opener goes on its stack and off it once.
 */
export function pair(statements: readonly Statement[]): (number | undefined)[] {
  const pairs = new Array<number | undefined>(statements.length)
  const engines = new Map<string, Open>()
  for (const [index, { kind, block }] of statements.entries()) {
    if (!block) continue
    const open = engines.get(block.engine) ?? { stack: [], counts: new Map() }
    engines.set(block.engine, open)
    if (kind === 'open') push(open, index, block)
    else if (kind === 'middle') pairs[index] = open.stack[open.stack.length - 1]?.index
    else if (kind === 'close') {
      const opener = close(open, block)
      pairs[index] = opener
      if (opener !== undefined) pairs[opener] = index
    }
  }
  return pairs
}

function push({ stack, counts }: Open, index: number, { name }: Block): void {
  stack.push({ index, name })
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function close({ stack, counts }: Open, { name }: Block): number | undefined {
  if (name !== '' && !counts.get(name)) return undefined
  for (let last = stack.pop(); last; last = stack.pop()) {
    counts.set(last.name, (counts.get(last.name) as number) - 1)
    if (name === '' || last.name === name) return last.index
  }
  return undefined
}

/**
 * The statements with their kinds decided: an opener that needs a closer has one
 * somewhere in the document, and a closer that needs an opener likewise.
 */
export function settleKinds(statements: readonly Statement[]): Statement[] {
  const opened = new Set<string>()
  const closed = new Set<string>()
  for (const { kind, block } of statements) {
    if (kind === 'open' && block) opened.add(keyOf(block))
    if (kind === 'close' && block) closed.add(keyOf(block))
  }
  return statements.map((statement) => {
    const { kind, block, otherwise } = statement
    if (!block || !otherwise) return statement
    if ((kind === 'open' ? closed : opened).has(keyOf(block))) return statement
    const { block: _, otherwise: __, ...rest } = statement
    if (otherwise === 'middle') return { ...rest, kind: otherwise, block: { ...block, name: '' } }
    return { ...rest, kind: otherwise }
  })
}

function keyOf({ engine, name }: Block): string {
  return engine + '\n' + name
}
