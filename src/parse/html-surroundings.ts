import { isBlock } from './html-names.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { attributeOf } from './html-zone.ts'

/** What is around each node, known without climbing. */
export interface Surroundings {
  /** Index of the nearest block element around a node, or -1. */
  blockAround(node: number): number
  /** True for a table row that a cell of more than one row or column reaches into. */
  isSpanned(node: number): boolean
}

export function createSurroundings(nodes: readonly HtmlNode[]): Surroundings {
  const blocks = new Int32Array(nodes.length).fill(-1)
  const tables = new Int32Array(nodes.length).fill(-1)
  const rows = new Int32Array(nodes.length).fill(-1)
  const spannedTables = new Set<number>()
  const spannedRows = new Set<number>()
  nodes.forEach((node, i) => {
    const { parent } = node
    const around = nodes[parent]
    if (around?.type === 'element') {
      const { name } = around
      blocks[i] = isBlock(name) ? parent : (blocks[parent] as number)
      tables[i] = name === 'table' ? parent : (tables[parent] as number)
      rows[i] = name === 'tr' ? parent : name === 'table' ? -1 : (rows[parent] as number)
    } else if (around) blocks[i] = blocks[parent] as number
    if (node.type === 'element' && spans(node, 'rowspan')) spannedTables.add(tables[i] as number)
    if (node.type === 'element' && spans(node, 'colspan')) spannedRows.add(rows[i] as number)
  })
  return {
    blockAround: (node) => blocks[node] ?? -1,
    isSpanned: (node) =>
      (nodes[node] as HtmlElement).name === 'tr' &&
      (spannedRows.has(node) || spannedTables.has(tables[node] as number))
  }
}

function spans(element: HtmlElement, attribute: string): boolean {
  const value = attributeOf(element, attribute)
  return value !== '' && value !== '1'
}
