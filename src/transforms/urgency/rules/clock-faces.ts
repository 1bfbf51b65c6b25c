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
  return (
    digitsAt(words, at, end) ??
    spacedAt(words, at, end) ??
    groupsAt(words, at, end) ??
    labelledAt(words, at, end)
  )
}

/** `0 1 : 1 9 : 5 5`: each digit by itself. */
function spacedAt(words: readonly Word[], at: number, end: number): ClockFace | undefined {
  let last = at
  let groups = 0
  while (last + 1 < end && isDigit(words[last]) && isDigit(words[last + 1])) {
    groups++
    last += 2
    if (words[last]?.text !== ':' || !isDigit(words[last + 1])) break
    last++
  }
  return groups < 2 ? undefined : { first: at, last, kind: 'digits', groups }
}

function isBar(word: Word | undefined): boolean {
  return bars.test(word?.text ?? '') || word?.text === ','
}

function isDigit(word: Word | undefined): boolean {
  return word?.type === 'number' && /^\d$/.test(word.text)
}

/** `Days 01 : Hours 07 : Mins 33`: the unit stands first. */
function labelledAt(words: readonly Word[], at: number, end: number): ClockFace | undefined {
  let last = at
  let groups = 0
  let before = -1
  for (let next = at; next + 1 < end; next = isBar(words[last]) ? last + 1 : last) {
    const { text } = words[next] as Word
    const unit = text.length > 2 ? unitOf(text) : -1
    if (unit <= before || !/^\d{1,2}$/.test(words[next + 1]?.text ?? '')) break
    before = unit
    last = next + 2
    groups++
  }
  return groups < 2 ? undefined : { first: at, last, kind: 'display', groups }
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

/** `3 hrs`, which is a clock behind the picture of one. */
export function singleFaceAt(
  words: readonly Word[],
  at: number,
  end: number
): ClockFace | undefined {
  const group = groupAt(words, at)
  if (!group || group.last > end) return undefined
  return { first: at, last: group.last, kind: 'prose', groups: 1 }
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
