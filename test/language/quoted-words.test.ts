import { describe, expect, test } from 'vitest'
import { quotedWords } from '../../src/language/quoted-words.ts'
import { read } from '../../src/language/read.ts'
import { passageOf } from './passage-of.ts'

/** The words of `written` that stand between quotation marks. */
function quoted(written: string): string[] {
  const { words } = read(passageOf(written))
  return [...quotedWords(words)]
    .map((at) => words[at])
    .flatMap((word) => (word?.type === 'word' ? [word.text] : []))
}

describe('quoted words', () => {
  test.each([
    ['stand between double marks', 'The sign says "go now" in red.', ['go', 'now']],
    ['stand between curled marks', 'The sign says “go now” in red.', ['go', 'now']],
    ['run to the end where nothing closes them', 'She said “go now', ['go', 'now']],
    ['are speech between single marks', "'Go now,' said Nora.", ['go', 'now']],
    ['are speech between curled single marks', 'He asked: ‘Go now?’', ['go', 'now']],
    ['are a title between single marks', "'Go Now' is a film.", ['go', 'now']],
    ['are none beside an apostrophe', "Don't take the dogs' bowls.", []],
    ['are none behind a letter left out', "'Tis late, so the dogs' walk is short.", []]
  ])('%s', (_, written, expected) => {
    expect(quoted(written)).toEqual(expected)
  })
})
