import type { Candidate } from '../../transform.ts'

/** True where nothing but marks, emoji and images stands besides the match: it is the whole label. */
export function fillsSentence({ reading, sentence, first, last }: Candidate): boolean {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (i === first) i = last
    const type = i < sentence.last ? reading.words[i]?.type : undefined
    if (type === 'word' || type === 'number' || type === 'token') return false
  }
  return true
}
