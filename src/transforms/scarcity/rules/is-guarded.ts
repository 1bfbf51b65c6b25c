import { branchBlocks } from '../../../language/branches.ts'
import type { Candidate } from '../../../transform.ts'

const counted =
  /stock|inventor|qty|quantit|remain|left|avail|seat|spot|place|ticket|room|unit|capacit/i

/**
 * True inside a block that is printed only when a count says so,
 * `{% if stock < 6 %}nearly gone{% endif %}`: there the claim is data.
 */
export function isGuarded({ reading: { words }, first }: Candidate): boolean {
  const blocks = branchBlocks(words)
  for (const [at, { open, close = words.length }] of blocks) {
    if (at !== open || first < open || first > close) continue
    if (words[open]?.token?.path.some((name) => counted.test(name))) return true
  }
  return false
}
