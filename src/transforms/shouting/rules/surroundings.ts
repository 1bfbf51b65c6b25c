import { quotedWords } from '../../../language/quoted-words.ts'
import type { FactKind, Word } from '../../../reading.ts'
import type { Span } from '../../../span.ts'
import type { Context } from '../../../transform.ts'

/** What the rules need of a whole passage, gathered when first asked for. All numbers are indexes of words. */
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
  const { words } = context
  let quoted: ReadonlySet<number> | undefined
  let fixed: ReadonlySet<number> | undefined
  let moments: ReadonlySet<number> | undefined
  let vocabulary: ReadonlySet<string> | undefined
  return {
    get quoted() {
      return (quoted ??= quotedWords(words))
    },
    get fixed() {
      return (fixed ??= fixedWords(context))
    },
    get moments() {
      return (moments ??= firstOfMoments(context))
    },
    get vocabulary() {
      return (vocabulary ??= vocabularyOf(words))
    }
  }
}

function fixedWords(context: Context): Set<number> {
  const fixed = new Set<number>(inCode(context))
  for (const { kind, first, last } of context.facts)
    if (fixedKinds.has(kind)) for (let i = first; i < last; i++) fixed.add(i)
  return fixed
}

function firstOfMoments({ facts }: Context): Set<number> {
  const moments = facts.filter(({ kind }) => kind === 'time' || kind === 'date')
  return new Set(moments.map(({ first }) => first))
}

function vocabularyOf(words: readonly Word[]): Set<string> {
  return new Set(words.filter((_, i) => !isFigure(words, i)).map(({ text }) => text))
}

/** `hot offer`: nothing is hot there. */
function isFigure(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.text ?? ''
  return words[index]?.text === 'hot' && /^(?:new|offers?|deals?|prices?|sale|ticket)$/.test(next)
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
