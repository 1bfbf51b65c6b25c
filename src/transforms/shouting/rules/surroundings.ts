import type { FactKind } from '../../../reading.ts'
import type { Span } from '../../../span.ts'
import type { Context } from '../../../transform.ts'
import { quotedWords } from '../../conditions/is-quoted.ts'

/** What the rules need of a whole passage, gathered once. All numbers are indexes of words. */
export interface Surroundings {
  /** Words between quotation marks. */
  readonly quoted: ReadonlySet<number>
  /** Words of codes, references, addresses, and of pieces of code. */
  readonly fixed: ReadonlySet<number>
  /** First words of times and dates. */
  readonly moments: ReadonlySet<number>
  readonly vocabulary: ReadonlySet<string>
}

const fixedKinds: ReadonlySet<FactKind> = new Set(['code', 'reference', 'url', 'email', 'phone'])

export function surroundings(context: Context): Surroundings {
  const { words, facts } = context
  const fixed = new Set<number>(inCode(context))
  const moments = new Set<number>()
  for (const { kind, first, last } of facts) {
    if (kind === 'time' || kind === 'date') moments.add(first)
    if (fixedKinds.has(kind)) for (let i = first; i < last; i++) fixed.add(i)
  }
  return {
    quoted: quotedWords(words),
    fixed,
    moments,
    vocabulary: new Set(words.map(({ text }) => text))
  }
}

/** The words in marks of code; marks and words both come in order. */
function inCode({ words, passage }: Context): number[] {
  const spans: Span[] = passage.marks.filter(({ type }) => type === 'code').map(({ span }) => span)
  let at = 0
  return words.flatMap(({ start, end }, index) => {
    while (at < spans.length && (spans[at] as Span).end <= start) at++
    const span = spans[at]
    return span && span.start < end ? [index] : []
  })
}
