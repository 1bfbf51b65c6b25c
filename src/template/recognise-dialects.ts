import type { Dialect } from './dialect.ts'
import { nextStart, type Openings, openingsOf } from './openings.ts'
import type { Sign } from './platform.ts'
import { platforms } from './platforms/index.ts'

interface DialectSign extends Sign {
  readonly dialect: Dialect
}

/** Signs that begin alike: most tokens are none of them, and one look tells. */
interface Group {
  readonly open: string
  readonly any: RegExp
  readonly signs: readonly DialectSign[]
}

const groups: Openings<Group> = /* @__PURE__ */ openingsOf(everyGroup())

// A sign's shape looks no further.
const glance = 160

/**
 * The dialects of which `source` has a sign, in alphabetical order: `*|FNAME|*` is
 * Mailchimp's, `{{ person|lookup:'City' }}` Klaviyo's. Most tokens are shared by many
 * and are no sign of any. Linear in the text.
 */
export function recogniseDialects(source: string): readonly Dialect[] {
  const found = new Set<Dialect>()
  const { length } = source
  for (let at = nextStart(groups, source, 0); at < length; at = nextStart(groups, source, at + 1))
    addDialectsAt(source, at, found)
  return [...found].sort()
}

function addDialectsAt(source: string, at: number, found: Set<Dialect>): void {
  for (const group of groups.starting(source.charCodeAt(at), source.charCodeAt(at + 1))) {
    if (!source.startsWith(group.open, at)) continue
    const from = at + group.open.length
    const text = source.slice(from, from + glance)
    if (!group.any.test(text)) continue
    const before = source.charAt(at - 1)
    for (const { dialect, shape, before: allowed } of group.signs)
      if (allowed?.test(before) !== false && shape.test(text)) found.add(dialect)
  }
}

/** All signs, those with the same opener and the same flags together. */
function everyGroup(): Group[] {
  const lists = new Map<string, DialectSign[]>()
  for (const sign of everySign()) {
    const key = `${sign.shape.flags}\n${sign.open}`
    lists.set(key, [...(lists.get(key) ?? []), sign])
  }
  return [...lists.values()].map((signs) => {
    const [{ open, shape }] = signs as [DialectSign]
    const any = new RegExp(signs.map((sign) => sign.shape.source).join('|'), shape.flags)
    return { open, any, signs }
  })
}

function everySign(): DialectSign[] {
  return entries().flatMap(([dialect, { signs = [] }]) =>
    signs.map((sign) => ({ ...sign, dialect }))
  )
}

function entries(): [Dialect, (typeof platforms)[Dialect]][] {
  return Object.entries(platforms) as [Dialect, (typeof platforms)[Dialect]][]
}
