import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { median } from './pair.mjs'

const processes = 9

/** Milliseconds to import `entry`, the median over fresh processes. */
export function importTime(entry) {
  return measured(`const start = performance.now()
    await import('${entry}')
    console.log(performance.now() - start)`)
}

/** Milliseconds of the first rewrite after the import, of one line: it reads the phrases. */
export function firstCallTime(entry) {
  return measured(`const { rewrite } = await import('${entry}')
    const start = performance.now()
    rewrite('The kettle holds 1.7 litres.', { format: 'text' })
    console.log(performance.now() - start)`)
}

/** What a script prints, the median over fresh processes. */
function measured(script) {
  const run = () =>
    execFileSync('node', ['--input-type=module', '--eval', script], { encoding: 'utf8' })
  return median(Array.from({ length: processes }, () => Number(run())))
}

/** Kilobytes of a browser bundle of the entries, minified and gzipped. */
export async function bundleSize(entries) {
  const lines = entries.map((entry, index) => `import * as e${index} from '${entry}'`)
  const contents = `${lines.join('\n')}\nglobalThis.all = [${entries.map((_, index) => `e${index}`)}]`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error'
  })
  return gzipSync(outputFiles[0].text).length / 1024
}
