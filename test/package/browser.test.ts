import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { bundle } from './bundle.ts'
import { call, expected } from './call.ts'

const { CHROMIUM: chromium = '/usr/bin/chromium' } = process.env
const folder = mkdtempSync(join(tmpdir(), 'unvulture-browser-'))
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--dump-dom',
  `--user-data-dir=${join(folder, 'profile')}`
]

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))

it('runs in a page', async () => {
  const script = `import { rewrite, rewriteEmail, applyChanges, revertChanges } from 'unvulture'
    const print = (json) => { document.querySelector('pre').textContent = json }
    ${call.replace('console.log', 'print')}`
  expect(resultOf(await page('main', script))).toEqual(expected)
})

it('runs in a page with the remark entry', async () => {
  const script = `import { toMdast } from 'unvulture/remark'
    const names = toMdast('# Hello {{ name }}\\n').children.map(({ type }) => type)
    document.querySelector('pre').textContent = JSON.stringify(names)`
  expect(resultOf(await page('remark', script))).toEqual(['heading'])
})

/** The document after a page with `script` in it was loaded. */
async function page(name: string, script: string): Promise<string> {
  const { code } = await bundle(script, 'browser')
  const file = join(folder, `${name}.html`)
  const report = `addEventListener('error', ({ message }) => {
    document.querySelector('pre').textContent = JSON.stringify(message)
  })`
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><pre></pre>
    <script>${report}</script><script>${code.replaceAll('</script', '<\\/script')}</script>`
  )
  return execFileSync(chromium, [...flags, pathToFileURL(file).href], {
    encoding: 'utf8',
    // The page that is written out holds the bundle.
    maxBuffer: 16 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 60_000
  })
}

function resultOf(dom: string): unknown {
  const text = /<pre>([^<]*)<\/pre>/.exec(dom)?.[1] ?? ''
  expect(text).not.toBe('')
  return JSON.parse(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
}
