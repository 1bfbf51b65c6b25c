// One input of n and of 4n characters in a process of its own: node growth.mjs INDEX N

import { rewrite } from 'unvulture'
import { pathological } from './inputs.mjs'
import { pair } from './pair.mjs'

const [index, n] = process.argv.slice(2).map(Number)
const [format, , text] = pathological[index]
const small = text(n)
const large = text(4 * n)
const result = await pair(
  () => rewrite(large, { format }),
  () => rewrite(small, { format })
)
console.log(JSON.stringify(result))
