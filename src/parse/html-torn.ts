import type { Span } from '../span.ts'
import type { TemplateToken } from '../template/token.ts'
import type { HtmlNode } from './html-tree.ts'

/** An element that the sweep is in, with how far the pairs of the tokens in it reach. */
interface OpenElement extends Span {
  readonly node: number
  low: number
  high: number
}

/**
 * Those of `elements` that hold one half of a pair of template tokens,
 * `{% if a %}<p>A{% else %}<p>B{% endif %}</p>`: they are not one piece. The
 * elements are in source order and nest; so does the sweep over both lists.
 */
export function tornElements(
  elements: readonly number[],
  nodes: readonly HtmlNode[],
  tokens: readonly TemplateToken[]
): ReadonlySet<number> {
  const torn = new Set<number>()
  const open: OpenElement[] = []
  let next = 0

  /** Makes the innermost element at `offset` the last of `open`. */
  function goTo(offset: number): void {
    for (let node = elements[next]; node !== undefined; node = elements[++next]) {
      const { start, end } = nodes[node] as HtmlNode
      if (start > offset) break
      close(open, start, torn)
      open.push({ node, start, end, low: start, high: end })
    }
    close(open, offset, torn)
  }

  for (const token of tokens) {
    goTo(token.start)
    const pair = token.pair === undefined ? undefined : tokens[token.pair]
    if (pair) reach(open[open.length - 1], pair.start, pair.end)
  }
  goTo(Number.POSITIVE_INFINITY)
  return torn
}

/** Takes out the elements that end before `offset`; how far one reaches, that around it reaches too. */
function close(open: OpenElement[], offset: number, torn: Set<number>): void {
  for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
    open.pop()
    const { node, start, end, low, high } = last
    if (low < start || high > end) torn.add(node)
    reach(open.at(-1), low, high)
  }
}

function reach(element: OpenElement | undefined, start: number, end: number): void {
  if (!element) return
  element.low = Math.min(element.low, start)
  element.high = Math.max(element.high, end)
}
