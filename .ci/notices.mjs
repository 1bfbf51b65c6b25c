// Writes dist/THIRD-PARTY-NOTICES.txt: the licences of what dist/index.cjs bundles.

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

const { metafile } = await build({
  entryPoints: ['src/index.ts'],
  bundle: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'cjs',
  metafile: true,
  write: false,
  logLevel: 'error'
})

const folders = new Set(Object.keys(metafile.inputs).flatMap(packageFolder))
const notices = await Promise.all([...folders].sort().map(notice))
const head =
  'dist/index.cjs contains the packages below. Each is used under its own licence, given with it.\n'
await writeFile('dist/THIRD-PARTY-NOTICES.txt', [head, ...notices].join(`\n${'-'.repeat(72)}\n\n`))
console.log(`dist/THIRD-PARTY-NOTICES.txt: ${folders.size} packages`)

/** `node_modules/@lezer/markdown/dist/index.js` → `node_modules/@lezer/markdown`; none for our own files. */
function packageFolder(file) {
  const match = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(dirname(file))
  return match ? [match[0]] : []
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8')
  )
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry))
  if (!file) throw new Error(`${name}@${version} has no licence file; look for its text and add it`)
  const text = await readFile(join(folder, file), 'utf8')
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}
