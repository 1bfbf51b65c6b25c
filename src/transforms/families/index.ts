import { loving, regretting } from './feelings.ts'
import { offers, stock } from './offers.ts'
import { everyone, people } from './people.ts'
import { ending, soon, time } from './time.ts'

/**
 * Words of one meaning, by the name that a pattern calls them: `<set:offers> (is|are)
 * <set:ending>`. A family says what kind of thing is meant; the shape of the sentence
 * says what is claimed of it.
 */
export const families: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['offers', offers],
  ['stock', stock],
  ['time', time],
  ['ending', ending],
  ['soon', soon],
  ['people', people],
  ['everyone', everyone],
  ['loving', loving],
  ['regretting', regretting]
])
