import type { Reading } from '../reading.ts'
import type { Span } from '../span.ts'
import type { Item } from './survivors.ts'

/**
 * The blocks of a template that print nothing any more, `{% if a %}{% endif %}`, and
 * are not alone on their line: from the opening token to the closing one, in order and disjoint. Who reads
 * on reads over them.
 */
export function blankBlocks({ words }: Reading, items: readonly Item[]): Span[] {
  const blank: Span[] = []
  const open: { readonly at: number; readonly index: number }[] = []
  items.forEach((item, at) => {
    const token = item.type === 'control' ? words[item.word]?.token : undefined
    if (!token || token.kind === 'raw') {
      open.length = 0
      return
    }
    if (token.kind === 'open') open.push({ at, index: token.index })
    else if (token.kind === 'close') {
      const depth = open.findLastIndex(({ index }) => index === token.pair)
      const opener = open[depth]
      if (!opener) return
      open.length = depth
      const { start } = items[opener.at] as Item
      while ((blank.at(-1)?.start ?? -1) >= start) blank.pop()
      if (!isEdge(items[opener.at - 1]) || !isEdge(items[at + 1]))
        blank.push({ start, end: item.end })
    }
  })
  return blank
}

function isEdge(item: Item | undefined): boolean {
  return item === undefined || item.type === 'break'
}
