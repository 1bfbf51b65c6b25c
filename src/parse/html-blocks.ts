import type { Block } from '../passage.ts'
import type { Span } from '../span.ts'
import { isRuled } from './html-logic.ts'
import { isRemovable } from './html-names.ts'
import { createSurroundings, type Surroundings } from './html-surroundings.ts'
import { tornElements } from './html-torn.ts'
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

  return {
    blockOf,
    finish(solid) {
      const held = holders(solid, indexes, surroundings)
      const torn = tornElements(elements, nodes, input.tokens)
      const ruled = ruledBlocks(nodes, surroundings)
      return elements.map((node, i) => {
        const element = nodes[node] as HtmlElement
        const mayGo = !torn.has(node) && !ruled.has(node) && !surroundings.isSpanned(node)
        const removal = mayGo ? removalOf(element, input.source) : undefined
        const { name, start, end } = element
        return {
          index: base + i,
          parent: blockOf(surroundings.blockAround(node)),
          name,
          span: { start, end },
          solid: held.has(node),
          ...(removal ? { removal } : {})
        }
      })
    }
  }
}

function removalOf(element: HtmlElement, source: string): Span | undefined {
  return isRemovable(element.name) && element.close ? wholeLines(source, element) : undefined
}

/** The elements that a template engine reads, or that hold one: gone, they take a condition or its `else` with them. */
function ruledBlocks(nodes: readonly HtmlNode[], { blockAround }: Surroundings): Set<number> {
  const ruled = new Set<number>()
  nodes.forEach((node, i) => {
    if (node.type !== 'element' || !isRuled(node)) return
    for (let at = i; at >= 0 && !ruled.has(at); at = blockAround(at)) ruled.add(at)
  })
  return ruled
}

/** The blocks that hold the `solid` elements; an element that became none passes them on. */
function holders(
  solid: readonly number[],
  blocks: ReadonlyMap<number, number>,
  { blockAround }: Surroundings
): Set<number> {
  const held = new Set<number>()
  for (const node of solid)
    for (let at = node; at >= 0 && !held.has(at); at = blockAround(at)) {
      held.add(at)
      if (blocks.has(at)) break
    }
  return held
}
