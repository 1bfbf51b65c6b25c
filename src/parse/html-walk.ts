import { createFlow, type Draft, type Flow } from './html-flow.ts'
import { createLooks, type Look } from './html-look.ts'
import { isBlock, isOpaque, isReplaced, isVoid, markType } from './html-names.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { hasBackground, rootZone, type Zone, zoneWithin } from './html-zone.ts'
import type { Input } from './sink.ts'

/** What the tree holds of interest. */
export interface Found {
  /** In the order of their ends. */
  readonly drafts: readonly Draft[]
  /** For each image, rule or form control the index of the block element that it fills, or -1. */
  readonly solid: readonly number[]
  /** The elements that may have a description, `alt` or `title`. */
  readonly described: readonly HtmlElement[]
}

/** An element that the walk is in. */
interface Frame {
  /** Index of the node after its last. */
  readonly next: number
  readonly zone: Zone
  readonly flow: Flow
  leave(): void
}

/** Goes through the nodes once, without recursion. */
export function walk(nodes: readonly HtmlNode[], input: Input): Found {
  const drafts: Draft[] = []
  const solid: number[] = []
  const described: HtmlElement[] = []
  const main = createFlow(input, drafts)
  const lookOf = createLooks()
  const frames: Frame[] = []
  let frame: Frame = { next: nodes.length, zone: rootZone, flow: main, leave: main.flush }

  function enter(within: Frame): void {
    frames.push(frame)
    frame = within
  }

  function visit(node: HtmlElement, index: number): void {
    const look = lookOf(node)
    if (node.attributes.length > 0) described.push(node)
    if (isSolid(node, look)) solid.push(isBlock(node.name) ? index : frame.zone.element)
    const { start, end } = node
    if (node.name === 'br') frame.flow.lineBreak(start, end)
    else if (isBlock(node.name) || !isLeaf(node)) enter(elementFrame(node, index, look, frame))
    else if (isReplaced(node.name)) frame.flow.add({ type: 'image', start, end }, frame.zone)
  }

  for (let i = 0; i < nodes.length; i++) {
    while (frame.next <= i) {
      frame.leave()
      frame = frames.pop() as Frame
    }
    const node = nodes[i] as HtmlNode
    if (node.type === 'text' || node.type === 'entity') frame.flow.add(node, frame.zone)
    else if (node.type === 'conditional')
      enter(conditionalFrame(node.next, frame.zone, createFlow(input, drafts)))
    else {
      visit(node, i)
      if (isOpaque(node.name)) i = node.next - 1
    }
  }
  for (let last: Frame | undefined = frame; last; last = frames.pop()) last.leave()
  return { drafts, solid, described }
}

function isLeaf({ name }: HtmlElement): boolean {
  return isVoid(name) || isOpaque(name)
}

function isSolid(element: HtmlElement, look: Look): boolean {
  return isReplaced(element.name) || element.name === 'button' || hasBackground(element, look)
}

function elementFrame(
  element: HtmlElement,
  index: number,
  look: Look,
  { zone: around, flow }: Frame
): Frame {
  const zone = zoneWithin(around, element, index, look)
  const block = isBlock(element.name)
  const parted = block || look.block || (isUnseen(zone, around) && flow.blank())
  const marked = !block || element.name === 'pre'
  const type = markType(element.name)
  if (parted) flow.flush()
  if (marked) flow.open(type, element)
  function leave(): void {
    if (marked) flow.close(type, element)
    if (parted) flow.flush()
  }
  return { next: element.next, zone, flow, leave }
}

/** Outlook's copy is read apart: the text around it goes on after it. */
function conditionalFrame(next: number, around: Zone, flow: Flow): Frame {
  return { next, zone: { ...around, conditional: true }, flow, leave: flow.flush }
}

/** True where `zone` can't be seen, and what is around it can. */
function isUnseen(zone: Zone, around: Zone): boolean {
  return (zone.hidden || zone.tiny) && !(around.hidden || around.tiny)
}
