import type { Proposal, TidyCut } from '../draft.ts'
import { byPlace } from '../edit.ts'
import type { Slot } from '../passage.ts'
import type { Reading } from '../reading.ts'
import type { Replacement } from '../transform.ts'
import { branchSpaces } from './branch-spaces.ts'
import type { CausedCut } from './parts.ts'
import type { Flaw } from './place.ts'
import { type Fault, readWays, type Sight } from './ways.ts'

/** What the branches of a passage make of its changes. */
export interface BranchFaults {
  /** Capitals and spaces that every way wants. */
  readonly fixes: readonly TidyCut[]
  /** By the index of a proposal why it may not be made; -1 stands for all of them. */
  readonly faults: ReadonlyMap<number, string>
}

/** Slots that may not be left without a word. */
export const neverEmpty: ReadonlySet<Slot> = new Set(['subject', 'preheader', 'cta'])

const none: BranchFaults = { fixes: [], faults: new Map() }

/**
 * Judges the accepted proposals and their clean-up on every way through the template's
 * branches. A way may read badly only where it did so after the `earlier` cuts.
 */
export function branchFaults(
  reading: Reading,
  accepted: readonly Proposal[],
  tidied: readonly TidyCut[],
  earlier: readonly Replacement[]
): BranchFaults {
  if (!reading.words.some(({ type }) => type === 'control')) return none
  const cuts = [...accepted.flatMap(caused), ...tidied].sort(byPlace)
  const { fixes, faults } = withFixes(reading, cuts)
  if (earlier.length === 0) return { fixes, faults: told(faults) }
  const all = [...cuts, ...fixes].sort(byPlace)
  const found: Fault[] = []
  const atEnd = readWays(reading, all, earlier, (sight) => found.push(...sight.faults))
  return { fixes, faults: told(atEnd && [...found, ...ending(reading, atEnd)]) }
}

/** What every way wants besides the cuts, and what is wrong after that; no faults where there are too many ways to tell. */
function withFixes(
  reading: Reading,
  cuts: readonly CausedCut[]
): { fixes: TidyCut[]; faults: readonly Fault[] | undefined } {
  const fixes: TidyCut[] = []
  const found: Fault[] = []
  const atEnd = readWays(reading, cuts, [], (sight) => {
    if (isOpener(sight)) fixes.push(capital(reading, sight))
    else found.push(...sight.faults)
    if (reading.passage.plain) fixes.push(...branchSpaces(reading, sight))
  })
  if (!atEnd) return { fixes: [], faults: undefined }
  return { fixes, faults: [...found, ...ending(reading, atEnd)] }
}

/** Only some slots may not be left empty. */
function ending({ passage }: Reading, faults: readonly Fault[]): Fault[] {
  return faults.filter(({ flaw }) => flaw !== 'empty' || neverEmpty.has(passage.slot))
}

/** By the index of a proposal what it is to blame for; -1 stands for all. */
function told(faults: readonly Fault[] | undefined): ReadonlyMap<number, string> {
  if (!faults) return new Map([[-1, tooMany]])
  return new Map(
    faults.flatMap(({ flaw, causes }) =>
      causes.map((cause) => [cause, `on one way through the template ${says[flaw]}`] as const)
    )
  )
}

function caused({ cuts }: Proposal, owner: number): CausedCut[] {
  return cuts.map((cut) => ({ ...cut, causes: [owner] }))
}

/** True where the word only wants a capital, and wants it whichever way leads to it. */
function isOpener({ part, ways, faults }: Sight): boolean {
  return (
    part.word !== undefined &&
    part.causes.length === 0 &&
    faults.length > 0 &&
    faults.every(({ flaw }) => flaw === 'small-start') &&
    ways.every(({ after }) => after.opening)
  )
}

function capital({ passage }: Reading, { part: { start }, faults }: Sight): TidyCut {
  const letter = String.fromCodePoint(passage.text.codePointAt(start) ?? 32)
  const causes = [...new Set(faults.flatMap((fault) => fault.causes))]
  return { start, end: start + letter.length, text: letter.toUpperCase(), causes }
}

const tooMany = 'the template has more ways through this passage than can be told apart'

const says: Readonly<Record<Flaw, string>> = {
  'small-start': 'a sentence would begin with a small letter',
  capital: 'a capital would stand within a sentence',
  article: '`a` would stand for `an`, or `an` for `a`',
  connector: 'a sentence would go on from nothing',
  case: 'words in capitals would stand beside words in small letters',
  glued: 'two words would be one',
  joined: 'two sentences would be read as one',
  marks: 'a punctuation mark would stand alone or twice',
  space: 'a space would stand before a punctuation mark',
  pair: 'a bracket or a quotation mark would have no partner',
  end: 'a sentence would break off',
  empty: 'nothing would be left to read'
}
