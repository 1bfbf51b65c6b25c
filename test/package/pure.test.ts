import { createContext, runInContext } from 'node:vm'
import { expect, it } from 'vitest'
import { bundle } from './bundle.ts'
import { call, expected } from './call.ts'

/** What the language offers beyond plain computing: a clock, randomness, the ICU of the day. */
const impure = ['console', 'Intl', 'Date', 'SharedArrayBuffer', 'Atomics', 'WebAssembly']

it('runs where nothing exists but the language: no globals, no clock, no randomness, no eval', async () => {
  const script = `import { rewrite, rewriteEmail, applyChanges, revertChanges } from 'unvulture'
    ${call.replace('console.log', 'globalThis.print')}`
  const { code } = await bundle(script, 'neutral')
  expect(await runBare(code)).toEqual(expected)
})

it('the bare context refuses what is impure', async () => {
  await expect(runBare('print(JSON.stringify(Date.now()))')).rejects.toThrow('Date')
  await expect(runBare('print(JSON.stringify(Math.random()))')).rejects.toThrow('random')
  await expect(runBare('print(JSON.stringify(setTimeout))')).rejects.toThrow('setTimeout')
})

/** Runs a script in a context of its own and gives what it printed. */
async function runBare(code: string): Promise<unknown> {
  const printed: string[] = []
  const context = createContext(
    Object.assign(Object.create(null), { print: printed.push.bind(printed) }),
    {
      codeGeneration: { strings: false, wasm: false }
    }
  )
  const strip = `for (const name of ${JSON.stringify(impure)}) delete globalThis[name]
    delete Math.random`
  runInContext(strip, context)
  runInContext(code, context, { timeout: 20_000 })
  return JSON.parse(printed.join(''))
}
