import { reportVerbs } from '../../language/verbs.ts'
import type { Candidate } from '../../transform.ts'

const tells: ReadonlySet<string> = new Set([
  ...reportVerbs,
  ...`told tells suggests suggested warns warned reports reported announced
  according argued claims claimed believes joked jokes explains explained heard
  forecasters economists analysts researchers novel episode chapter`.split(/\s+/)
])

/** True where the sentence tells what somebody else says, or what happens in a story. */
export function isTold({ reading: { words }, sentence }: Candidate): boolean {
  for (let at = sentence.first; at < sentence.last; at++)
    if (tells.has(words[at]?.text ?? '')) return true
  return false
}
