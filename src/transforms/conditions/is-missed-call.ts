import type { Candidate } from '../../transform.ts'
import { oncePerReading } from './once-per-reading.ts'

/** Who comes to a door, and what is arranged with them. */
const calls = new Set(
  `appointment appointments attempted courier deliver delivered delivery depot door doorstep driver
  engineer fitter installer knocked letterbox meter neighbour neighbours neighbor neighbors parcel
  parcels package packages plumber porter postie rang rearrange rebook redeliver redelivery repair
  reschedule safe-place surveyor technician voicemail`
    .trim()
    .split(/\s+/)
)
const regrets = new Set('sorry apologies apologise regret'.split(' '))

/** True where somebody came, or rang, and the reader was not there: a fact, no feeling. */
export function isMissedCall(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  for (let at = first - 1; at >= sentence.first && at > first - 4; at--)
    if (regrets.has(reading.words[at]?.text ?? '')) return true
  // Who has missed somebody for a time did not stand at their door.
  const isOnce = reading.words.slice(first, last).some(({ text }) => text === 'missed')
  return isOnce && !isPerfect(candidate) && speaksOfCalls(reading)
}

const speaksOfCalls = oncePerReading(({ words }) => words.some(({ text }) => calls.has(text)))

function isPerfect({ reading: { words }, first, last }: Candidate): boolean {
  return words.slice(first, last).some(({ text }) => /^(?:have|has|.+'ve|been)$/.test(text))
}
