// What `rewrite` does to a template, and why:
// node examples/rewrite-template.mjs [file]

import { existsSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { styleText } from 'node:util'
import { rewrite } from 'unvulture'
import { inlineDiff } from './diff.mjs'

const formats = new Map([
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.mjml', 'mjml'],
  ['.txt', 'text']
])
const colour = process.stdout.hasColors?.() ?? false

const name = process.argv[2] ?? 'spring-sale.md'
const path = existsSync(name) ? name : join(import.meta.dirname, 'templates', name)
const source = readFileSync(path, 'utf8')
const format = formats.get(extname(path))
const result = rewrite(source, format && { format })

const own = result.changes.filter(({ causedBy }) => !causedBy)
heading(`${basename(path)}: ${count(own, 'change')}, ${count(result.questions, 'question')}`)
const edits = result.changes.flatMap((change) => change.edits)
console.log(inlineDiff(source, edits, colour))

heading('What changed, and why')
for (const change of own) {
  console.log(`${place(change)}  ${change.transform}`)
  console.log(`  before  ${change.beforeText}`)
  console.log(`  after   ${change.afterText || '(nothing)'}`)
  console.log(`  why     ${change.reason}`)
}

if (result.questions.length > 0) heading('Questions: only a person can make these honest')
for (const question of result.questions)
  console.log(`${place(question)}  ${question.transform}  ${question.text}\n  ${question.ask}`)

const left = result.skipped.filter(({ cause }) => cause !== 'overlap')
if (left.length > 0) heading('Found and left alone')
for (const skipped of left)
  console.log(`${place(skipped)}  ${skipped.cause}  ${skipped.text}\n  ${skipped.reason}`)

function count(items, name) {
  return `${items.length} ${name}${items.length === 1 ? '' : 's'}`
}

function place({ range }) {
  return `line ${range.start.line}`
}

function heading(text) {
  console.log(`\n${colour ? styleText('bold', text) : `== ${text}`}\n`)
}
