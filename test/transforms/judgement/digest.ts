import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const here = 'test/transforms/judgement'
const learners = [
  'examples.ts',
  'examples-in.ts',
  'recombined.ts',
  'learn-net.ts',
  'gather.ts',
  'net-gradient.ts',
  'vectors.json'
]

/** What the net was taught from: another text of the corpus or of the learner gives another digest. */
export function digestOf(files: Iterable<string>): string {
  const hash = createHash('sha256')
  const texts = [...[...files].map((file) => join('corpus', file)), ...learners]
  for (const text of texts) hash.update(readFileSync(join(here, text)))
  return hash.digest('hex').slice(0, 16)
}
