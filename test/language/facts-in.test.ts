import { describe, expect, it } from 'vitest'
import { factAround, factFrom, factsIn } from '../../src/language/facts-in.ts'
import { read } from '../../src/language/read.ts'
import { passageOf } from './passage-of.ts'

const reading = read(passageOf('The fair on 9 May costs £30 and lasts 2 days.'))
const wordAt = (text: string) => reading.words.findIndex((word) => word.text === text)

describe('the facts of a reading', () => {
  it('are those that start in a range of words', () => {
    const texts = factsIn(reading, wordAt('9'), wordAt('lasts')).map(({ text }) => text)
    expect(texts).toEqual(['9 May', '£30'])
    expect(factsIn(reading, wordAt('may'), wordAt('costs'))).toEqual([])
  })

  it('are found by any of their words', () => {
    expect(factAround(reading, wordAt('may'))?.text).toBe('9 May')
    expect(factAround(reading, wordAt('costs'))).toBeUndefined()
  })

  it('are found by the word they start with', () => {
    expect(factFrom(reading, wordAt('9'))?.text).toBe('9 May')
    expect(factFrom(reading, wordAt('may'))).toBeUndefined()
  })
})
