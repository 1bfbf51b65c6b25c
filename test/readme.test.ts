import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { transforms } from '../src/transforms/index.ts'
import { withCatalogue } from './catalogue.ts'

const path = new URL('../README.md', import.meta.url)

describe('README', () => {
  it('lists the transforms as they are; `UPDATE=1 npx vitest run test/readme.test.ts` writes the table', () => {
    const readme = readFileSync(path, 'utf8')
    const fresh = withCatalogue(readme, transforms)
    if (process.env['UPDATE'] !== undefined) writeFileSync(path, fresh)
    else expect(readme).toBe(fresh)
  })
})
