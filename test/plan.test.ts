import { describe, expect, it } from 'vitest'
import { compile } from '../src/match/trie.ts'
import { cues } from '../src/protect/cues.ts'
import { rewrite } from '../src/rewrite.ts'
import type { Transform } from '../src/transform.ts'
import { families } from '../src/transforms/families/index.ts'
import { transforms } from '../src/transforms/index.ts'

const proven = [...cues, ...transforms.flatMap(({ phrases }) => phrases ?? [])]

describe('the patterns of the library', () => {
  it('are well-formed, and name slots and sets that are known', () => {
    expect(() =>
      compile(
        proven.map(({ match }) => ({ match })),
        families
      )
    ).not.toThrow()
  })
})

describe("the patterns of a caller's transform", () => {
  const withPattern = (match: string): Transform => ({
    name: 'own',
    group: 'hype',
    summary: 'A transform of the caller',
    reason: 'It is a test.',
    phrases: [{ match, repair: 'sentence' }]
  })

  it.each(['come (here', 'come <nowhere>', '[maybe]'])('throw where one is wrong: %s', (match) => {
    const run = () => rewrite('Nothing of it.', { transforms: [...transforms, withPattern(match)] })
    expect(run).toThrow('pattern')
  })

  it('are read beside those of the library', () => {
    const { changes } = rewrite('Wibble wobble. The fair is on 9 May.', {
      transforms: [...transforms, withPattern('wibble wobble')]
    })
    expect(changes.map(({ transform }) => transform)).toEqual(['own'])
  })
})
