import type { Candidate } from '../../../transform.ts'

/** Words that name where a figure comes from. */
const sources: ReadonlySet<string> = new Set(
  `survey surveys surveyed poll polls polled study studies census research report reports statistics
  according source sources figures audit audited trial trials registered respondents ofcom ofsted ofgem
  trustpilot which council ministry university inspectors answered replied voted votes ballot`.split(
    /\s+/
  )
)

/** True where the sentence says who counted: "in our May survey nine in ten said …". */
export function hasSource({ reading: { words }, sentence }: Candidate): boolean {
  for (let at = sentence.first; at < sentence.last; at++)
    if (sources.has(words[at]?.text ?? '')) return true
  return false
}
