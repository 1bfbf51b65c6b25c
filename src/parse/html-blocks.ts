import type { Block } from '../passage.ts'
import type { TemplateToken } from '../template/token.ts'
import { isRemovable } from './html-names.ts'
import { createSurroundings } from './html-surroundings.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { wholeLines } from './lines.ts'
import type { Input } from './sink.ts'

/** The blocks of a tree: an element becomes one when a passage is found in it. */
export interface BlockList {
  /** Index in the sink of the block of element `node`, or that around the tree for -1; asked for in source order. */
  blockOf(node: number): number
  /** All of them. `solid` are the elements that hold more than passages. */
  finish(solid: readonly number[]): Block[]
}

/** `base` is the index of the first, `parent` that of the block around the tree. */
export function createBlockList(
  nodes: readonly HtmlNode[],
  input: Input,
  base: number,
  parent: number
): BlockList {
  const surroundings = createSurroundings(nodes)
  const elements: number[] = []
  const indexes = new Map<number, number>()

  function blockOf(node: number): number {
    const path: number[] = []
    for (let at = node; at >= 0 && !indexes.has(at); at = surroundings.blockAround(at))
      path.push(at)
    for (const at of path.reverse()) indexes.set(at, base + elements.push(at) - 1)
    return node < 0 ? parent : (indexes.get(node) as number)
  }

  /** The blocks that hold the `solid` elements; an element that became none passes them on. */
  function holders(solid: readonly number[]): Set<number> {
    const held = new Set<number>()
    for (const node of solid)
      for (let at = node; at >= 0 && !held.has(at); at = surroundings.blockAround(at)) {
        held.add(at)
        if (indexes.has(at)) break
      }
    return held
  }

  return {
    blockOf,
    finish(solid) {
      const held = holders(solid)
      const torn = tornElements(elements, nodes, input.tokens)
      return elements.map((node, i) => {
        const element = nodes[node] as HtmlElement
        const { name, start, end } = element
        const around = surroundings.blockAround(node)
        const removable =
          isRemovable(name) && element.close && !torn.has(node) && !surroundings.isSpanned(node)
        return {
          index: base + i,
          parent: around < 0 ? parent : (indexes.get(around) as number),
          name,
          span: { start, end },
          ...(removable ? { removal: wholeLines(input.source, element) } : {}),
          solid: held.has(node)
        }
      })
    }
  }
}

/**
 * The elements that hold one half of a pair of template tokens,
 * `{% if a %}<p>A{% else %}<p>B{% endif %}</p>`: they are not one piece.
 */
function tornElements(
  elements: readonly number[],
  nodes: readonly HtmlNode[],
  tokens: readonly TemplateToken[]
): Set<number> {
  const torn = new Set<number>()
  const open: { node: number; start: number; end: number; low: number; high: number }[] = []
  let next = 0

  function closeBefore(offset: number): void {
    for (
      let last = open[open.length - 1];
      last && last.end <= offset;
      last = open[open.length - 1]
    ) {
      open.pop()
      const { node, start, end, low, high } = last
      if (low < start || high > end) torn.add(node)
      const around = open[open.length - 1]
      if (around) reach(around, low, high)
    }
  }

  function openBefore(offset: number): void {
    for (; next < elements.length; next++) {
      const node = elements[next] as number
      const { start, end } = nodes[node] as HtmlElement
      if (start > offset) return
      closeBefore(start)
      open.push({ node, start, end, low: start, high: start })
    }
  }

  for (const token of tokens) {
    const pair = token.pair === undefined ? undefined : tokens[token.pair]
    openBefore(token.start)
    closeBefore(token.start)
    const innermost = open[open.length - 1]
    if (pair && innermost) reach(innermost, pair.start, pair.end)
  }
  openBefore(Number.POSITIVE_INFINITY)
  closeBefore(Number.POSITIVE_INFINITY)
  return torn
}

function reach(range: { low: number; high: number }, start: number, end: number): void {
  range.low = Math.min(range.low, start)
  range.high = Math.max(range.high, end)
}
