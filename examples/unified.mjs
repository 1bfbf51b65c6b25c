// A template as an mdast tree, for plugins of unified: its template tokens are nodes.
// node examples/unified.mjs [file]

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unified } from 'unified'
import { toMdast } from 'unvulture/remark'

const path = process.argv[2] ?? join(import.meta.dirname, 'templates/spring-sale.md')
const tree = toMdast(readFileSync(path, 'utf8'))
await unified().use(listTokens).run(tree)

/** A plugin like any other: it prints each template token, its line and what it stands in. */
function listTokens() {
  return (root) => {
    for (const { node, parent } of nodesIn(root))
      if (node.type === 'templateToken')
        console.log(`line ${node.position.start.line}  ${parent.type}  ${node.value}`)
  }
}

function* nodesIn(root) {
  const open = [{ node: root, parent: root }]
  while (open.length > 0) {
    const item = open.pop()
    yield item
    const children = item.node.children ?? []
    open.push(...children.toReversed().map((node) => ({ node, parent: item.node })))
  }
}
