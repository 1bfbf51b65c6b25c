// The table of what the library costs, in ratios of one run each. A timing never fails anything.

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pathological, realTemplates } from './inputs.mjs'
import { bundleSize, firstCallTime, importTime } from './start.mjs'

const base = 50_000
const timeoutMilliseconds = 60_000
const kilobyte = 1000

const comparisons = [
  ...sizes('rehype-parse', 'html', 0.5),
  ...sizes('remark-parse', 'markdown', 0.5),
  ['alex', 'markdown', 100 * kilobyte, 1 / 20],
  ['textlint with three rules', 'markdown', 100 * kilobyte, 1 / 50],
  ['write-good', 'markdown', 100 * kilobyte, 1 / 1.5]
]

await section('Whole rewrite ÷ what others do with the same text', async () => {
  for (const [peer, format, size, budget] of comparisons) {
    const label = `${format}, ${size === 'real' ? 'real templates' : `${size / kilobyte} KB`} ÷ ${peer}`
    const { ours, theirs, ratio } = await child('peer.mjs', peer, format, size)
    row(label, `${ms(ours)} ÷ ${ms(theirs)}`, `1 ÷ ${(1 / ratio).toFixed(1)}`, ratio, budget)
  }
})

await section('Matching 10 000 phrases ÷ matching 500', async () => {
  const { ours, theirs, ratio } = await child('phrases.mjs')
  row('1 MB of text', `${ms(ours)} ÷ ${ms(theirs)}`, ratio.toFixed(2), ratio, 1.2)
})

await section('Lexing', async () => {
  const share = await child('lexing.mjs', 'share')
  row(
    'both passes ÷ whole rewrite, html, 100 KB',
    `${ms(share.ours)} ÷ ${ms(share.theirs)}`,
    share.ratio.toFixed(2),
    share.ratio,
    0.15
  )
  const { ours } = await child('lexing.mjs', 'prose')
  row('1 MB of prose without tokens', '', ms(ours), ours, 10)
})

await section(
  `Growth: ${(4 * base) / kilobyte} KB ÷ ${base / kilobyte} KB, where linear is 4`,
  async () => {
    for (const [index, [format, name]] of pathological.entries()) {
      const { ours, theirs, ratio } = await child('growth.mjs', index, base)
      row(`${format}: ${name}`, `${ms(ours)} ÷ ${ms(theirs)}`, ratio.toFixed(2), ratio, 4.6)
    }
  }
)

await section('Start and size', async () => {
  const time = importTime('unvulture')
  row('import of the main entry', '', ms(time), time, 50)
  const first = firstCallTime('unvulture')
  row('first rewrite after it, one line', '', ms(first), first, 15)
  for (const [label, entries, budget] of [
    ['browser bundle of the main entry', ['unvulture'], 70],
    ['browser bundle of both entries', ['unvulture', 'unvulture/remark'], 110]
  ]) {
    const size = await bundleSize(entries)
    row(label, 'min + gzip', `${size.toFixed(1)} KB`, size, budget)
  }
})

/** The three generated sizes, and the real templates where there are any. */
function sizes(peer, format, ...budget) {
  const all = [10 * kilobyte, 100 * kilobyte, 1000 * kilobyte]
  if (realTemplates(format).length > 0) all.push('real')
  return all.map((size) => [peer, format, size, ...budget])
}

async function section(title, run) {
  console.log(`\n${title}\n`)
  await run()
}

function row(label, times, value, measured, budget) {
  const verdict = measured <= budget ? 'within' : 'OVER'
  const limit = `${verdict} ${Number(budget.toPrecision(3))}`
  console.log(`  ${label.padEnd(48)}${times.padStart(24)}${value.padStart(12)}   ${limit}`)
}

function ms(milliseconds) {
  if (milliseconds === Infinity) return 'no end'
  return `${milliseconds.toPrecision(3)} ms`
}

/** Runs a script of this folder in a process of its own; one that does not end counts as endless. */
async function child(script, ...args) {
  const command = [join(import.meta.dirname, script), ...args.map(String)]
  try {
    const options = { timeout: timeoutMilliseconds, maxBuffer: 1e8 }
    return JSON.parse((await promisify(execFile)(process.execPath, command, options)).stdout)
  } catch (error) {
    if (!error.killed) throw error
    return { ours: Infinity, theirs: Infinity, ratio: Infinity }
  }
}
