// A build step: lists every change that the templates of a folder need.
// node examples/check-folder.mjs FOLDER [--write]
// Exits 0 when there is none, 1 when there are some, 2 when called wrongly.

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { rewrite } from 'unvulture'

const formats = new Map([
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.mjml', 'mjml'],
  ['.txt', 'text']
])

const { folder, write } = readArguments()
const count = templates(folder).reduce((sum, path) => sum + check(path), 0)
console.log(
  count === 0 ? 'No change needed.' : `${count} changes${write ? ' written' : ' needed'}.`
)
process.exitCode = count === 0 ? 0 : 1

function check(path) {
  const source = readFileSync(path, 'utf8')
  const { changes, output } = rewrite(source, { format: formats.get(extname(path)) })
  for (const { range, transform, reason } of changes)
    console.log(`${path}:${range.start.line}:${range.start.column}  ${transform}  ${reason}`)
  if (write && output !== source) writeFileSync(path, output)
  return changes.length
}

function templates(path) {
  return readdirSync(path, { recursive: true })
    .filter((file) => formats.has(extname(file)))
    .sort()
    .map((file) => join(path, file))
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { write: { type: 'boolean', default: false } }
    })
    if (positionals.length !== 1) throw new Error('name one folder')
    if (!statSync(positionals[0]).isDirectory()) throw new Error(`${positionals[0]} is no folder`)
    return { folder: positionals[0], write: values.write }
  } catch (error) {
    console.error(`${error.message}\nusage: node examples/check-folder.mjs FOLDER [--write]`)
    process.exit(2)
  }
}
