import { basket, holdable, holdableIs, kept } from './baskets.ts'
import { loving, regretting } from './feelings.ts'
import { delaying, delays, haste, slow } from './haste.ts'
import { admissions, almost, end, ends, limited, limitedIs, past } from './limits.ts'
import { offers, stock } from './offers.ts'
import { bought, browsing, buyer, everyone, people } from './people.ts'
import { product, products } from './products.ts'
import {
  becoming,
  being,
  degree,
  events,
  fewOf,
  goods,
  leaving,
  nearly,
  outlets,
  scarce,
  shrinking,
  snapped,
  speed,
  taken
} from './scarcity.ts'
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
  ['buyer', buyer],
  ['bought', bought],
  ['browsing', browsing],
  ['everyone', everyone],
  ['loving', loving],
  ['regretting', regretting],
  ['haste', haste],
  ['delaying', delaying],
  ['delays', delays],
  ['slow', slow],
  ['limited', limited],
  ['limited-is', limitedIs],
  ['admissions', admissions],
  ['ends', ends],
  ['end', end],
  ['past', past],
  ['almost', almost],
  ['being', being],
  ['becoming', becoming],
  ['degree', degree],
  ['speed', speed],
  ['nearly', nearly],
  ['leaving', leaving],
  ['shrinking', shrinking],
  ['snapped', snapped],
  ['taken', taken],
  ['scarce', scarce],
  ['few-of', fewOf],
  ['outlets', outlets],
  ['goods', goods],
  ['events', events],
  ['product', product],
  ['products', products],
  ['basket', basket],
  ['holdable', holdable],
  ['holdable-is', holdableIs],
  ['kept', kept]
])
