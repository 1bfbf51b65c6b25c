// One comparison in a process of its own: node peer.mjs PEER FORMAT SIZE|real

import { rewrite } from 'unvulture'
import { generators, realTemplates } from './inputs.mjs'
import { pair } from './pair.mjs'
import { peers } from './peers.mjs'

const [name, format, size] = process.argv.slice(2)
const texts = size === 'real' ? realTemplates(format) : [generators.get(format)(Number(size))]
const theirs = await peers.get(name)()

const result = await pair(
  () => {
    for (const text of texts) rewrite(text, { format })
  },
  async () => {
    for (const text of texts) await theirs(text)
  }
)
console.log(JSON.stringify(result))
