import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of a consumer: the packed package is in its `node_modules`. */
    readonly consumer: string
    /** The files of the packed package. */
    readonly packed: readonly string[]
  }
}

const root = join(import.meta.dirname, '../..')

/**
 * Packs the package and unpacks it into an empty project. Next to it stand only the
 * dependencies that it declares, linked to ours: an import of anything else fails there
 * as it would for a user, and no registry is asked.
 */
export default async function install(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(root, 'dist/index.js')))
    throw new Error('dist/ is missing; run `npm run build` first')
  const consumer = await mkdtemp(join(tmpdir(), 'unvulture-consumer-'))
  const { filename, files } = pack(consumer)
  await unpack(join(consumer, filename), join(consumer, 'node_modules/unvulture'))
  await linkDependencies(join(consumer, 'node_modules'))
  await writeFile(join(consumer, 'package.json'), '{ "name": "consumer", "private": true }\n')
  project.provide('consumer', consumer)
  project.provide('packed', files)
  return () => rm(consumer, { recursive: true, force: true })
}

function pack(into: string): { filename: string; files: string[] } {
  const options = ['--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', into]
  const [{ filename, files }] = JSON.parse(run('npm', ['pack', ...options]))
  return { filename, files: files.map(({ path }: { path: string }) => path) }
}

async function unpack(archive: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true })
  run('tar', ['-xzf', archive, '-C', into, '--strip-components=1'])
}

async function linkDependencies(modules: string): Promise<void> {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    await mkdir(dirname(join(modules, name)), { recursive: true })
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction')
  }
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8' })
}
