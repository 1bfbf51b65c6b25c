import { readdirSync, readFileSync } from 'node:fs'
import mjml2html from 'mjml'
import { describe, expect, it } from 'vitest'
import { rewrite } from '../../src/rewrite.ts'
import { tokenTexts } from '../../src/template/compare.ts'
import { lex } from '../../src/template/lex.ts'
import { markEdits, outside, unmarked } from './marked.ts'

const folder = new URL('./mjml/', import.meta.url)
const mails = readdirSync(folder)
  .sort()
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

async function compile(source: string): Promise<{ html: string; errors: string[] }> {
  const { html, errors } = await mjml2html(source, { validationLevel: 'soft' })
  return { html, errors: errors.map(({ tagName, message }) => `${tagName}: ${message}`) }
}

describe.each(mails)('%s', (_, source) => {
  const result = rewrite(source, { format: 'mjml' })
  const marked = markEdits(source, result)

  it('has something to change', () => {
    expect(result.changes).not.toEqual([])
  })

  it('compiles after as before, without a new error', async () => {
    expect((await compile(result.output)).errors).toEqual((await compile(source)).errors)
  })

  it('has each token of its source in its HTML', async () => {
    const { html } = await compile(result.output)
    const compiled = tokenTexts(html, lex(html))
    for (const text of tokenTexts(result.output, lex(result.output)))
      expect(compiled.splice(compiled.indexOf(text), 1)).toEqual([text])
  })

  it('has the same HTML outside of what was edited', async () => {
    const before = await compile(marked.before)
    const after = await compile(marked.after)
    expect(outside(after.html)).toBe(outside(before.html))
    expect(unmarked(after.html)).toBe((await compile(result.output)).html)
  })
})
