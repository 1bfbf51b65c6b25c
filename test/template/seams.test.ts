import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/edit.ts'
import type { Format } from '../../src/passage.ts'
import { rewrite } from '../../src/rewrite.ts'
import { badSeams } from '../../src/template/seams.ts'
import { edited } from '../edited.ts'
import { openers } from '../written-tokens.ts'

describe('a delimiter comes into being', () => {
  it.each([
    ['$‹ Hurry! ›{x', 'of two halves'],
    ['{‹ Act now! ›{', 'of two equal halves'],
    ['*‹ Hurry ›|X|*', 'in emphasis'],
    ['[‹ Last chance! ›#if', 'that Constant Contact refuses'],
    ['<‹Now ›@b', 'that begins a macro'],
    ['{{‹ Hurry! ›!-- x --}}', 'longer than the one there was'],
    ['<‹a›?‹b›php echo', 'over two cuts'],
    ['%%‹IF→if› x', 'through another case of its letters'],
    ['%‹a›%if ', 'of any dialect'],
    ['a ‹b→{{ c }}› d', 'in what is put there'],
    ['a ‹b→%FIRSTNAME%› c', 'as a token in what is put there'],
    ['a ‹b→c {›{ d', 'at the end of what is put there']
  ])('%s, %s', (marked) => {
    const { output, edits } = edited(marked)
    expect(badSeams(output, edits)).toEqual(edits)
  })

  it.each(['[#', '${', '<@'])('%s, which Constant Contact refuses a mail for', (opener) => {
    const { output, edits } = edited(`a ${opener.charAt(0)}‹b›${opener.charAt(1)} c`)
    expect(badSeams(output, edits)).toEqual(edits)
  })

  it('and the edits elsewhere are not to blame', () => {
    const { output, edits } = edited('A ‹hurry› b. {‹ Act now! ›{ c. ‹Only› now.')
    expect(badSeams(output, edits)).toEqual([edits[1]])
  })

  it('and edits that touch share the blame', () => {
    const edits: Edit[] = [
      { start: 1, end: 2, text: '' },
      { start: 2, end: 3, text: '' }
    ]
    expect(badSeams('{{', edits)).toEqual(edits)
  })
})

describe('no delimiter comes into being', () => {
  it.each([
    ['{{ a }}‹ Hurry! ›{{ b }}'],
    ['‹Hurry, ›{{ a }}'],
    ['a ‹b→C-d› e'],
    ['a ‹b→£5, 3% off› c'],
    ['a [‹b›c]'],
    ['SALE ‹ENDS→ends› {{ a }}'],
    ['a {‹→b›{ c']
  ])('%s', (marked) => {
    const { output, edits } = edited(marked)
    expect(badSeams(output, edits)).toEqual([])
  })
})

describe('a rewrite makes no opener', () => {
  const formats: readonly Format[] = ['text', 'markdown', 'html']
  const halves = openers.flatMap((opener) =>
    [...opener.slice(1)].map((_, i) => [opener.slice(0, i + 1), opener.slice(i + 1)] as const)
  )

  it.each(['Hurry! ', 'Act now! '])('of halves on either side of %j', (copy) => {
    for (const [i, [left, right]] of halves.entries())
      for (const start of ['', 'We open at nine. ']) {
        const source = `${start}${left}${copy}${right}X|* x }} is here.`
        const { output } = rewrite(source, { format: formats[i % formats.length] ?? 'text' })
        if (!source.includes(left + right)) expect(output).not.toContain(left + right)
      }
  })

  // Emphasis closes over what is cut within it.
  const torn = '*Hurry! |X|* is here.'

  it('and says why not', () => {
    const { output, skipped } = rewrite(torn, { format: 'markdown' })
    expect(output).toBe(torn)
    expect(skipped.map(({ reason }) => reason)).toContain('a delimiter would come into being')
  })

  it('and other passages are still changed, however many are not', () => {
    const source = `${`${torn}\n\n`.repeat(20)}Hurry! It is here.\n`
    const { output } = rewrite(source, { format: 'markdown' })
    expect(output).toBe(`${`${torn}\n\n`.repeat(20)}It is here.\n`)
  })
})
