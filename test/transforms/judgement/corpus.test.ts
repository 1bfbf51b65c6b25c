import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { learntTable, levels, pack, unpack } from '../../../src/transforms/judgement/table.ts'
import { examplesOf } from './examples.ts'
import { examplesIn } from './examples-in.ts'
import { learn } from './learn.ts'
import { isHonest, rowsIn } from './row.ts'

const folder = join(import.meta.dirname, 'corpus')
const rows = rowsIn(folder)

describe('the corpus', () => {
  it.each([...rows.keys()])('%s holds rows of both kinds, each with its text', (file) => {
    const own = rows.get(file) ?? []
    expect(own.length).toBeGreaterThan(0)
    for (const row of own) expect((isHonest(row) ? row.text : row.before).trim()).not.toBe('')
  })

  it('holds no text twice', () => {
    const texts = [...rows.values()].flat().map((row) => (isHonest(row) ? row.text : row.before))
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('teaches what goes and what stays', () => {
    const [goes, stays] = examplesOf({
      slot: 'body',
      pattern: 'beyond',
      before: 'Your toes will thank you; socks are £4.',
      after: 'Socks are £4.'
    })
    expect(goes?.presses).toBe(true)
    expect(stays?.presses).toBe(false)
  })
})

describe('the weights', () => {
  it('are those that the corpus teaches', { timeout: 300_000 }, () => {
    const taught = unpack(pack(learn(examplesIn(rows)).weights))
    const { weights } = learntTable()
    expect(taught.length).toBe(weights.length)
    const other = weights.filter((weight, place) => stepOf(weight) !== stepOf(taught[place] ?? 0))
    // Another engine may round a last bit otherwise.
    expect(other.length).toBeLessThan(weights.length / 1000)
  })
})

function stepOf(weight: number): number {
  return levels.findIndex((level) => Math.abs(level - weight) < 0.01)
}
