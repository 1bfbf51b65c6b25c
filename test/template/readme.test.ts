import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/rewrite.ts'
import { platforms } from '../../src/template/platforms/index.ts'
import { syntaxes } from '../../src/template/syntaxes/index.ts'
import { withDialects } from './dialect-table.ts'

const path = new URL('../../src/template/README.md', import.meta.url)

describe('the README of the template language', () => {
  const readme = readFileSync(path, 'utf8')

  it('lists the dialects as they are; `UPDATE=1 npx vitest run test/template/readme.test.ts` writes the table', () => {
    const fresh = withDialects(readme, platforms, syntaxes)
    if (process.env['UPDATE'] !== undefined) writeFileSync(path, fresh)
    else expect(readme).toBe(fresh)
  })

  it('prints what its example says', () => {
    const source = /const source = '(.*)'/.exec(readme)?.[1] as string
    const said = [...readme.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line)
    const printed = parse(source).tokens.map(({ start, end, kind, role, pair }) =>
      [source.slice(start, end), kind, role, pair].map(String).join(' ')
    )
    expect(printed).toEqual(said)
  })
})
