import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, inject, it } from 'vitest'

const folder = join(inject('consumer'), 'typescript')

const use = `
export const { output, changes, questions, skipped } = rewrite('Hurry!', {
  format: 'text',
  reject: ['a'],
  transforms: transforms.filter(({ group }) => group !== 'hype')
})
export const back: string = revertChanges(applyChanges('Hurry!', changes), changes)
export const reasons: readonly string[] = changes.map((change: Change) => change.reason)
export const own: Transform = { name: 'ours', group: 'sales', summary: 'Ours', reason: 'Ours' }
export const code = (error: UnvultureError): string => error.code
export const count: number = parse('Hurry!').passages.length + questions.length + skipped.length
export const email: EmailResult = rewriteEmail({ subject: 'Hurry!' })
// @ts-expect-error: there is no such format
rewrite('Hurry!', { format: 'docx' })
`
const names =
  'applyChanges, parse, revertChanges, rewrite, rewriteEmail, transforms, type Change, type EmailResult, type Transform, type UnvultureError'
const esm = `import { ${names} } from 'unvulture'\n${use}`
const remark = `import { toMdast } from 'unvulture/remark'\nexport const count: number = toMdast('# Hello').children.length\n`

const { ModuleKind, ModuleResolutionKind } = ts
const node16 = { module: ModuleKind.Node16, moduleResolution: ModuleResolutionKind.Node16 }
const bundler = { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler }

it.each([
  ['an ES module, node16', 'main.mts', esm, node16],
  ['a CommonJS module, node16', 'main.cts', esm, node16],
  ['a bundler', 'main.ts', esm, bundler],
  [
    'the remark entry in an ES module, node16',
    'remark.mts',
    remark,
    { ...node16, skipLibCheck: true }
  ],
  ['the remark entry in a bundler', 'remark.ts', remark, { ...bundler, skipLibCheck: true }]
])('types suit %s, with no DOM and no Node types', (_, name, source, options) => {
  expect(diagnose(name, source, options)).toEqual([])
})

it('a missing name is an error', () => {
  const found = diagnose('missing.mts', "import { nothing } from 'unvulture'\nnothing()\n", node16)
  expect(found).toEqual([expect.stringContaining("no exported member 'nothing'")])
})

function diagnose(name: string, source: string, options: ts.CompilerOptions): string[] {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), source)
  const program = ts.createProgram([join(folder, name)], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    types: [],
    ...options
  })
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ messageText, file }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    )
}
