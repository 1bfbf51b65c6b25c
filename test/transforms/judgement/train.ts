import { writeFileSync } from 'node:fs'
import { type PackedNumbers, packNet } from '../../../src/transforms/judgement/learnt-net.ts'
import { type LayerName, layerNames } from '../../../src/transforms/judgement/net.ts'
import { pack } from '../../../src/transforms/judgement/table.ts'
import { digestOf } from './digest.ts'
import { examplesIn } from './examples-in.ts'
import { learn } from './learn.ts'
import { learnNet } from './learn-net.ts'
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

/** Longer texts stand on a line of their own. */
const longestLine = 80
const net = packNet(learnNet(examples, console.log))
const numbersIn = ({ text, step }: PackedNumbers, indent: string): string =>
  `{\n${indent}  text: '${text}',\n${indent}  step: ${step}\n${indent}}`
const propertyOf = (name: string, text: string): string =>
  `${name}:${text.length > longestLine ? '\n      ' : ' '}'${text}'`
const layerIn = (name: LayerName): string => {
  const { weights, steps, biases } = net.layers[name]
  return `  ${name}: {
    ${propertyOf('weights', weights)},
    ${propertyOf('steps', steps)},
    biases: ${numbersIn(biases, '    ')}
  }`
}
writeFileSync(
  'src/transforms/judgement/net-weights.ts',
  `// Written by \`npm run train\` from test/transforms/judgement/corpus.
// Digest: ${digestOf(rows.keys())}
import type { PackedNet } from './learnt-net.ts'

export const keys: PackedNet['keys'] =
  '${net.keys}'
export const vectors: PackedNet['vectors'] = {
  text: '${net.vectors.text}',
  groups: ${numbersIn(net.vectors.groups, '  ')}
}
export const layers: PackedNet['layers'] = {
${layerNames.map(layerIn).join(',\n')}
}
`
)
