import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'
import { bundle } from './bundle.ts'

const installed = join(inject('consumer'), 'node_modules/unvulture')
const unifiedFamily = /unified|remark|mdast|micromark|vfile|unist/
const kilobyte = 1024

describe('the package', () => {
  it('holds the built files and the papers, and no source or test', () => {
    const folders = inject('packed').filter((file) => !file.startsWith('dist/'))
    expect(folders.toSorted()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'])
  })

  it('has the licence of each package that the CommonJS file bundles', () => {
    const notices = readFileSync(join(installed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
    for (const name of ['@lezer/common', '@lezer/markdown', 'htmlparser2'])
      expect(notices).toContain(`\n${name} `)
    expect(notices).toMatch(/permission is hereby granted/i)
  })

  it('requires nothing from its CommonJS file', () => {
    const code = readFileSync(join(installed, 'dist/index.cjs'), 'utf8')
    expect(code.match(/\brequire\(["'][^"']+["']\)/g)).toBeNull()
  })
})

describe('the main entry', () => {
  it('contains no unified', async () => {
    const { inputs } = await bundle("export * from 'unvulture'", 'browser')
    expect(inputs.some((file) => file.includes('htmlparser2'))).toBe(true)
    expect(packagesOf(inputs).filter((name) => unifiedFamily.test(name))).toEqual([])
  })

  it.each(['index.d.ts', 'index.d.cts'])('names no other package in the types of %s', (file) => {
    const types = readFileSync(join(installed, 'dist', file), 'utf8')
    expect(types).toContain('rewrite')
    expect(types.match(/(from|import\(|require\()\s*['"][^.'"][^'"]*['"]/g)).toBeNull()
  })
})

// The aim is 70 and 110 KB. The patterns have outgrown it, and the judge's table and net take
// some 140 KB more; these are the ceilings for now, to come down.
describe('a bundle for browsers, minified and gzipped', () => {
  it.each([
    ['the main entry', "import * as all from 'unvulture'", 495],
    [
      'both entries',
      "import * as main from 'unvulture'\nimport * as remark from 'unvulture/remark'\nconst all = [main, remark]",
      535
    ]
  ])('of %s stays in its budget', async (name, imports, budget) => {
    const { code } = await bundle(`${imports}\nglobalThis.all = all`, 'browser')
    const size = gzipSync(code).length / kilobyte
    console.log(`bundle of ${name}: ${size.toFixed(1)} KB (budget ${budget} KB)`)
    expect(size).toBeGreaterThan(5)
    expect(size).toBeLessThanOrEqual(budget)
  })
})

function packagesOf(files: readonly string[]): string[] {
  return files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [])
}
