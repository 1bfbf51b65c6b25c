import type { Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'

/** Numbers that one calls in need, and words for those who come, or for what must be stopped. */
const urgent: ReadonlySet<string> = new Set(
  `000 101 105 111 112 116 911 988 999 ambulance police firefighters helpline hotline lifeline crisis
  emergency emergencies help doctor nurse surgery hospital pharmacist bank fraud evacuate alarm leak
  fire gas flood smoke smear screening symptoms symptom cancer stroke gp vaccine vaccination jab
  infection medicine tablets headache wound`.split(/\s+/)
)

/** True where the sentence speaks of an emergency: there "now" and "fast" are right. */
export function speaksOfEmergency({ reading: { words }, sentence }: Candidate): boolean {
  return hasUrgent(words, sentence.first, sentence.last)
}

/** As `speaksOfEmergency`, by the words around the match: "step on the gas" names no leak. */
export function isNearEmergency({ reading: { words }, sentence, first, last }: Candidate): boolean {
  return hasUrgent(words, sentence.first, first) || hasUrgent(words, last, sentence.last)
}

function hasUrgent(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (urgent.has(words[i]?.text ?? '')) return true
  return false
}
