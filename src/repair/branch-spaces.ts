import type { TidyCut } from '../draft.ts'
import type { Reading } from '../reading.ts'
import type { PassedBlock, Sight, Way } from './ways.ts'

/**
 * What becomes of a space that the cuts made needless, where spaces are seen as they are
 * written. One that is needless on every way goes. One that only those need who read a
 * branch of the block before it moves into these branches:
 * `A. {% if a %}{% else %}B.{% endif %} C.` → `A. {% if a %}{% else %}B. {% endif %}C.`
 */
export function branchSpaces({ words }: Reading, sight: Sight): TidyCut[] {
  const { part, ways, passed } = sight
  const isSpace = !part.word && part.causes.length === 0 && part.before[0]?.type === 'break'
  const spared = isSpace ? ways.filter((way) => isNeedless(way.after)) : []
  const causes = [
    ...new Set(spared.filter((way) => !isNeedless(way.before)).flatMap((way) => way.causes))
  ]
  if (causes.length === 0) return []
  const gone = { start: part.start, end: part.end, text: '', causes }
  if (spared.length === ways.length) return [gone]
  const places = passed && branchesInNeed(passed)
  if (!places) return []
  const moved = places.map((at) => {
    const place = words[at]?.start ?? 0
    return { start: place, end: place, text: ' ', causes }
  })
  return [...moved, gone]
}

/** True where a space stands already, or nothing does. */
function isNeedless({ spaced, last }: Way['after']): boolean {
  return spaced || last === 'start'
}

/**
 * The words that end the branches behind which a space is needed; undefined where the
 * block needs one although it prints nothing, or a branch only on some ways through it,
 * and where a block that prints again would have it twice.
 */
function branchesInNeed({ block, entry, ends }: PassedBlock): number[] | undefined {
  const { middles, close = 0 } = block
  const isFree = ({ after }: Way): boolean => isNeedless(after)
  if (block.repeats || !entry.every(isFree)) return undefined
  const needy = ends.map((ways, i) => ({
    at: middles[i] ?? close,
    ways: ways.filter((w) => !isFree(w))
  }))
  if (needy.some(({ ways }, i) => ways.length > 0 && ways.length < (ends[i]?.length ?? 0)))
    return undefined
  return needy.filter(({ ways }) => ways.length > 0).map(({ at }) => at)
}
