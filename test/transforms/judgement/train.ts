import { writeFileSync } from 'node:fs'
import { packNet } from '../../../src/transforms/judgement/learnt-net.ts'
import { pack } from '../../../src/transforms/judgement/table.ts'
import { digestOf } from './digest.ts'
import { examplesIn } from './examples-in.ts'
import { learn } from './learn.ts'
import { learnNet, step } from './learn-net.ts'
import { rowsIn } from './row.ts'

// `npm run train`, from the project's root: learns the judge's table and its net from the corpus.
const rows = rowsIn('test/transforms/judgement/corpus')
const examples = examplesIn(rows)
const { bias, weights } = learn(examples)
const text = pack(weights)
writeFileSync(
  'src/transforms/judgement/weights.ts',
  `// Written by \`npm run train\` from test/transforms/judgement/corpus: two weights a character.
export const bias = ${Number(bias.toFixed(2))}
export const packed: string =
  '${text}'
`
)
console.log(
  `${examples.length} examples, ${weights.filter((weight) => weight !== 0).length} weights`
)

const net = packNet(learnNet(examples, console.log), step)
writeFileSync(
  'src/transforms/judgement/net-weights.ts',
  `// Written by \`npm run train\` from test/transforms/judgement/corpus.
// Digest: ${digestOf(rows.keys())}
import type { PackedNumbers } from './learnt-net.ts'

export const keys: string =
  '${net.keys}'
${(['vectors', 'filters', 'hidden', 'out'] as const)
  .map(
    (name) => `export const ${name}: PackedNumbers = {
  text: '${net[name].text}',
  step: ${net[name].step}
}
`
  )
  .join('')}`
)
