import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { revertChanges } from '../src/apply.ts'
import type { Format } from '../src/passage.ts'
import { rewrite } from '../src/rewrite.ts'

const folder = new URL('./fixtures/', import.meta.url)
const names = readdirSync(folder).sort()
const befores = names.filter((name) => name.includes('.before.'))

const formats: ReadonlyMap<string, Format> = new Map([
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.mjml', 'mjml'],
  ['.txt', 'text']
])

/** Byte for byte: the decoder neither drops a BOM nor replaces what is not UTF-8. */
function read(name: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return decoder.decode(readFileSync(new URL(name, folder)))
}

function format(name: string): Format {
  const found = formats.get(extname(name))
  if (!found) throw new Error(`${name}: no format has this extension`)
  return found
}

describe('the fixtures', () => {
  it('come in pairs', () => {
    const afters = names.filter((name) => name.includes('.after.'))
    expect(befores.length).toBeGreaterThanOrEqual(12)
    expect(afters).toEqual(befores.map((name) => name.replace('.before.', '.after.')).sort())
    expect(names.length).toBe(befores.length + afters.length)
  })
})

for (const name of befores)
  describe(name, () => {
    const before = read(name)
    const after = read(name.replace('.before.', '.after.'))
    const result = rewrite(before, { format: format(name) })

    it(before === after ? 'comes back byte for byte' : 'becomes its pair', () => {
      expect(result.output).toBe(after)
      expect(result.changes.length > 0).toBe(before !== after)
    })

    it('is not changed by a second run', () => {
      const again = rewrite(result.output, { format: format(name) })
      expect(again.output).toBe(result.output)
      expect(again.changes).toEqual([])
    })

    it('comes back when the changes are reverted', () => {
      expect(revertChanges(result.output, result.changes)).toBe(before)
    })
  })
