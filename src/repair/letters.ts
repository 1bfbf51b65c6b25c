import type { Reading, Sentence } from '../reading.ts'
import type { Replacement } from '../transform.ts'
import { newArticle } from './new-article.ts'
import { newOpener } from './new-opener.ts'
import type { Item } from './survivors.ts'

/** The letters that a cut makes wrong: the capital of a sentence that starts elsewhere now, `a` before a vowel sound. */
export function letters(
  reading: Reading,
  sentence: Sentence,
  items: readonly Item[]
): Replacement[] {
  const capital = newCapital(reading, sentence, items)
  return [...(capital ? [capital] : []), ...newArticles(reading, items)]
}

function newCapital(
  reading: Reading,
  sentence: Sentence,
  items: readonly Item[]
): Replacement | undefined {
  const first = newOpener(reading, sentence, items)
  if (!first || first.altered || !/^\p{Ll}[^\p{Lu}]*$/u.test(first.text)) return undefined
  const letter = String.fromCodePoint(first.text.codePointAt(0) as number)
  return { start: first.start, end: first.start + letter.length, text: letter.toUpperCase() }
}

function newArticles({ words }: Reading, items: readonly Item[]): Replacement[] {
  const wanted = items.flatMap((item, i) => {
    const text = item.altered ? undefined : newArticle(item, items[i + 1])
    return text === undefined ? [] : [{ start: item.start, end: item.end, text }]
  })
  return words.length === 0 ? [] : wanted
}
