import type { Word } from '../../../reading.ts'

/** What looks like a clock: `02:14:59`, `2d 04h 09m`. Indexes of words, the end not included. */
export interface ClockFace {
  readonly first: number
  readonly last: number
  /**
   * `digits`: groups of digits alone. `display`: groups with their units, set as on a
   * display. `prose`: the same as one writes a duration, `2 hours 30 minutes`.
   */
  readonly kind: 'digits' | 'display' | 'prose'
  /** How many groups it has. */
  readonly groups: number
}

const units: readonly RegExp[] = [
  /^(?:w|wks?|weeks?)$/,
  /^(?:d|days?)$/,
  /^(?:h|hrs?|hours?)$/,
  /^(?:m|mins?|minutes?)$/,
  /^(?:s|secs?|seconds?)$/
]
const bars = /^[:|·•/]$/
const joiners = /^(?:[,&]|and)$/

/** The clock that starts at word `at`; nothing where there is none before word `end`. */
export function clockFaceAt(
  words: readonly Word[],
  at: number,
  end: number
): ClockFace | undefined {
  return digitsAt(words, at, end) ?? groupsAt(words, at, end)
}

const inOne = /^\d{1,3}:\d{2}(?::\d{2}){0,2}$/

function digitsAt(words: readonly Word[], at: number, end: number): ClockFace | undefined {
  const text = words[at]?.text ?? ''
  if (inOne.test(text)) {
    const last = unitAt(words, at + 1) && at + 1 < end ? at + 2 : at + 1
    return { first: at, last, kind: 'digits', groups: text.split(':').length }
  }
  let last = at
  while (last < end && isPair(words[last]) && (last === at || words[last - 1]?.text === ':'))
    last += words[last + 1]?.text === ':' && isPair(words[last + 2]) && last + 2 < end ? 2 : 1
  const groups = (last - at + 1) / 2
  if (groups < 2 || !Number.isInteger(groups) || unitAt(words, last)) return undefined
  return { first: at, last, kind: 'digits', groups }
}

function isPair(word: Word | undefined): boolean {
  return word?.type === 'token' || (word?.type === 'number' && /^\d{2}$/.test(word.text))
}

interface Group {
  readonly unit: number
  readonly last: number
  readonly padded: boolean
}

/** Groups from the larger unit to the smaller. */
function groupsAt(words: readonly Word[], at: number, end: number): ClockFace | undefined {
  let group = groupAt(words, at)
  let last = at
  let groups = 0
  let isDisplay = false
  for (let before = -1; group && group.last <= end && group.unit > before; groups++) {
    before = group.unit
    isDisplay ||= group.padded
    last = group.last
    const between = words[last]?.text ?? ''
    const isBar = bars.test(between)
    const next = groupAt(words, isBar || joiners.test(between) ? last + 1 : last)
    if (isBar && next && next.unit > before) isDisplay = true
    group = next
  }
  return groups < 2
    ? undefined
    : { first: at, last, kind: isDisplay || groups > 2 ? 'display' : 'prose', groups }
}

/** `04h`, `04 hrs`, `{{ h }}h`. */
function groupAt(words: readonly Word[], at: number): Group | undefined {
  const word = words[at]
  if (word?.type !== 'number' && word?.type !== 'token') return undefined
  const glued = /^(\d{1,3})([a-z]+)$/.exec(word.text)
  if (glued) {
    const unit = unitOf(glued[2] as string)
    return unit < 0 ? undefined : { unit, last: at + 1, padded: /^0/.test(word.text) }
  }
  const isNumber = word.type === 'token' || /^\d{1,3}$/.test(word.text)
  const unit = isNumber ? unitOf(words[at + 1]?.text ?? '') : -1
  const isGlued = word.type === 'token' && word.end === words[at + 1]?.start
  return unit < 0 ? undefined : { unit, last: at + 2, padded: isGlued || /^0/.test(word.text) }
}

function unitAt(words: readonly Word[], at: number): boolean {
  return unitOf(words[at]?.text ?? '') >= 0
}

function unitOf(text: string): number {
  return units.findIndex((unit) => unit.test(text))
}
