import type { Word } from '../reading.ts'
import { auxiliaries, prepositions } from './closed-words.ts'
import { reportVerbs } from './verbs.ts'

const reports: ReadonlySet<string> = new Set([
  ...reportVerbs,
  ...'reads begins began asks asked adds added told jokes joked insists insisted warns'.split(' '),
  ...'warned hopes sang sings'.split(' ')
])
const listeners = /^(?:me|us|my|our|her|him|them)$/
const reach = 4

/** "…, says the sign", "…, the smith says, and …": from `at` to `end` it is told whose words stand beside it. */
export function isReport(words: readonly Word[], at: number, end: number): boolean {
  const first = words[at]?.text ?? ''
  if (reports.has(first)) return first !== 'told'
  for (let i = at + 1; i < end && i <= at + reach; i++) {
    const { type, text } = words[i] as Word
    if (type === 'punctuation' || auxiliaries.has(text)) return false
    if (!reports.has(text)) continue
    const next = words[i + 1]
    const isOver = i + 1 >= end || next?.type === 'punctuation'
    if (isOver || prepositions.has(next?.text ?? '')) return true
    return text === 'told' && listeners.test(next?.text ?? '')
  }
  return false
}
