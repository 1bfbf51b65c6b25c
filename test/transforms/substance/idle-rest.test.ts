import { describe, expect, it } from 'vitest'
import { read } from '../../../src/language/read.ts'
import { parse } from '../../../src/rewrite.ts'
import { stretchesOf } from '../../../src/transforms/judgement/stretches.ts'
import type { Judged, Run } from '../../../src/transforms/substance/empty-runs.ts'
import type { Held } from '../../../src/transforms/substance/held.ts'
import { goesWithRest, leavesIdle } from '../../../src/transforms/substance/idle-rest.ts'

interface Given {
  /** What each part presses. */
  readonly pressures: readonly number[]
  readonly whole: number
  readonly held?: readonly Held[]
}

/** A sentence of two parts, judged as given; the second goes. */
function judge({ pressures, whole, held = [] }: Given): [Judged, Run[]] {
  const [passage] = parse('Poets know it, and so will you.', { format: 'text' }).passages
  const reading = read(passage!)
  const parts = stretchesOf(reading, reading.sentences[0]!)
  const at = (first: number): number => parts.findIndex((part) => part.first === first)
  const judged: Judged = {
    reading,
    parts,
    pressures,
    isButton: false,
    ease: 0,
    pressureOf: ({ first, last }) =>
      last - first > 5 ? whole : (pressures[at(first)] ?? Number.NaN),
    holds: ({ first }) => held[at(first)] ?? 'nothing'
  }
  return [judged, [{ ...parts[1]!, repair: 'clause' }]]
}

const wholeOf = ({ parts }: Judged) => ({ first: parts[0]!.first, last: parts[1]!.last })

describe('what a cut would leave of a sentence', () => {
  it.each<[boolean, string, Given]>([
    [true, 'holds nothing, and reads like a part of the push', { pressures: [-2, 4], whole: 2 }],
    [false, 'reads as honest', { pressures: [-7, 4], whole: 0 }],
    [false, 'holds a fact', { pressures: [-2, 4], whole: 2, held: ['more'] }],
    [false, 'says how to reach a person', { pressures: [-2, 4], whole: 2, held: ['contact'] }],
    [true, 'counts something', { pressures: [-2, 4], whole: 2, held: ['counts'] }]
  ])('is idle: %s, where it %s', (expected, _, given) => {
    expect(leavesIdle(...judge(given))).toBe(expected)
  })

  it.each<[boolean, string, Given]>([
    [true, 'both press', { pressures: [-2, 2.5], whole: 2.5 }],
    [true, 'the run presses much', { pressures: [-2, 4], whole: 0.5 }],
    [false, 'the whole reads as honest', { pressures: [-2, 4], whole: -1 }],
    [false, 'the run presses little', { pressures: [-2, 1.5], whole: 2.5 }],
    [false, 'the rest counts something', { pressures: [-2, 4], whole: 3, held: ['counts'] }]
  ])('goes too: %s, where %s', (expected, _, given) => {
    const [judged, runs] = judge(given)
    expect(goesWithRest(judged, wholeOf(judged), runs)).toBe(expected)
  })
})
