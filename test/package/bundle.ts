import { join } from 'node:path'
import { build } from 'esbuild'
import { inject } from 'vitest'

export interface Bundle {
  readonly code: string
  /** The files in it, from the consumer's folder on. */
  readonly inputs: readonly string[]
}

/** A script of the consumer with all it imports, as a bundler puts it into a page. */
export async function bundle(script: string, platform: 'browser' | 'neutral'): Promise<Bundle> {
  const consumer = inject('consumer')
  const { outputFiles, metafile } = await build({
    stdin: { contents: script, resolveDir: consumer, sourcefile: 'main.mjs' },
    absWorkingDir: consumer,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform,
    mainFields: ['module', 'main'],
    nodePaths: [join(consumer, 'node_modules')],
    metafile: true,
    write: false,
    logLevel: 'silent'
  })
  return { code: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) }
}
