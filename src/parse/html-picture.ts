import { firstIndex } from '../first-index.ts'
import type { Picture } from '../passage.ts'
import type { Span } from '../span.ts'
import { isRuled } from './html-logic.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { wholeLines } from './lines.ts'
import type { Input } from './sink.ts'

const pictures: ReadonlySet<string> = new Set(['img', 'mj-image', 'amp-img'])
/** What goes with a picture that is all it holds. */
const holders: ReadonlySet<string> = new Set(
  'a b strong i em u span font center p div figure'.split(' ')
)

/** The picture that an element shows; nothing for other elements. */
export function pictureOf(
  element: HtmlElement,
  nodes: readonly HtmlNode[],
  input: Input
): Picture | undefined {
  if (!pictures.has(element.name)) return undefined
  const address = element.attributes.find(({ name }) => name === 'src')?.value ?? ''
  const removal = removalOf(element, nodes, input)
  return removal ? { address, removal } : { address }
}

/** It stays where a template engine reads it, where a token or a title stands in it, between words, and as one of several sources. */
function removalOf(
  element: HtmlElement,
  nodes: readonly HtmlNode[],
  { source, tokens }: Input
): Span | undefined {
  if (isRuled(element) || elementAt(nodes, element.parent)?.name === 'picture') return undefined
  if (element.attributes.some(({ name, value }) => name === 'title' && value !== ''))
    return undefined
  let whole: HtmlElement = element
  let around = elementAt(nodes, element.parent)
  while (around && holdsOnly(around, whole, source)) {
    whole = around
    around = elementAt(nodes, whole.parent)
  }
  const token = tokens[firstIndex(tokens, ({ end }) => end > whole.start)]
  if ((token && token.start < whole.end) || isInText(whole, source)) return undefined
  return wholeLines(source, whole)
}

/** True with text on both sides: without it the spaces there would meet. */
function isInText({ start, end }: Span, source: string): boolean {
  let before = start - 1
  while (before >= 0 && /\s/.test(source.charAt(before))) before--
  let after = end
  while (after < source.length && /\s/.test(source.charAt(after))) after++
  const isOpen = before < 0 || source[before] === '>'
  return !isOpen && after < source.length && source[after] !== '<'
}

function elementAt(nodes: readonly HtmlNode[], index: number): HtmlElement | undefined {
  const node = nodes[index]
  return node?.type === 'element' ? node : undefined
}

/** True for an element that nothing but `inner` stands in, not even a comment. */
function holdsOnly(around: HtmlElement, inner: Span, source: string): boolean {
  const { name, open, close, attributes } = around
  if (!holders.has(name) || !close || isRuled(around)) return false
  if (attributes.some((attribute) => attribute.name === 'id')) return false
  const before = source.slice(open.end, inner.start)
  return before.trim() === '' && source.slice(inner.end, close.start).trim() === ''
}
