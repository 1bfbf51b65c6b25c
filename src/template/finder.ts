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

/** The start of `{% endWORD`, spaces and trim marks allowed, with a closer soon after it. */
export function findEndTag(source: string, find: Find): Find {
  return remember((word, from) => {
    const needle = `end${word}`
    for (let at = find(needle, from); at !== -1; at = find(needle, at + 1)) {
      const open = /\{%[-+~]?\s{0,9}$/.exec(source.slice(Math.max(from, at - 12), at))
      const rest = source.slice(at + needle.length, at + needle.length + 60)
      if (open && /^(?:\s[^%{}]*|-)?%\}/.test(rest)) return at - open[0].length
    }
    return -1
  })
}
