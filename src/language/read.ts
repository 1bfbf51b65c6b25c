import type { Passage } from '../passage.ts'
import type { Reading } from '../reading.ts'
import { findFacts } from './facts.ts'
import { splitSentences } from './sentences.ts'
import { splitWords } from './words.ts'

/** A passage as language: its words, its facts, its sentences. Time grows linearly with its text. */
export function read(passage: Passage): Reading {
  const words = splitWords(passage)
  const facts = findFacts(passage.text, words)
  return { passage, words, sentences: splitSentences(passage, words, facts), facts }
}
