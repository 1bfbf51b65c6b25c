import { splitWords } from '../language/words.ts'
import { literalKey } from './literal-key.ts'

/** What one step of a pattern takes: one of some words, or whatever fits a slot. */
export type Item =
  /** The words as `literalKey` spells them. */
  | { readonly type: 'words'; readonly words: readonly string[] }
  /** Its name with its argument: `count`, `token:moment`, `^`. */
  | { readonly type: 'slot'; readonly key: string }

/** The items from `from` up to the one before `to`. Empty for an optional group that is left out. */
export interface ItemRange {
  readonly from: number
  readonly to: number
}

/** One way through a pattern: its alternatives chosen, its optional parts in or out. */
export interface Route {
  readonly items: readonly Item[]
  /** For each `(…)` and `<…>` of the pattern, in order, the items it takes. */
  readonly groups: readonly ItemRange[]
}

type Part =
  | { readonly type: 'item'; readonly item: Item; readonly group: number }
  | {
      readonly type: 'choice'
      readonly options: readonly (readonly Part[])[]
      readonly group: number
    }

/** A pattern with more ways through it is better written as several. */
const mostRoutes = 4096

/**
 * All ways through a pattern, those of earlier alternatives first. The notation:
 *
 * - words and marks stand for themselves; case, apostrophes and the length of a run
 *   of marks do not matter: `don't miss out !`
 * - `(act|move|be quick)` one of several; `[right]`, `[now|today]` optional
 * - `<count>`, `<date>`, `<fact>`: a fact; `<token>`, `<token:moment>`, `<name>`: a
 *   template token; `<number>`, `<word>`, `<noun>`: one word; `<dash>`: a dash of any length;
 *   `<gap:4>`: up to four words; `<set:hype>`: a word of a named set
 * - `^` and `$`: start and end of the sentence, its emoji, quotes and closing marks apart
 *
 * @throws {Error} where the pattern is malformed: a mistake in the program, not in a text.
 */
export function parsePattern(pattern: string): Route[] {
  const groups = { count: 0 }
  const parts = parseSequence(tokenize(pattern), groups, pattern)
  const routes = expand(parts, pattern).map((way) => toRoute(way, groups.count))
  for (const { items } of routes)
    if (!items.some(takesWords)) throw malformed(pattern, 'it can match without any word')
  return routes
}

const noItems: ItemRange = { from: 0, to: 0 }

function toRoute({ items, taken }: Way, count: number): Route {
  const groups = new Array<ItemRange>(count).fill(noItems)
  for (const { group, from, to } of taken) groups[group] = { from, to }
  return { items, groups }
}

function takesWords(item: Item): boolean {
  return item.type === 'words' || !/^(?:[\^$]$|gap:)/.test(item.key)
}

/** Brackets, bars, anchors, slots and words. A `$` before a letter or digit is a currency sign. */
function tokenize(pattern: string): string[] {
  return (
    pattern.match(/[()[\]|^]|<[^<>]*>|\$(?=[\s)\]|]|$)|(?:\$(?![\s)\]|]|$)|[^\s()[\]|^<$])+|\S/g) ??
    []
  )
}

interface Frame {
  readonly opener: string
  readonly group: number
  readonly options: Part[][]
}

function parseSequence(
  tokens: readonly string[],
  groups: { count: number },
  pattern: string
): Part[] {
  const frames: Frame[] = [{ opener: '', group: -1, options: [[]] }]
  for (const token of tokens) {
    const frame = frames[frames.length - 1] as Frame
    const sequence = frame.options[frame.options.length - 1] as Part[]
    if (token === '(' || token === '[')
      frames.push({ opener: token, group: token === '(' ? groups.count++ : -1, options: [[]] })
    else if (token === ')' || token === ']') closeFrame(frames, token, pattern)
    else if (token === '|') {
      if (frame.opener === '') throw malformed(pattern, '`|` stands outside brackets')
      frame.options.push([])
    } else sequence.push(...toItems(token, groups, pattern))
  }
  if (frames.length > 1) throw malformed(pattern, `\`${frames.at(-1)?.opener}\` is never closed`)
  return (frames[0] as Frame).options[0] as Part[]
}

function closeFrame(frames: Frame[], closer: string, pattern: string): void {
  const frame = frames.pop() as Frame
  if (frame.opener !== (closer === ')' ? '(' : '['))
    throw malformed(pattern, `\`${closer}\` closes nothing`)
  if (frame.options.some((option) => option.length === 0))
    throw malformed(pattern, 'an alternative is empty')
  const options = frame.opener === '[' ? [...frame.options, []] : frame.options
  const outer = frames[frames.length - 1] as Frame
  outer.options[outer.options.length - 1]?.push({ type: 'choice', options, group: frame.group })
}

function toItems(token: string, groups: { count: number }, pattern: string): Part[] {
  if (token === '^' || token === '$')
    return [{ type: 'item', item: { type: 'slot', key: token }, group: -1 }]
  if (token.startsWith('<')) {
    if (!/^<[a-z]+(?::[\w-]+)?>$/.test(token)) throw malformed(pattern, `\`${token}\` is no slot`)
    return [
      { type: 'item', item: { type: 'slot', key: token.slice(1, -1) }, group: groups.count++ }
    ]
  }
  return literalKeys(token).map((key) => ({
    type: 'item',
    item: { type: 'words', words: [key] },
    group: -1
  }))
}

/** The words of a run without spaces: `left!` is two. */
function literalKeys(run: string): string[] {
  if (/^[a-z]+(?:['-][a-z]+)*$/.test(run)) return [run]
  if (/^['’]\p{L}+$/u.test(run)) return [run.toLowerCase().replace('’', "'")]
  const plain = { index: 0, slot: 'body', text: run, atoms: [], marks: [], block: -1 } as const
  const words = splitWords({ ...plain, toSource: () => [], encode: (text) => text })
  return words.map((word) => literalKey(word) ?? '')
}

interface Way {
  readonly items: readonly Item[]
  readonly taken: readonly Taken[]
}

/** The items that a group takes. */
interface Taken extends ItemRange {
  readonly group: number
}

const nothing: Way = { items: [], taken: [] }

/**
 * Every choice made in every way, but for a choice between single words: that is one
 * item, so that large families cost little.
 */
function expand(parts: readonly Part[], pattern: string): readonly Way[] {
  let routes: readonly Way[] = [nothing]
  for (const part of parts) {
    const options = optionsOf(part, pattern)
    routes = routes.flatMap((route) => options.map((option) => append(route, option, part.group)))
    if (routes.length > mostRoutes)
      throw malformed(
        pattern,
        `it has more than ${mostRoutes} ways through; write several patterns`
      )
  }
  return routes
}

function optionsOf(part: Part, pattern: string): Way[] {
  const way = (item: Item): Way => ({ items: [item], taken: [] })
  if (part.type === 'item') return [way(part.item)]
  const words = part.options.flatMap(singleWord)
  const rest = part.options.filter((option) => words.length < 2 || singleWord(option).length === 0)
  const others = rest.flatMap((option) => expand(option, pattern))
  if (words.length < 2) return others
  return [way({ type: 'words', words: [...new Set(words)].sort() }), ...others]
}

/** The word of an option that is no more than a word; empty for others. */
function singleWord([only, ...more]: readonly Part[]): readonly string[] {
  return only?.type === 'item' && only.item.type === 'words' && more.length === 0
    ? only.item.words
    : []
}

function append({ items, taken }: Way, next: Way, group: number): Way {
  const from = items.length
  const all = next.items.length === 0 ? items : items.concat(next.items)
  if (next.taken.length === 0 && group < 0) return { items: all, taken }
  const inner = next.taken.map((t) => ({ group: t.group, from: from + t.from, to: from + t.to }))
  const own = group < 0 ? [] : [{ group, from, to: all.length }]
  return { items: all, taken: taken.concat(inner, own) }
}

function malformed(pattern: string, problem: string): Error {
  return new Error(`pattern \`${pattern}\`: ${problem}`)
}
