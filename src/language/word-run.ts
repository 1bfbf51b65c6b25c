import { classAt, isAlphanumericAt, sizeAt } from './characters.ts'

/** True for a digit, or a sign or currency sign with a digit behind it. */
export function startsNumber(text: string, start: number): boolean {
  const found = classAt(text, start)
  if (found === 'digit') return true
  if (found === 'currency') return isDigitAt(text, isSign(text[start + 1]) ? start + 2 : start + 1)
  if (!isSign(text[start]) || isAlphanumericAt(text, start - 1)) return false
  return isDigitAt(text, isCurrencyAt(text, start + 1) ? start + 2 : start + 1)
}

/**
 * Where the run of letters, digits and what joins them ends: `don't`, `must-have`,
 * `£1,000.50`, `20%`, `9am–5pm`, `first_name`. `start` is at a letter, or where a
 * number starts.
 */
export function runEnd(text: string, start: number): number {
  const numeric = startsNumber(text, start)
  let at = skipSigns(text, start)
  while (at < text.length) {
    const found = classAt(text, at)
    if (found === 'letter' && numeric && at > start && endsNumber(text, at - 1)) break
    if (found === 'letter' || found === 'digit') at += sizeAt(text, at)
    else if (found === 'space' || found === 'break') break
    else if (found === 'invisible') {
      const next = skipInvisible(text, at)
      if (!isAlphanumericAt(text, next)) break
      at = next
    } else {
      const next = joinEnd(text, at, start, numeric)
      if (next === at) break
      at = next
    }
  }
  return at
}

/** Where the mark at `at` ends if the run goes on through it or with it; else `at`. */
function joinEnd(text: string, at: number, start: number, numeric: boolean): number {
  const mark = text[at] as string
  if (isDigitAt(text, at - 1) || isUnitSign(text[at - 1])) {
    if (joinsDigits(text, at, numeric)) return skipSigns(text, at + 1)
    if (isDigitAt(text, at - 1) && isSuffixSign(text, at, numeric)) return at + 1
  }
  if (isCurrencyAt(text, at))
    return !numeric && at - start <= 3 && isDigitAt(text, at + 1) ? at + 1 : at
  if (numeric && isLetterAt(text, at - 1) && isRangeMark(mark) && isDigitAt(text, at + 1))
    return at + 1
  return isJoiner(mark) && isAlphanumericAt(text, at - 1) && isAlphanumericAt(text, at + 1)
    ? at + 1
    : at
}

/** `1,000`, `2.95`, `23:59`, `05/10`, `5–7`, `£5-£10`. */
function joinsDigits(text: string, at: number, numeric: boolean): boolean {
  const mark = text[at] as string
  if (!numeric) return false
  if (isRangeMark(mark))
    return isDigitAt(text, at + 1) || (isCurrencyAt(text, at + 1) && isDigitAt(text, at + 2))
  return /[.,:/]/.test(mark) && isDigitAt(text, at - 1) && isDigitAt(text, at + 1)
}

/** `20%`, `40€`, `18°C`, `100+`: signs that end a number. */
function isSuffixSign(text: string, at: number, numeric: boolean): boolean {
  const mark = text[at] as string
  if (!numeric) return false
  if (mark === '%' || mark === '‰' || mark === '°') return true
  if (mark === '+') return !isAlphanumericAt(text, at + 1)
  return isCurrencyAt(text, at) && !isDigitAt(text, at + 1)
}

/** `20%off`, `40€each`: the sign ends the number, a space is missing. */
function endsNumber(text: string, at: number): boolean {
  return text[at] === '%' || text[at] === '‰' || isCurrencyAt(text, at)
}

function skipSigns(text: string, start: number): number {
  let at = start
  if (isSign(text[at])) at++
  if (isCurrencyAt(text, at)) at++
  if (at > start && isSign(text[at])) at++
  return at
}

function skipInvisible(text: string, start: number): number {
  let at = start
  while (at < text.length && classAt(text, at) === 'invisible') at += sizeAt(text, at)
  return at
}

function isSign(mark: string | undefined): boolean {
  return mark === '-' || mark === '+' || mark === '−' || mark === '–'
}

function isRangeMark(mark: string): boolean {
  return (
    mark === '-' || mark === '–' || mark === '‐' || mark === '‑' || mark === '‒' || mark === '−'
  )
}

function isJoiner(mark: string): boolean {
  return /['’ʼ_\-‐‑]/.test(mark)
}

function isUnitSign(mark: string | undefined): boolean {
  return mark === '%' || mark === '‰' || mark === '°'
}

function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classAt(text, at) === 'digit'
}

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classAt(text, at) === 'letter'
}

function isCurrencyAt(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === 'currency'
}
