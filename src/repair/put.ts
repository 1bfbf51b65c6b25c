import type { Reading } from '../reading.ts'
import type { Replacement } from '../transform.ts'
import { cut, end, start } from './cut.ts'
import type { Match } from './match.ts'

/** Other words in the place of the match; what `$1`, `$2` … stand for stays where it is. */
export function putCuts(reading: Reading, match: Match, put: string): Replacement[] {
  const { words } = reading
  const cuts: Replacement[] = []
  // A stop stands right behind the word before it, without the space of a dash.
  const isStop = /^[.!?]$/.test(put) && match.first > match.sentence.first
  let at = isStop ? end(words, match.first - 1) : start(words, match.first)
  for (const piece of put.split(/(?=\$\d)|(?<=\$\d)/)) {
    const group = /^\$\d$/.test(piece) ? match.groups[Number(piece[1]) - 1] : undefined
    if (!group) cuts.push({ start: at, end: at, text: piece })
    else {
      const last = cuts[cuts.length - 1]
      const to = start(words, group.first)
      if (last && last.start === at) cuts[cuts.length - 1] = { ...last, end: to }
      else cuts.push(cut(at, to))
      at = end(words, group.last - 1)
    }
  }
  const stop = end(words, match.last - 1)
  const last = cuts[cuts.length - 1]
  if (last && last.start === at) cuts[cuts.length - 1] = { ...last, end: stop }
  else cuts.push(cut(at, stop))
  const [opening, ...rest] = cuts
  const cased = opening ? [inCaseOf(reading, start(words, match.first), opening), ...rest] : rest
  return cased.filter((c) => reading.passage.text.slice(c.start, c.end) !== c.text)
}

/** Text put where a capital stood starts with a capital. */
function inCaseOf({ passage }: Reading, at: number, put: Replacement): Replacement {
  const letter = passage.text.charAt(at)
  if (letter === letter.toLowerCase() || put.start !== at) return put
  return { ...put, text: put.text.charAt(0).toUpperCase() + put.text.slice(1) }
}
