import type { Nodes, Parents, Root, Text } from 'mdast'
import { positions } from '../report/position.ts'
import {
  findPlaces,
  type MaskedTemplate,
  restoreInOrder,
  restoreString,
  tokensIn
} from './restore-string.ts'
import type { TemplateToken } from './template-token.ts'

/** Makes the positions of a parsed tree count in the source, and puts the template tokens back into it. */
export function putBackTokens(tree: Root, template: MaskedTemplate): void {
  const visit: Visit = { ...template, position: positions(template.source), at: template.start }
  place(visit, tree)
  const open: Level[] = [{ parent: tree, children: tree.children, next: 0, done: [] }]
  for (let level = open[0]; level; level = open[open.length - 1]) {
    const child = level.children[level.next++]
    if (!child) {
      finish(visit, level)
      open.pop()
      continue
    }
    place(visit, child)
    if ('children' in child) {
      level.done.push(child)
      open.push({ parent: child, children: child.children, next: 0, done: [] })
    } else level.done.push(...restored(visit, child))
  }
}

interface Visit extends MaskedTemplate {
  readonly position: ReturnType<typeof positions>
  /** Everything before this offset of the source is behind. */
  at: number
}

interface Level {
  readonly parent: Parents
  readonly children: readonly Nodes[]
  next: number
  readonly done: Nodes[]
}

type Leaf = Exclude<Nodes, Parents>

/**
 * Gives a node its position in the source. Text around an address that only GFM
 * sees as a link comes without one, and is looked for after what came before it.
 */
function place(visit: Visit, node: Nodes): void {
  const { position, masked, start } = visit
  if (node.position) {
    const span = {
      start: (node.position.start.offset as number) + start,
      end: (node.position.end.offset as number) + start
    }
    node.position = position(node.type === 'root' ? { start: 0, end: masked.length } : span)
    visit.at = Math.max(visit.at, span.start)
  } else if (node.type === 'text') {
    const places = findPlaces(masked, { start: visit.at, end: masked.length }, node.value)
    if (places)
      node.position = position({
        start: places[0] as number,
        end: places[places.length - 1] as number
      })
  }
}

function finish(visit: Visit, { parent, done }: Level): void {
  parent.children = done as never
  const first = done[0]?.position
  const last = done[done.length - 1]?.position
  if (!parent.position && first && last) parent.position = { start: first.start, end: last.end }
  restoreFields(visit, parent)
  leaveBehind(visit, parent)
}

function leaveBehind(visit: Visit, { position }: Nodes): void {
  visit.at = Math.max(visit.at, position?.end.offset ?? 0)
}

/** The node with its tokens, or the nodes that it falls into. */
function restored(visit: Visit, node: Leaf): Nodes[] {
  const nodes = node.type === 'text' ? splitText(visit, node) : [wholeToken(visit, node) ?? node]
  if (node.type !== 'text') restoreFields(visit, node)
  leaveBehind(visit, node)
  return nodes
}

/** A token that fills its line was parsed as a comment. */
function wholeToken(visit: Visit, { type, position }: Leaf): TemplateToken | undefined {
  if (type !== 'html' || !position) return undefined
  const [start, end] = [position.start.offset as number, position.end.offset as number]
  const token = tokensIn(visit, start, end)[0]
  if (token?.start !== start || token.end !== end) return undefined
  return { type: 'templateToken', value: visit.source.slice(start, end), token, position }
}

function splitText(visit: Visit, node: Text): Nodes[] {
  if (!node.position) return [node]
  const [start, end] = [node.position.start.offset as number, node.position.end.offset as number]
  const tokens = tokensIn(visit, start, end)
  if (tokens.length === 0) return [node]
  const { masked, source, position } = visit
  const places = findPlaces(masked, { start, end }, node.value)
  if (!places) return [node]
  const nodes: Nodes[] = []
  let [done, at, k] = [0, start, 0]
  const pushText = (to: number, stop: number): void => {
    if (to <= done) return
    const value = node.value.slice(done, to)
    nodes.push({ type: 'text', value, position: position({ start: at, end: stop }) })
  }
  for (const token of tokens) {
    while ((places[k] as number) < token.start) k++
    pushText(k, token.start)
    const value = source.slice(token.start, token.end)
    nodes.push({ type: 'templateToken', value, token, position: position(token) })
    done = k + value.length
    at = token.end
  }
  pushText(node.value.length, end)
  return nodes
}

/** The fields that hold text of the source, in the order in which it has them. */
const fields = ['alt', 'label', 'lang', 'meta', 'url', 'title', 'value'] as const

type Fields = { [key in (typeof fields)[number]]?: string | null | undefined }

/** Puts back the tokens of what a node holds besides its children, which come before it. */
function restoreFields(visit: Visit, node: Nodes): void {
  if (!node.position || !fields.some((key) => key in node)) return
  const start = node.position.start.offset as number
  const end = node.position.end.offset as number
  if (tokensIn(visit, start, end).length === 0) return
  const holder = node as Fields
  let at = 'children' in node ? Math.max(start, Math.min(visit.at, end)) : start
  for (const key of fields) {
    const value = holder[key]
    if (!value) continue
    const found =
      restoreString(visit, value, { start: at, end }) ?? restoreString(visit, value, { start, end })
    holder[key] = found?.value ?? restoreInOrder(visit, value, { start, end })
    at = found?.end ?? at
  }
}
