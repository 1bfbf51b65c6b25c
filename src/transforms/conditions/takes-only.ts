import type { Candidate } from '../../transform.ts'

/** True where all words that the pattern's group `number` (from 1, as in `$1`) took are in the set. */
export function takesOnly(
  { reading, groups }: Candidate,
  number: number,
  set: ReadonlySet<string>
): boolean {
  const { first, last } = groups[number - 1] ?? { first: 0, last: 0 }
  for (let i = first; i < last; i++) if (!set.has(reading.words[i]?.text ?? '')) return false
  return true
}
