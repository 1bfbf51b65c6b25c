import { writeFileSync } from 'node:fs'
import { pack } from '../../../src/transforms/judgement/table.ts'
import { examplesIn } from './examples-in.ts'
import { learn } from './learn.ts'
import { rowsIn } from './row.ts'

// `npm run train`, from the project's root: learns the judge's table from the corpus.
const examples = examplesIn(rowsIn('test/transforms/judgement/corpus'))
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
