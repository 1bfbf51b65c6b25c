import type { Span } from '../span.ts'
import type { HtmlAttribute } from './html-attributes.ts'
import { type HtmlTag, readHtml } from './html-events.ts'
import { isBlock, isVoid } from './html-names.ts'
import { createOpenElements } from './html-open-elements.ts'

export interface HtmlElement extends Span {
  readonly type: 'element'
  readonly name: string
  /** Index of the element or conditional comment around it, or -1. */
  readonly parent: number
  readonly attributes: readonly HtmlAttribute[]
  readonly open: Span
  /** Absent where the end is only implied. */
  readonly close?: Span
  /** Index of the node after its last descendant. */
  readonly next: number
}

/** The content of `<!--[if mso]> … <![endif]-->`: Outlook reads it, the others don't. */
export interface HtmlConditional extends Span {
  readonly type: 'conditional'
  readonly parent: number
  readonly next: number
}

export interface HtmlText extends Span {
  readonly type: 'text'
  readonly parent: number
}

export interface HtmlEntity extends Span {
  readonly type: 'entity'
  readonly value: string
  readonly parent: number
}

export type HtmlNode = HtmlElement | HtmlConditional | HtmlText | HtmlEntity

type Draft<Node> = { -readonly [Key in keyof Node]: Node[Key] }

/**
 * The nodes of `range`, each before its descendants. Source order throughout:
 * nothing is moved, nothing is added. Comments are left out.
 */
export function buildTree(masked: string, range: Span, selfClosing: boolean): readonly HtmlNode[] {
  const nodes: HtmlNode[] = []
  grow(nodes, { masked, range, parent: -1, selfClosing, conditionals: true })
  return nodes
}

interface Growth {
  readonly masked: string
  readonly range: Span
  readonly parent: number
  /** `/>` ends every element, as in MJML. */
  readonly selfClosing: boolean
  /** Conditional comments are opened; one within another is not, so that the work stays linear. */
  readonly conditionals: boolean
}

function grow(nodes: HtmlNode[], growth: Growth): void {
  const { masked, range } = growth
  const open = createOpenElements()
  const parent = (): number => open.top()?.node ?? growth.parent

  function closeTo(depth: number, at: number): void {
    open.popTo(depth, (entry) => {
      const element = nodes[entry.node] as Draft<HtmlElement>
      element.end = at
      element.next = nodes.length
    })
  }

  readHtml(masked, range, {
    text: (start, end) => addText(nodes, { type: 'text', start, end, parent: parent() }),
    entity: (value, start, end) =>
      addEntity(nodes, { type: 'entity', value, start, end, parent: parent() }),
    open(tag) {
      for (let depth = open.endedBy(tag.name); depth >= 0; depth = open.endedBy(tag.name))
        closeTo(depth, tag.start)
      const node = nodes.push(elementOf(tag, parent(), nodes.length)) - 1
      if (!isClosed(tag, growth.selfClosing)) open.push(tag.name, node)
    },
    close(name, start, end) {
      const depth = open.closedBy(name)
      if (depth < 0) return addStray(nodes, name, { start, end }, parent())
      const element = nodes[open.at(depth)?.node as number] as Draft<HtmlElement>
      closeTo(depth + 1, start)
      closeTo(depth, end)
      element.close = { start, end }
    },
    comment(start, end) {
      if (growth.conditionals) addConditional(nodes, growth, { start, end }, parent())
    }
  })
  closeTo(0, range.end)
}

function elementOf(tag: HtmlTag, parent: number, index: number): HtmlElement {
  const { name, start, end, attributes } = tag
  return {
    type: 'element',
    name,
    parent,
    attributes,
    open: { start, end },
    start,
    end,
    next: index + 1
  }
}

function isClosed(tag: HtmlTag, selfClosing: boolean): boolean {
  if (isVoid(tag.name)) return true
  return tag.selfClosing && (selfClosing || /^mj-|:/.test(tag.name))
}

function addText(nodes: HtmlNode[], text: HtmlText): void {
  const last = nodes[nodes.length - 1]
  if (last?.type === 'text' && last.end === text.start) (last as Draft<HtmlText>).end = text.end
  else nodes.push(text)
}

function addEntity(nodes: HtmlNode[], entity: HtmlEntity): void {
  const last = nodes[nodes.length - 1]
  if (last?.type === 'entity' && last.start === entity.start)
    (last as Draft<HtmlEntity>).value += entity.value
  else nodes.push(entity)
}

/** A closing tag that closes nothing: an empty element where it parts the text, else nothing. */
function addStray(nodes: HtmlNode[], name: string, span: Span, parent: number): void {
  if (isBlock(name) || name === 'br')
    nodes.push(
      elementOf({ name, ...span, attributes: [], selfClosing: true }, parent, nodes.length)
    )
}

function addConditional(nodes: HtmlNode[], growth: Growth, comment: Span, parent: number): void {
  const range = conditionalContent(growth.masked, comment)
  if (!range) return
  const node: Draft<HtmlConditional> = { type: 'conditional', ...range, parent, next: 0 }
  const index = nodes.push(node) - 1
  grow(nodes, { ...growth, range, parent: index, conditionals: false })
  node.next = nodes.length
}

/** What is between `[if …]>` and `<![endif]`. */
function conditionalContent(masked: string, { start, end }: Span): Span | undefined {
  const text = masked.slice(start, end)
  if (!/^\s{0,8}\[if\b/i.test(text)) return undefined
  const from = text.indexOf(']>') + 2
  const closing = text.toLowerCase().lastIndexOf('<![endif')
  const to = closing < from ? text.length : closing
  return from > 1 && from < to ? { start: start + from, end: start + to } : undefined
}
