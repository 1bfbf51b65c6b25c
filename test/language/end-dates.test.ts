import { describe, expect, it } from 'vitest'
import { endDatesOf } from '../../src/language/end-dates.ts'
import { read } from '../../src/language/read.ts'
import { parse } from '../../src/rewrite.ts'

function dates(source: string): string[] {
  const readings = parse(source, { format: 'text' }).passages.map(read)
  return endDatesOf(readings).map(({ text }) => text)
}

describe('endDatesOf', () => {
  it('finds the day by which something ends', () => {
    expect(dates('The tile sale ends on Sunday 14 March at 6pm.')).toEqual(['Sunday 14 March'])
    expect(dates('Tiles are half price until midnight on 14 March.')).toEqual(['14 March'])
    expect(dates('Book by 14/03/2027.')).toEqual(['14/03/2027'])
  })

  it('names a day once, whatever its case, and keeps the words of its sentences', () => {
    const source = 'The sale ends on 14 March.\n\nRugs are half price until 14 MARCH.'
    const readings = parse(source, { format: 'text' }).passages.map(read)
    const [date, ...others] = endDatesOf(readings)
    expect(others).toEqual([])
    expect(date?.text).toBe('14 March')
    expect(date?.words.has('rugs')).toBe(true)
    expect(date?.words.has('sale')).toBe(true)
  })

  it('passes over days on which nothing ends, and days without a date', () => {
    expect(dates('The fair is on 14 March.')).toEqual([])
    expect(dates('The sale ends on Sunday.')).toEqual([])
    expect(dates('The sale ended on 14 March.')).toEqual([])
  })

  it('passes over what is carried or owed by a day', () => {
    expect(dates('Your parcel arrives by 14 March.')).toEqual([])
    expect(dates('Payment is due by 14 March.')).toEqual([])
  })
})
