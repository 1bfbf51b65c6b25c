/** The first place at or after `from` where `key` is met, or -1. */
export type Find = (key: string, from: number) => number

/**
 * `search` with its last answer kept per key. As long as the questions go forward
 * through a text, all of them together cost one walk through it per key, and "no
 * more after this point" is found out once.
 */
export function remember(search: Find): Find {
  const answers = new Map<string, { from: number; at: number }>()
  return (key, from) => {
    const last = answers.get(key)
    if (last && last.from <= from && (last.at === -1 || from <= last.at)) return last.at
    const at = search(key, from)
    answers.set(key, { from, at })
    return at
  }
}

/**
 * For the tag `{% WORD %}` that ends at `from` the start of its `{% endWORD %}`, spaces and
 * trim marks allowed. Some engines count the openers in between, some don't: where they
 * balance, the longer reading hides more; where they don't, the first end tag counts.
 */
export function findEndTag(source: string, find: Find): Find {
  const balanced = new Map<string, ReadonlyMap<number, number>>()
  const first = remember((word, from) => firstEndTag(source, find, word, from))
  return (word, from) => {
    const ends = balanced.get(word) ?? pairTags(source, word)
    balanced.set(word, ends)
    return ends.get(from) ?? first(word, from)
  }
}

function firstEndTag(source: string, find: Find, word: string, from: number): number {
  const needle = `end${word}`
  for (let at = find(needle, from); at !== -1; at = find(needle, at + 1)) {
    const tag = tagAround(source, word, at + 3)
    if (tag?.isEnd && tag.start >= from) return tag.start
  }
  return -1
}

/**
 * By the end of each `{% WORD %}`: the start of the `{% endWORD %}` that balances it. Each name
 * counts on its own: `{% endverbatim a %}` ends `{% verbatim a %}`, whatever is in between.
 */
function pairTags(source: string, word: string): Map<number, number> {
  const pairs = new Map<number, number>()
  const open = new Map<string, number[]>()
  for (let at = source.indexOf(word); at !== -1; at = source.indexOf(word, at + word.length)) {
    const tag = tagAround(source, word, at)
    if (!tag) continue
    const ends = open.get(tag.name) ?? []
    open.set(tag.name, ends)
    const opener = tag.isEnd ? ends.pop() : undefined
    if (!tag.isEnd) ends.push(tag.end)
    if (opener !== undefined) pairs.set(opener, tag.start)
  }
  return pairs
}

interface Tag {
  readonly start: number
  readonly end: number
  readonly isEnd: boolean
  /** A plain word after the tag's own; empty where there is none. */
  readonly name: string
}

/** The tag whose word, with or without `end`, stands at `at`. */
function tagAround(source: string, word: string, at: number): Tag | undefined {
  const head = /\{%[-+~]?\s{0,9}(end)?$/.exec(source.slice(Math.max(0, at - 15), at))
  if (!head) return undefined
  const from = at + word.length
  const tail = /^(?:\s([^%{}]*)|[-+~])?%\}/.exec(source.slice(from, from + 60))
  if (!tail) return undefined
  const name = /^\s*(\w+)\s*[-+~]?$/.exec(tail[1] ?? '')?.[1] ?? ''
  const [start, end] = [at - head[0].length, from + tail[0].length]
  return { start, end, isEnd: head[1] !== undefined, name }
}
