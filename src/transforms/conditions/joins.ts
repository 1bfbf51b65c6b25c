import { coordinators } from '../../language/closed-words.ts'
import { isClosing, isStop } from '../../language/closing-marks.ts'
import type { Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'

const marks: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '-',
  '--',
  '…',
  '...',
  '(',
  '|',
  '·'
])

/** True where a comma, a colon, a dash or the like follows the match. */
export function isBeforeMark({ reading, sentence, last }: Candidate): boolean {
  const next = reading.words[last]
  if (!next || last >= sentence.last || next.type !== 'punctuation') return false
  return marks.has(next.text) || next.text.startsWith('!')
}

/** True where a comma and a conjunction that adds follow the match: "…, and the lamp is £9". */
export function isBeforeConjunct({ reading: { words }, last }: Candidate): boolean {
  return words[last]?.text === ',' && /^(?:and|so|or)$/.test(words[last + 1]?.text ?? '')
}

/** True where nothing of the sentence but its closing marks follows the match. */
export function isAtEnd({ reading, sentence, last }: Candidate): boolean {
  for (let i = last; i < sentence.last; i++) if (!isAround(reading.words[i] as Word)) return false
  return true
}

/** True where a conjunction or a mark stands right before the match: "… and won't last". */
export function isJoined({ reading, sentence, first }: Candidate): boolean {
  const before = first > sentence.first ? reading.words[first - 1] : undefined
  if (before?.type === 'word') return coordinators.has(before.text)
  return before?.type === 'punctuation' && marks.has(before.text)
}

/** True where the match is followed by the end of its sentence, a mark or a conjunction. */
export function endsClause(candidate: Candidate): boolean {
  const { reading, last } = candidate
  const next = reading.words[last]
  return (
    isAtEnd(candidate) ||
    isBeforeMark(candidate) ||
    (next?.type === 'word' && coordinators.has(next.text))
  )
}

function isAround(word: Word): boolean {
  return word.type === 'emoji' || word.type === 'break' || isStop(word) || isClosing(word)
}
