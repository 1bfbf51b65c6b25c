import type { Outcome } from '../draft.ts'
import type { Reading } from '../reading.ts'
import type { Finding, Repair, Replacement } from '../transform.ts'
import { bracketCut } from './brackets.ts'
import { branchCuts } from './branch-cuts.ts'
import { adjunctCut, clauseCut, divided, isAtEdge, leadCut, sentenceCut } from './clause-cuts.ts'
import { dividedCuts } from './divided-cuts.ts'
import { clauseAround, type Frame, frame, isWholeSentence, opensItself } from './frame.ts'
import { objection } from './guard.ts'
import type { Match } from './match.ts'
import { modifierCuts } from './modifier.ts'
import { putCuts } from './put.ts'

/**
 * The smallest cut that carries out the finding's repair and leaves correct
 * English, or why there is none. Spans are of the reading's passage; spaces,
 * capitals and stranded marks are the clean-up's business.
 */
export function repair(reading: Reading, match: Match, finding: Finding): Outcome {
  if (finding.repair === undefined) return refused('it is only reported')
  const cuts = plan(reading, match, finding.repair)
  if (typeof cuts === 'string') return refused(cuts)
  const reason = objection(reading, cuts, finding)
  return reason === undefined ? { type: 'cut', cuts } : refused(reason)
}

function plan(reading: Reading, match: Match, kind: Repair): Replacement[] | string {
  if (typeof kind === 'object')
    return 'put' in kind ? putCuts(reading, match, kind.put) : [...kind.cut]
  const found = frame(reading, match.sentence, match.first, match.last)
  const branch = match.sentence.whole ? undefined : branchCuts(found)
  if (branch) return branch
  if (kind === 'modifier') return modifierCuts(found)
  const isCutOff = !match.sentence.whole && isAtEdge(found)
  const cuts = isCutOff ? dividedCuts(found, kind) : undefined
  if (cuts) return cuts
  if (isWholeSentence(found)) return sentenceCut(found)
  if (isCutOff) return divided
  const bracketed = bracketCut(found)
  if (bracketed) return [bracketed]
  if (kind === 'lead') return leadCut(found)
  if (kind === 'adjunct') return adjunctCut(found)
  return kind === 'sentence' ? wholeClauseCut(clauseAround(found)) : clauseCut(found)
}

/** The clause around a match goes as a clause does; one with its own conjunction as an adverbial. */
function wholeClauseCut(clause: Frame): Replacement[] | string {
  const bracketed = bracketCut(clause)
  if (bracketed) return [bracketed]
  return opensItself(clause) && !isWholeSentence(clause) ? adjunctCut(clause) : clauseCut(clause)
}

function refused(reason: string): Outcome {
  return { type: 'refused', reason }
}
