import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { call, expected } from './call.ts'

const consumer = inject('consumer')

describe('in Node', () => {
  it('an ESM script imports it', () => {
    const script = `import { rewrite, rewriteEmail, applyChanges, revertChanges } from 'unvulture'\n${call}`
    expect(run('main.mjs', script)).toEqual(expected)
  })

  it('a CommonJS script requires it, without any of its dependencies', () => {
    const script = `const { rewrite, rewriteEmail, applyChanges, revertChanges } = require('unvulture')\n${call}`
    expect(run('main.cjs', script)).toEqual(expected)
    expect(loadedBy('require("unvulture")')).toEqual([])
  })

  it('an ESM script imports the remark entry', () => {
    const script = `import { toMdast } from 'unvulture/remark'
      console.log(JSON.stringify(toMdast('# Hello {{ name }}\\n').children.map(({ type }) => type)))`
    expect(run('remark.mjs', script)).toEqual(['heading'])
  })

  it('imports it in how many milliseconds?', () => {
    const script = `const start = performance.now(); await import('unvulture')
      console.log(performance.now() - start)`
    const times = Array.from({ length: 7 }, () => Number(run('time.mjs', script)))
    const median = times.toSorted((a, b) => a - b)[3] as number
    console.log(`import of the main entry: ${median.toFixed(1)} ms (median of 7 processes)`)
    expect(median).toBeGreaterThan(0)
  })
})

function run(name: string, script: string): unknown {
  writeFileSync(join(consumer, name), script)
  return JSON.parse(execFileSync('node', [name], { cwd: consumer, encoding: 'utf8' }))
}

/** The packages whose files a CommonJS script has loaded after `statement`, ours left out. */
function loadedBy(statement: string): unknown {
  const script = `${statement}
    const own = require('node:path').dirname(require.resolve('unvulture'))
    const files = Object.keys(require.cache).filter((file) => !file.startsWith(own))
    console.log(JSON.stringify(files.filter((file) => file.includes('node_modules'))))`
  return run('loaded.cjs', script)
}
