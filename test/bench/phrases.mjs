// The same text against 10 000 phrases and against 500: node phrases.mjs

import { rewrite } from 'unvulture'
import { generators } from './inputs.mjs'
import { pair } from './pair.mjs'

const adverbs = 'boldly calmly dimly easily firmly gladly hardly idly justly keenly'.split(' ')
const verbs = 'order book choose fetch gather obtain select collect reserve request'.split(' ')
const nouns = 'kettle lamp fork spade loaf chair table shelf cup bowl'.split(' ')
const times = 'tonight tomorrow soon again twice early late once more still'.split(' ')

const text = generators.get('markdown')(1_000_000)
const many = [transform(10_000)]
const few = [transform(500)]
const result = await pair(
  () => rewrite(text, { format: 'text', transforms: many }),
  () => rewrite(text, { format: 'text', transforms: few })
)
console.log(JSON.stringify(result))

/** One transform with `count` phrases of four words, all different. */
function transform(count) {
  const phrases = Array.from({ length: count }, (_, index) => ({ match: phrase(index) }))
  const about = { summary: 'Phrases to measure', reason: 'It is measured.' }
  return { name: 'measured', group: 'hype', ...about, phrases }
}

function phrase(index) {
  const digits = String(index).padStart(4, '0').split('').map(Number)
  return [adverbs, verbs, nouns, times].map((words, place) => words[digits[place]]).join(' ')
}
