/**
 * Why the delimiters in a range may pair otherwise for another parser: they stand
 * beside a tilde, or within words, where what pairs depends on the lengths of the
 * runs, which are counted in two ways: `a*****b**c*`.
 */
export function delimiterDoubt(text: string, from: number, to: number): string | undefined {
  let runs = 0
  let within = false
  for (let at = from; at < to; at++) {
    const end = runEnd(text, at, to)
    if (end === at) continue
    if (isTildeBeside(text, at, end) || (text[at] === '~' && end - at > 2))
      return 'delimiters beside each other'
    const { opens, closes } = flanks(text, at, end)
    if (opens && closes && end - at > 2) return 'delimiters within a word'
    within ||= opens && closes
    runs++
    at = end - 1
  }
  return within && runs > 2 ? 'delimiters within a word' : undefined
}

function isTildeBeside(text: string, from: number, to: number): boolean {
  if (text[from] === '~') return text[to] === '*' || text[to] === '_'
  return text[to] === '~'
}

/** The end of the run of delimiters at `at`; `at` where there is none. */
export function runEnd(text: string, at: number, to: number): number {
  const character = text[at]
  if (character !== '*' && character !== '_' && character !== '~') return at
  let end = at + 1
  while (end < to && text[end] === character) end++
  return end
}

/** Whether a run of delimiters may open or close emphasis, by the characters around it. */
export function flanks(
  text: string,
  from: number,
  to: number
): { opens: boolean; closes: boolean } {
  const before = text[from - 1] ?? ' '
  const after = text[to] ?? ' '
  const left =
    !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before))
  const right =
    !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after))
  const isWordy = text[from] === '_'
  return {
    opens: left && (!isWordy || !right || isPunctuation(before)),
    closes: right && (!isWordy || !left || isPunctuation(after))
  }
}

function isSpace(character: string): boolean {
  return /\s/.test(character)
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character)
}
