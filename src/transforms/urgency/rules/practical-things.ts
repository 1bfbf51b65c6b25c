import type { Word } from '../../../reading.ts'
import { headEnd } from '../../conditions/thing.ts'

/** What one can miss in earnest: of these a mail may warn. */
const practical: ReadonlySet<string> = new Set(
  `appointment appointments slot flight train trains bus tram ferry coach connection turning turn exit
  junction stop entrance sign signs step steps deadline deadlines cut-off payment payments instalment
  dose doses pill tablet call calls message messages email emails letter delivery deliveries parcel
  interview exam exams hearing lesson lessons class session meeting train-stop notice notices update
  updates reminder reminders point details print collection-day bin vote appeal chance opportunity
  thing beat out it them yours mine`.split(/\s+/)
)

/** "Don't miss your train" and "don't miss a thing": there is nothing to say in its place. */
export function isPractical(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]?.text ?? ''
  if (isAmount(words, from)) return false
  if (/^(?:an?|any|another)$/.test(first) || practical.has(first)) return true
  if (
    first === 'your' &&
    /^(?:place|spot|seat|moment|shot|turn|go)$/.test(words[from + 1]?.text ?? '')
  )
    return true
  if (/^(?:this|that|these|those)$/.test(first) && to - from < 3) return true
  if (isPlaceInText(words, from, to)) return true
  return practical.has(words[headEnd(words, from, to) - 1]?.text ?? '')
}

/** "The semicolon on line 12", "the note on page 4": of these a text warns. */
function isPlaceInText(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++)
    if (/^(?:line|step|row|column|slide|clause|paragraph|question)$/.test(words[at]?.text ?? ''))
      if (words[at + 1]?.type === 'number') return true
  return false
}

/** "20% off …", "double points …", "a free month …": terms, which stand without a verb. */
export function isAmount(words: readonly Word[], from: number): boolean {
  const at = /^an?$/.test(words[from]?.text ?? '') ? from + 1 : from
  if (at === from && words[from]?.type === 'number') return true
  return /^(?:free|double|triple|half-price|bonus)$/.test(words[at]?.text ?? '')
}
