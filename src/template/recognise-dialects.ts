import type { Dialect } from './dialect.ts'
import type { Sign } from './platform.ts'
import { platforms } from './platforms/index.ts'

interface DialectSign extends Sign {
  readonly dialect: Dialect
}

/** The signs by the code of their opener's first character. */
const signs: ReadonlyMap<number, readonly DialectSign[]> = /* @__PURE__ */ byFirst()

// A sign's shape looks no further.
const glance = 160

/**
 * The dialects of which `source` has a sign, in alphabetical order: `*|FNAME|*` is
 * Mailchimp's, `{{ person|lookup:'City' }}` Klaviyo's. Most tokens are shared by many
 * and are no sign of any. Linear in the text.
 */
export function recogniseDialects(source: string): readonly Dialect[] {
  const found = new Set<Dialect>()
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    const list = isFirst[code] ? signs.get(code) : undefined
    for (const sign of list ?? [])
      if (!found.has(sign.dialect) && isSign(source, sign, at)) found.add(sign.dialect)
  }
  return [...found].sort()
}

function isSign(source: string, { open, shape, before }: DialectSign, at: number): boolean {
  if (!source.startsWith(open, at) || before?.test(source.charAt(at - 1)) === false) return false
  const from = at + open.length
  return shape.test(source.slice(from, from + glance))
}

function byFirst(): Map<number, DialectSign[]> {
  const lists = new Map<number, DialectSign[]>()
  for (const [dialect, { signs: own }] of entries())
    for (const sign of own ?? []) {
      const code = sign.open.charCodeAt(0)
      lists.set(code, [...(lists.get(code) ?? []), { ...sign, dialect }])
    }
  return lists
}

function entries(): [Dialect, (typeof platforms)[Dialect]][] {
  return Object.entries(platforms) as [Dialect, (typeof platforms)[Dialect]][]
}

const isFirst: readonly boolean[] = /* @__PURE__ */ Array.from({ length: 128 }, (_, code) =>
  signs.has(code)
)
