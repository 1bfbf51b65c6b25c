import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lex } from '../../src/template/lex.ts'
import { recogniseDialects } from '../../src/template/recognise-dialects.ts'
import { sentences } from './prose-sentences.ts'

const folder = join(import.meta.dirname, '../../node_modules')

/** What looks like a token in a README and, looked at, is one, or is written like one. */
const reviewed: readonly RegExp[] = [
  // Engines show how their templates look.
  /^mustache: \{\{[#/>]? ?\w+\}\}$/,
  /^ejs: <%'\s/,
  /^[\w-]+: <%[=-]? ?\w+ ?%>$/,
  /^mjml-[\w-]+: &lt;%= value %&gt;$/,
  /^[\w-]+: \{\{[#/&>^]? ?[\w.]+ ?\}\}$/,
  // Placeholders of JavaScript and of settings, and slots of objects.
  /^[\w-]+: \$\{['"]?\w+['"]?\}$/,
  /^[\w-]+: \[\[[A-Z]\w+\]\]$/
]

describe('in the READMEs of the packages that are installed', () => {
  const pages = readmes()
  const prose = pages.map(([name, text]) => [name, withoutCode(text)] as const)

  it('there is a megabyte of prose', () => {
    const length = prose.reduce((sum, [, text]) => sum + text.length, 0)
    expect(length).toBeGreaterThan(1_000_000)
  })

  it('nothing but what was looked at is a token', () => {
    const found = prose.flatMap(([name, text]) =>
      lex(text).map(({ start, end }) => `${name}: ${text.slice(start, end)}`)
    )
    expect(found.filter((text) => !reviewed.some((shape) => shape.test(text)))).toEqual([])
    expect(found.length).toBeLessThan(40)
  })

  it('no dialect is recognised', () => {
    expect(prose.filter(([, text]) => recogniseDialects(text).length > 0)).toEqual([])
  })
})

describe('in a sentence of a mail', () => {
  it.each(sentences)('%j nothing is a token', (sentence) => {
    expect(found(sentence)).toEqual([])
    expect(found(`<p>${sentence}</p>`)).toEqual([])
    expect(found(`Hello,\n\n${sentence}\n\nBye`)).toEqual([])
  })

  it('nor is anything between two of them', () => {
    const pairs = sentences.map((sentence, i) => `${sentence} ${sentences[i + 1] ?? ''}`)
    expect(pairs.flatMap(found)).toEqual([])
    expect(found(sentences.join('\n'))).toEqual([])
  })
})

/** The tokens and dialects of a text. */
function found(text: string): string[] {
  const tokens = lex(text).map(({ start, end }) => text.slice(start, end))
  return [...tokens, ...recogniseDialects(text)]
}

/** The README of each package, in the order of their names. */
function readmes(): [name: string, text: string][] {
  const packages = foldersOf(folder).flatMap((name) =>
    name.startsWith('@') ? foldersOf(join(folder, name)).map((own) => `${name}/${own}`) : [name]
  )
  return packages.flatMap((name) => {
    const file = readdirSync(join(folder, name)).find((entry) => /^readme\.md$/i.test(entry))
    const text = file ? readFileSync(join(folder, name, file), 'utf8') : ''
    return file ? [[name.replace(/^.*\//, ''), text]] : []
  })
}

function foldersOf(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()
}

/** Markdown without its fenced code and the code in its lines. */
function withoutCode(text: string): string {
  return text
    .replace(/^([`~]{3})[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, '')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
}
