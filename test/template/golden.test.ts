import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../src/template/dialect.ts'
import { lex } from '../../src/template/lex.ts'
import { platforms } from '../../src/template/platforms/index.ts'
import { recogniseDialects } from '../../src/template/recognise-dialects.ts'
import { widening } from '../../src/template/table.ts'
import { goldenNames, listTokens, readGolden, writeGolden } from './golden.ts'

const dialects = (Object.keys(platforms) as Dialect[]).sort()

/** Recognised by any tag that an editor or a mail gateway has taken apart. */
const shared = new Set(['encoded'])

/** Dialects so alike that the mail of one has signs of the other. */
const overlaps: Readonly<Partial<Record<Dialect, readonly Dialect[]>>> = {
  copernica: ['smarty'],
  latte: ['smarty'],
  marketo: ['velocity'],
  responsys: ['freemarker'],
  sendy: ['campaign-monitor']
}

it('every dialect has a golden file', () => {
  expect(goldenNames()).toEqual(dialects)
})

describe.each(dialects)('%s', (dialect) => {
  const { source, expected } = readGolden(dialect)
  const tokens = lex(source, { dialects: [dialect] })

  it('has the listed tokens; `UPDATE=1 npx vitest run test/template/golden.test.ts` writes them', () => {
    const found = listTokens(source, tokens)
    if (process.env['UPDATE'] !== undefined) writeGolden(dialect, { source, expected: found })
    else expect(found).toBe(expected)
  })

  it('has no token in its prose', () => {
    const prose = /^Prose:.*(?:\n.+)*/m.exec(source)
    const start = prose?.index ?? -1
    expect(start).toBeGreaterThan(0)
    const end = start + (prose?.[0].length ?? 0)
    const within = tokens.filter((token) => token.start < end && token.end > start)
    expect(within.map((token) => source.slice(token.start, token.end))).toEqual([])
  })

  it('uses the syntaxes that it is known for', () => {
    const used = new Set(tokens.map(({ syntax }) => syntax).filter((name) => !shared.has(name)))
    expect([...used].sort()).toEqual([...new Set(platforms[dialect].syntaxes)].sort())
  })

  it('is recognised where it has signs, and no other dialect that adds tokens is', () => {
    const found = recogniseDialects(source)
    expect(found.includes(dialect)).toBe(platforms[dialect].signs !== undefined)
    const others = widening(found).filter((name) => name !== dialect)
    expect(others).toEqual(overlaps[dialect] ?? [])
  })
})
