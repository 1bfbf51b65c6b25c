import { closedWords } from '../../../language/closed-words.ts'
import {
  instructionVerbs,
  nounLikeVerbs,
  pastVerbs,
  thirdPersonVerbs,
  verbsAfterPlurals,
  verbsAfterPronouns
} from '../../../language/verbs.ts'
import type { Condition } from '../../../transform.ts'

const verbs: readonly ReadonlySet<string>[] = [
  instructionVerbs,
  nounLikeVerbs,
  pastVerbs,
  thirdPersonVerbs,
  verbsAfterPlurals,
  verbsAfterPronouns
]

/** Participles without an ending of their own: `lamps sold at …`. */
const participles: ReadonlySet<string> = new Set(
  'sold bought lent let set put held kept found given built hung shown brought taken'.split(' ')
)

/** True for words at the end of a clause that is whole without them: behind a noun, not a verb (`sofas come at …`). */
export const isBesidesClause: Condition = ({ reading: { words }, sentence, first, last }) => {
  const before = first > sentence.first ? words[first - 1] : undefined
  const next = last < sentence.last ? words[last] : undefined
  if (before?.type !== 'word' || (next && next.type !== 'punctuation')) return false
  const { text } = before
  if (closedWords.has(text) || participles.has(text) || /(?:ed|ing|able)$/.test(text)) return false
  return !verbs.some((set) => set.has(text))
}
