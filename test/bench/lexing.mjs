// What the lexer costs: node lexing.mjs share, of a whole rewrite; node lexing.mjs prose, of 1 MB without tokens

import { join } from 'node:path'
import { build } from 'esbuild'
import { rewrite } from 'unvulture'
import { generators, prose } from './inputs.mjs'
import { pair } from './pair.mjs'

const warmUp = 10

const { lex, recogniseDialects } = await lexer()

if (process.argv[2] === 'share') {
  const text = generators.get('html')(100_000)
  const { output } = rewrite(text, { format: 'html' })
  // A rewrite lexes the source, and the output to compare.
  const both = () => {
    lexAll(text)
    lexAll(output)
  }
  const whole = () => rewrite(text, { format: 'html' })
  // Compiled before it is measured: one rewrite takes so long that few are.
  for (let i = 0; i < warmUp; i++) {
    both()
    whole()
  }
  console.log(JSON.stringify(await pair(both, whole)))
} else {
  const text = prose(1_000_000)
  console.log(
    JSON.stringify(
      await pair(
        () => lexAll(text),
        () => countUnits(text)
      )
    )
  )
}

function lexAll(text) {
  return lex(text, { dialects: recogniseDialects(text) })
}

/** The least that any pass over a text costs. */
function countUnits(text) {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return sum
}

/** The lexer as it is built into the package, which does not export it. */
async function lexer() {
  const folder = join(import.meta.dirname, '../../src/template')
  const { outputFiles } = await build({
    stdin: {
      contents: `export { lex } from './lex.ts'
        export { recogniseDialects } from './recognise-dialects.ts'`,
      resolveDir: folder
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error'
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}
