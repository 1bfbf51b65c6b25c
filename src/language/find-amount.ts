import { classAt } from './characters.ts'
import { isNumberWord } from './number-words.ts'
import { isPlainNumber, quantityEnd } from './quantity.ts'
import { type FactRange, isGlued, type Scene, skip, textAt } from './scene.ts'
import { currencyCodes, currencyWords, timeUnitModifiers, timeUnits } from './units.ts'

const beforeAnHour: ReadonlySet<string> = new Set('within in for after about than under'.split(' '))

/** `10 minutes`, `two weeks`, `3–5 working days`, `48h`, `30-day`, `1 hour 30 minutes`, `half an hour`, `within an hour`. */
export function findDuration(scene: Scene, index: number): FactRange | undefined {
  const first = durationEnd(scene, index)
  if (first < 0) return undefined
  const next = skip(scene, first, 'and')
  const second = scene.words[next]?.type === 'number' ? durationEnd(scene, next) : -1
  return { kind: 'duration', last: Math.max(first, second) }
}

function durationEnd(scene: Scene, index: number): number {
  const text = textAt(scene, index)
  if (isGluedDuration(text)) return index + 1
  if (text === 'half' && /^an?$/.test(textAt(scene, index + 1)))
    return isTimeUnit(scene, index + 2) ? index + 3 : -1
  if (text === 'a' || text === 'an') {
    if (isTimeUnit(scene, index + 1))
      return beforeAnHour.has(textAt(scene, index - 1)) ? index + 2 : -1
  }
  const quantity = quantityEnd(scene, index)
  if (quantity < 0) return -1
  const unit = timeUnitModifiers.has(textAt(scene, quantity))
    ? quantity + 1
    : skip(scene, quantity, '-')
  return isTimeUnit(scene, unit) ? unit + 1 : -1
}

/** `48h`, `30mins`, `30-day`, `two-week`, `3-5-day`. */
function isGluedDuration(text: string): boolean {
  const glued = /^\d+(?:\.\d+)?(?:-\d+)?([a-z]+)$/.exec(text)
  if (glued) return /^(?:h|d)$/.test(glued[1] as string) || timeUnits.has(glued[1] as string)
  const hyphen = text.lastIndexOf('-')
  if (hyphen < 1 || !timeUnits.has(text.slice(hyphen + 1))) return false
  const amount = text.slice(0, hyphen)
  return /^\d+(?:-\d+)?$/.test(amount) || isNumberWord(amount)
}

function isTimeUnit(scene: Scene, index: number): boolean {
  return timeUnits.has(textAt(scene, index))
}

/** `£2.95`, `£ 40`, `40 euros`, `40€`, `USD 40`, `£3 million`, `50p`. */
export function findMoney(scene: Scene, index: number): FactRange | undefined {
  const text = textAt(scene, index)
  const word = scene.words[index]
  if (!word) return undefined
  if (word.type === 'number' && hasCurrency(text)) return money(scaledEnd(scene, index + 1))
  if (isCurrencySign(text) || currencyCodes.has(text)) {
    const amount = scene.words[index + 1]
    const isAmount = amount?.type === 'number' && isPlainNumber(amount.text)
    return isAmount ? money(scaledEnd(scene, index + 2)) : undefined
  }
  const end = quantityEnd(scene, index)
  if (end < 0) return undefined
  const unit = textAt(scene, end)
  return currencyWords.has(unit) || currencyCodes.has(unit) || isCurrencySign(unit)
    ? money(end + 1)
    : undefined
}

function money(last: number): FactRange {
  return { kind: 'money', last }
}

function scaledEnd(scene: Scene, index: number): number {
  return /^(?:hundred|thousand|million|billion|[mk]|bn)$/.test(textAt(scene, index))
    ? index + 1
    : index
}

function hasCurrency(text: string): boolean {
  if (/^\d+(?:\.\d+)?p$/.test(text)) return true
  for (let at = 0; at < text.length; at++) if (classAt(text, at) === 'currency') return true
  return false
}

function isCurrencySign(text: string): boolean {
  return text.length === 1 && classAt(text, 0) === 'currency'
}

/** `20%`, `10-20%`, `20 %`, `twenty percent`, `half price`. */
export function findPercent(scene: Scene, index: number): FactRange | undefined {
  const text = textAt(scene, index)
  const word = scene.words[index]
  if (word?.type === 'number' && /[%‰]$/.test(text)) return { kind: 'percent', last: index + 1 }
  if (text === 'half-price') return { kind: 'percent', last: index + 1 }
  if (text === 'half' && textAt(scene, index + 1) === 'price')
    return { kind: 'percent', last: index + 2 }
  const end = quantityEnd(scene, index)
  if (end < 0) return undefined
  const unit = textAt(scene, end)
  if (unit === 'per' && textAt(scene, end + 1) === 'cent') return { kind: 'percent', last: end + 2 }
  return /^(?:%|percent|pct)$/.test(unit) ? { kind: 'percent', last: end + 1 } : undefined
}

/** What a number is that is nothing else: `3`, `three`, `a dozen`, `2,500`. */
export function findCount(scene: Scene, index: number): FactRange | undefined {
  const end = quantityEnd(scene, index)
  if (end < 0)
    return scene.words[index]?.type === 'number' ? { kind: 'count', last: index + 1 } : undefined
  const alone = end === index + 1 && textAt(scene, index) === 'one'
  return alone && !isNumeral(scene, index) ? undefined : { kind: 'count', last: end }
}

const beforePronoun: ReadonlySet<string> = new Set(
  `this that the which each every any no another some someone first last next right wrong good best
  new big other old perfect favourite favorite`.split(/\s+/)
)

/** `one left` counts; `this one`, `one of our`, `one day`, `one another` do not. */
function isNumeral(scene: Scene, index: number): boolean {
  if (beforePronoun.has(textAt(scene, index - 1))) return false
  const next = scene.words[index + 1]
  if (!next || next.type === 'punctuation' || isGlued(scene, index + 1)) return false
  return !/^(?:of|another|day|thing|that|who|which|is|has|can|you)$/.test(next.text)
}
