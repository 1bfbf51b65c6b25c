import type { Tree } from '@lezer/common'
import { GFM, type MarkdownParser, parser } from '@lezer/markdown'

/** The concrete tree of a Markdown text, with the way from its offsets back to the source. */
export interface MarkdownTree {
  readonly tree: Tree
  /** What was parsed: every line ends with `\n`. All offsets of the tree count in it. */
  readonly text: string
  /** The offset in the source of an offset in `text`. */
  at(offset: number): number
}

const markdown: MarkdownParser = /* @__PURE__ */ parser.configure(GFM)

/** The tree of `rest`, which stands at `start` in the source. */
export function parseTree(rest: string, start: number): MarkdownTree {
  if (!rest.includes('\r'))
    return { tree: markdown.parse(rest), text: rest, at: (offset) => start + offset }
  const text = rest.replace(/\r\n?/g, '\n')
  const places = lineEndPlaces(rest, text.length)
  return { tree: markdown.parse(text), text, at: (offset) => start + (places[offset] as number) }
}

/** For each offset of the text with short line ends its offset in `source`. */
function lineEndPlaces(source: string, length: number): Uint32Array {
  const places = new Uint32Array(length + 1)
  let from = 0
  for (let to = 0; to < length; to++) {
    places[to] = from
    from += source[from] === '\r' && source[from + 1] === '\n' ? 2 : 1
  }
  places[length] = source.length
  return places
}
