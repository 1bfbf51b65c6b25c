import { isNumberWord, scales } from './number-words.ts'
import { type Scene, textAt } from './scene.ts'

/** A number in words is at most this long: `two hundred and thirty-five thousand`. */
const longest = 8

/** True for a number that is only digits and their separators. */
export function isPlainNumber(text: string): boolean {
  return /^[+-]?\d[\d.,]*\+?$|^\d*[¼-¾⅐-⅞]$/.test(text)
}

/** The word after the quantity that starts at `index`: `3`, `2.5 million`, `twenty-five`, `a dozen`, `3 to 5`; -1 where there is none. */
export function quantityEnd(scene: Scene, index: number): number {
  const first = amountEnd(scene, index)
  if (first < 0) return -1
  if (!/^(?:to|or|-|–|—)$/.test(textAt(scene, first))) return first
  const second = amountEnd(scene, first + 1)
  return second < 0 ? first : second
}

/** As `quantityEnd`, without ranges. */
export function amountEnd(scene: Scene, index: number): number {
  const text = textAt(scene, index)
  if (scene.words[index]?.type === 'number') {
    if (!isPlainNumber(text) && !/^\d+-\d+$/.test(text)) return -1
    return scaleEnd(scene, index + 1)
  }
  if (text === 'a' || text === 'an')
    return scales.has(textAt(scene, index + 1)) ? scaleEnd(scene, index + 1) : -1
  if (text === 'half' && textAt(scene, index + 1) === 'a') return halfEnd(scene, index)
  return isNumberWord(text) ? wordsEnd(scene, index) : -1
}

function halfEnd(scene: Scene, index: number): number {
  return scales.has(textAt(scene, index + 2)) ? index + 3 : -1
}

function scaleEnd(scene: Scene, index: number): number {
  let end = index
  while (end - index < 2 && (scales.has(textAt(scene, end)) || textAt(scene, end) === 'k')) end++
  return end
}

function wordsEnd(scene: Scene, index: number): number {
  let end = index + 1
  while (end - index < longest) {
    const text = textAt(scene, end)
    if (scales.has(text)) end++
    else if (isNumberWord(text) && scales.has(textAt(scene, end - 1))) end++
    else if (
      text === 'and' &&
      scales.has(textAt(scene, end - 1)) &&
      isNumberWord(textAt(scene, end + 1))
    )
      end += 2
    else break
  }
  return end
}
