import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../../src/span.ts'
import { lex } from '../../../src/template/lex.ts'
import type { TokenKind } from '../../../src/template/token.ts'

const runs = Number(process.env['UNVULTURE_RUNS'] ?? 300)

/** What is not text in a template, as an engine sees it; `kind` where the engine leaves no doubt. */
export interface Piece extends Span {
  readonly kind?: TokenKind
}

/** A place where our tokens differ from the engine's on purpose. */
export interface Exception {
  readonly name: string
  /** Why the other reading is the better one for text that is to be left alone. */
  readonly reason: string
  /** Valid templates, each with the tokens as we read them. */
  readonly examples: readonly (readonly [source: string, ...ours: string[]])[]
  /** The engine's pieces as we read them, for templates in which it may be met anywhere. */
  readonly fold?: (source: string, pieces: readonly Piece[]) => readonly Piece[]
}

/** A real engine as the judge of what is a token. */
export interface Oracle {
  readonly engine: string
  /** The pieces of a valid template; throws where the engine refuses it. */
  split(source: string): readonly Piece[]
  /** From the start of each block's opener to the end of its closer. */
  blocks?(source: string): readonly Span[]
  /** Valid templates, on which both must agree. */
  readonly zoo: readonly string[]
  readonly exceptions: readonly Exception[]
  /** Valid templates of all that is in the zoo. */
  readonly templates: fc.Arbitrary<string>
}

/** Holds `lex` against an engine: on its zoo, on the listed exceptions, on generated templates. */
export function judge(oracle: Oracle): void {
  const { engine, split, blocks, zoo, exceptions, templates } = oracle
  describe(`${engine} and lex find the same tokens in`, () => {
    it.each(zoo)('%s', (source) => {
      compare(source, split(source))
      if (blocks) expect(ourBlocks(source)).toEqual(texts(source, blocks(source)))
    })

    it('generated templates', () => {
      fc.assert(
        fc.property(templates, (source) => {
          const theirs = exceptions.reduce(
            (pieces, { fold }) => fold?.(source, pieces) ?? pieces,
            split(source)
          )
          compare(source, theirs)
          if (!blocks) return
          const starts = new Set(theirs.map(({ start }) => start))
          const visible = blocks(source).filter(({ start }) => starts.has(start))
          expect(ourBlocks(source)).toEqual(texts(source, visible))
        }),
        { numRuns: runs }
      )
    })
  })

  for (const { name, reason, examples, fold } of exceptions)
    describe(`${name} ${reason}`, () => {
      it.each(examples.map(([source, ...ours]) => [source, ours] as const))(
        '%s',
        (source, ours) => {
          const theirs = split(source)
          const found = lex(source)
          expect(found.map(({ start, end }) => source.slice(start, end))).toEqual(ours)
          expect(texts(source, found)).not.toEqual(texts(source, theirs))
          if (fold) compare(source, fold(source, theirs))
        }
      )
    })
}

function compare(source: string, theirs: readonly Piece[]): void {
  expect(texts(source, lex(source))).toEqual(texts(source, theirs))
  const kinds = lex(source).map(({ kind }, i) => (theirs[i]?.kind === undefined ? 'any' : kind))
  expect(kinds, source).toEqual(theirs.map(({ kind }) => kind ?? 'any'))
}

function texts(source: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => `${start} ${source.slice(start, end)}`)
}

function ourBlocks(source: string): string[] {
  const tokens = lex(source)
  const spans = tokens.flatMap(({ kind, start, pair }) => {
    const closer = kind === 'open' && pair !== undefined ? tokens[pair] : undefined
    return closer ? [{ start, end: closer.end }] : []
  })
  return texts(source, spans)
}

/** One piece from the start of `first` to the end of `last` in the place of all from the one to the other. */
export function join(
  pieces: readonly Piece[],
  first: number,
  last: number,
  kind: TokenKind
): readonly Piece[] {
  const [start, end] = [pieces[first]?.start ?? 0, pieces[last]?.end ?? 0]
  return [...pieces.slice(0, first), { start, end, kind }, ...pieces.slice(last + 1)]
}

/** The pieces with each block from an opener to its closer as one; openers and closers are counted. */
export function joinBlocks(
  source: string,
  pieces: readonly Piece[],
  opener: RegExp,
  closer: RegExp,
  kind: TokenKind
): readonly Piece[] {
  const text = ({ start, end }: Piece) => source.slice(start, end)
  const first = pieces.findIndex((piece) => opener.test(text(piece)))
  if (first === -1) return pieces
  let depth = 0
  const last = pieces.findIndex((piece, i) => {
    if (i >= first && opener.test(text(piece))) depth++
    return i > first && closer.test(text(piece)) && --depth === 0
  })
  const joined = join(pieces, first, last, kind)
  const rest = joinBlocks(source, joined.slice(first + 1), opener, closer, kind)
  return [...joined.slice(0, first + 1), ...rest]
}

/** Text around tokens, full of what almost is one. Each begins and ends so that nothing grows together. */
export const prose: fc.Arbitrary<string> = fc.constantFrom(
  'Your order is on its way. ',
  'Dear reader,\r\n',
  ' it’s here, and it\'s "yours" ',
  '\n\n',
  '<p class="a">',
  '</p>\n',
  ' 50% off, £5 or $5 ',
  ' } or { ',
  ' }} ',
  ' %} ',
  ' %s ',
  ' | ',
  '<!-- note -->',
  '<style>a{b:c}</style>',
  ' 😀 é ',
  ' # 1 '
)
