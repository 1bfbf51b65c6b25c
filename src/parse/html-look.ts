import type { HtmlElement } from './html-tree.ts'
import { attributeOf } from './html-zone.ts'

/** What the style of an element says of how it is seen. */
export interface Look {
  readonly hidden: boolean
  /** The font is too small to be seen; absent where its size is not set. */
  readonly tiny: boolean | undefined
  /** Laid out as a block of its own. */
  readonly block: boolean
  /** An image lies behind the content. */
  readonly background: boolean
}

/** Reads styles; a mail repeats the same few over and over, and each is read once. */
export function createLooks(): (element: HtmlElement) => Look {
  const looks = new Map<string, Look>()
  return (element) => {
    const style = attributeOf(element, 'style')
    if (style === '') return unstyled
    const known = looks.get(style)
    if (known) return known
    const look = lookOf(style.slice(0, longest).toLowerCase())
    looks.set(style, look)
    return look
  }
}

// Longer than any style a person or a tool writes.
const longest = 4000

const unstyled: Look = { hidden: false, tiny: undefined, block: false, background: false }

function lookOf(style: string): Look {
  return {
    hidden:
      /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|(?:max-height|opacity)\s{0,4}:\s{0,4}0(?![.\d]))/.test(
        style
      ),
    tiny: fontSize.test(style) ? tinyFont.test(style) : undefined,
    block: /(?:^|[;\s])display\s{0,4}:\s{0,4}(?:block|table|list-item|flex|grid)\b/.test(style),
    background: /background(?:-image)?\s{0,4}:[^;]{0,200}url\(/.test(style)
  }
}

const fontSize = /(?:^|[;\s])font-size\s{0,4}:/
const tinyFont = /(?:^|[;\s])font-size\s{0,4}:\s{0,4}(?:0(?![.\d])|1px)/
