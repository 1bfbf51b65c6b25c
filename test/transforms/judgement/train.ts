import { writeFileSync } from 'node:fs'
import { pack } from '../../../src/transforms/judgement/table.ts'
import { examplesOf } from './examples.ts'
import { learn } from './learn.ts'
import { rowsIn } from './row.ts'

// `npm run train`, from the project's root: learns the judge's table from the corpus.
// Rows added by hand mend a miss that someone has seen: each counts as several.
const handRows = 'by-hand.jsonl'
const handWeight = 4
const examples = [...rowsIn('test/transforms/judgement/corpus')].flatMap(([file, rows]) => {
  const found = rows.flatMap(examplesOf)
  return file === handRows ? Array.from({ length: handWeight }, () => found).flat() : found
})
const { bias, weights } = learn(examples)
const text = pack(weights)
writeFileSync(
  'src/transforms/judgement/weights.ts',
  `// Written by \`npm run train\` from test/transforms/judgement/corpus: two weights a character.
export const bias = ${bias.toFixed(2)}
export const packed: string =
  '${text}'
`
)
console.log(
  `${examples.length} examples, ${weights.filter((weight) => weight !== 0).length} weights`
)
