import type { Candidate } from '../../transform.ts'
import { passageSpeaksOfOffer } from './speaks-of-offer.ts'

/** True where the passage speaks of an offer, or its mail sells. */
export function sells(candidate: Candidate): boolean {
  return candidate.context.kind === 'promotional' || passageSpeaksOfOffer(candidate)
}
