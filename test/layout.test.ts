import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as main from '../src/index.ts'
import type { Transform } from '../src/transform.ts'
import { transforms } from '../src/transforms/index.ts'

/** Imports point from a later row to an earlier one; a name with `/` is a folder. */
const order: readonly (readonly string[])[] = [
  ['errors', 'first-index', 'span', 'edit'],
  ['template/'],
  ['passage', 'reading', 'transform', 'evidence', 'change', 'result', 'draft'],
  ['language/'],
  ['parse/', 'match/', 'transforms/', 'find', 'settle', 'protect/', 'repair/', 'verify', 'report/'],
  [
    'apply',
    'options',
    'plan',
    'propose',
    'remnants',
    'accept',
    'kind',
    'context',
    'revise',
    'prove',
    'rewrite',
    'rewrite-email'
  ],
  ['index', 'remark/']
]

/** Within these rows the files are one unit; in the others each name keeps to itself. */
const shared = new Set([0, 2, 5])

const mainPackages = new Set(['@lezer/common', '@lezer/markdown', 'htmlparser2'])
const impure = new Set(
  'process require document window globalThis self fetch console performance setTimeout setInterval queueMicrotask Date Intl eval'.split(
    ' '
  )
)

interface Import {
  readonly from: string
  /** The names it takes, where it takes only types; undefined for any other import. */
  readonly types: readonly string[] | undefined
}

const root = join(import.meta.dirname, '..')
const files = (await readdir(join(root, 'src'), { recursive: true }))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
const trees = new Map(files.map((file) => [file, read(file)]))
const imports = new Map(files.map((file) => [file, findImports(file)]))

describe('imports', () => {
  it('are read', () => {
    expect(importsOf('edit.ts').map(({ from }) => from)).toEqual(['./errors.ts', './span.ts'])
  })

  it.each(files)('of %s point one way', (file) => {
    expect(importsOf(file).flatMap((item) => fault(file, item))).toEqual([])
  })
})

describe('imports of values', () => {
  it.each(files)('of %s do not lead back to it', (file) => {
    expect(reachable(file)).not.toContain(file)
  })
})

describe('a file of src', () => {
  it.each(files)('%s has at most 300 lines', (file) => {
    expect(tree(file).text.split('\n').length - 1).toBeLessThanOrEqual(300)
  })

  it.each(files)('%s touches nothing outside the language', (file) => {
    expect(impurities(tree(file))).toEqual([])
  })

  it.each(files)('%s has no default export and no class but the error', (file) => {
    const found = nodes(tree(file)).filter(
      (node) =>
        ts.isExportAssignment(node) ||
        (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isFunctionDeclaration(node.parent)) ||
        (ts.isClassLike(node) && file !== 'errors.ts')
    )
    expect(found.map((node) => node.getText())).toEqual([])
  })
})

/** What the files of the group folders export as a transform; a condition or a table is none. */
const found = (
  await Promise.all(
    files.filter((file) => /^transforms\/[^/]+\/[^/]+\.ts$/.test(file)).map(transformsOf)
  )
).flat()

describe('a transform', () => {
  it('is in the ordered list, once', () => {
    expect(found.length).toBeGreaterThan(0)
    expect(names(transforms)).toEqual(names(found.map(({ transform }) => transform)))
  })

  it.each(found)('of $file is named like its file and folder', ({ file, transform }) => {
    expect(file).toBe(`transforms/${transform.group}/${transform.name}.ts`)
  })

  it.each(found)('of $file has a test with what it rewrites and keeps', ({ file }) => {
    const path = join(root, 'test', file.replace('.ts', '.test.ts'))
    expect(existsSync(path), `${path} is missing`).toBe(true)
    expect(filledLists(path)).toEqual(expect.arrayContaining(['keeps', 'rewrites']))
  })
})

describe('the main entry', () => {
  it('exports these names and no other', () => {
    expect(Object.keys(main).toSorted()).toEqual([
      'UnvultureError',
      'applyChanges',
      'parse',
      'revertChanges',
      'rewrite',
      'rewriteEmail',
      'transforms'
    ])
  })
})

async function transformsOf(file: string): Promise<{ file: string; transform: Transform }[]> {
  const exported: unknown[] = Object.values(
    await import(/* @vite-ignore */ join(root, 'src', file))
  )
  return exported.filter(isTransform).map((transform) => ({ file, transform }))
}

function isTransform(value: unknown): value is Transform {
  return typeof value === 'object' && value !== null && 'summary' in value && 'group' in value
}

function names(list: readonly Transform[]): string[] {
  return list.map(({ name }) => name).toSorted()
}

function read(file: string): ts.SourceFile {
  return sourceFile(join(root, 'src', file))
}

function sourceFile(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
}

function tree(file: string): ts.SourceFile {
  return trees.get(file) as ts.SourceFile
}

function nodes(node: ts.Node): ts.Node[] {
  return [node, ...node.getChildren().flatMap(nodes)]
}

function importsOf(file: string): readonly Import[] {
  return imports.get(file) ?? []
}

function findImports(file: string): Import[] {
  return nodes(tree(file)).flatMap((node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      return node.moduleSpecifier
        ? [{ from: literal(node.moduleSpecifier), types: types(node) }]
        : []
    if (ts.isImportTypeNode(node))
      return [
        { from: literal(node.argument), types: node.qualifier ? [node.qualifier.getText()] : [] }
      ]
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      return [{ from: literal(node.arguments[0] as ts.Node), types: undefined }]
    return []
  })
}

/** The files whose values a file imports, directly or through others. */
function reachable(file: string): Set<string> {
  const found = new Set<string>()
  const open = [file]
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const { from, types: names } of importsOf(at)) {
      const target = resolve(at, from)
      if (names || !trees.has(target) || found.has(target)) continue
      found.add(target)
      open.push(target)
    }
  return found
}

function resolve(file: string, from: string): string {
  return normalize(join(dirname(file), from)).replaceAll('\\', '/')
}

function literal(node: ts.Node): string {
  return node.getText().replace(/^['"]|['"]$/g, '')
}

function types(node: ts.ImportDeclaration | ts.ExportDeclaration): readonly string[] | undefined {
  if (ts.isExportDeclaration(node)) return undefined
  const clause = node.importClause
  const bindings = clause?.namedBindings
  if (!clause || clause.name || !bindings || !ts.isNamedImports(bindings)) return undefined
  const onlyTypes = clause.isTypeOnly || bindings.elements.every((element) => element.isTypeOnly)
  return onlyTypes ? bindings.elements.map(({ name }) => name.text) : undefined
}

/** Why the import may not stand there; none where it may. */
function fault(file: string, { from, types: names }: Import): string[] {
  if (!from.startsWith('.'))
    return file.startsWith('remark/') || mainPackages.has(from)
      ? []
      : [`${from} is not its package`]
  const target = resolve(file, from)
  if (!trees.has(target)) return [`${from} is no file of src`]
  if (isFormatOnly(file, target, names)) return []
  const here = place(file)
  const there = place(target)
  if (there.rank < here.rank || there.unit === here.unit) return []
  return there.rank === here.rank && shared.has(here.rank)
    ? []
    : [`${target} does not stand before it`]
}

/** `template/` names the formats that the passage type has. */
function isFormatOnly(file: string, target: string, names: Import['types']): boolean {
  return file.startsWith('template/') && target === 'passage.ts' && names?.join() === 'Format'
}

function place(file: string): { rank: number; unit: string } {
  const slash = file.indexOf('/')
  const unit = slash < 0 ? file.replace(/\.ts$/, '') : file.slice(0, slash + 1)
  const rank = order.findIndex((row) => row.includes(unit))
  if (rank < 0) throw new Error(`${file} has no place in the order of imports`)
  return { rank, unit }
}

function impurities(file: ts.SourceFile): string[] {
  return nodes(file).flatMap((node) => {
    if (ts.isStringLiteral(node) && node.text.startsWith('node:')) return [node.text]
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random')
      return [node.getText()]
    return ts.isIdentifier(node) && impure.has(node.text) && !isMember(node) ? [node.text] : []
  })
}

/** True for the `document` of `{ document: 1 }` and `mail.document`. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node
}

/** The names of the properties that hold a list with something in it. */
function filledLists(path: string): string[] {
  return nodes(sourceFile(path)).flatMap((node) =>
    ts.isPropertyAssignment(node) &&
    ts.isArrayLiteralExpression(node.initializer) &&
    node.initializer.elements.length > 0
      ? [node.name.getText()]
      : []
  )
}
