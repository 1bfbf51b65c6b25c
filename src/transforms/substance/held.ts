import { closedWords, prepositions, subjectPronouns } from '../../language/closed-words.ts'
import { countsNothing, factsIn } from '../../language/facts-in.ts'
import { subjectsWithVerb } from '../../language/verbs.ts'
import type { FactKind, Reading, Word } from '../../reading.ts'
import { isOfRecord } from '../../template/record-name.ts'
import type { TemplateToken } from '../../template/token.ts'
import type { Finding } from '../../transform.ts'
import type { Stretch } from '../judgement/stretches.ts'
import { isMadeUp, isMadeUpToken, isOfOnlookers } from './made-up.ts'

/**
 * What of worth a stretch holds: nothing, typed counts alone, what a mail can only make up,
 * how to reach a person or go on, or more.
 */
export type Held = 'nothing' | 'counts' | 'made-up' | 'contact' | 'more'

/** A token, a picture, somebody else's words and every fact that is not made up are more than that. */
export function heldIn(
  reading: Reading,
  quoted: ReadonlySet<number>,
  { first, last }: Stretch
): Held {
  const { words } = reading
  const isLive = countsOnlookers(words, first, last)
  let held: Held = 'nothing'
  for (const fact of factsIn(reading, first, last)) {
    if (countsNothing(fact)) continue
    if (isMadeUp(reading, fact)) held = 'made-up'
    else if (fact.kind !== 'count') return 'more'
    else if (held === 'nothing') held = 'counts'
  }
  for (let at = first; at < last; at++) {
    const { type, text, token } = words[at] as Word
    if (quoted.has(at) || type === 'image' || type === 'control') return 'more'
    if (token && !isCalledOut(words, at)) {
      if (token.role === 'recipient-name' ? !isBait(words, at) : !isFree(token, isLive))
        return 'more'
      held = 'made-up'
    }
    if (isContact(words, at)) return 'contact'
    if (isProviso(words, at)) return 'more'
    if (type !== 'number') continue
    // "at 9.30": with a point or a colon it is a time or a measure, and no count.
    if (held !== 'made-up' && /\d[.:]\d/.test(text)) return 'more'
    if (held === 'nothing') held = 'counts'
  }
  return held
}

/** What goes with a stretch that holds no more than is made up. */
export function goesWith(
  reading: Reading,
  { first, last }: Stretch
): Pick<Finding, 'fabricates' | 'takesData'> {
  const kinds = factsIn(reading, first, last).map(({ kind }) => kind)
  const fabricates: readonly FactKind[] = [...new Set<FactKind>(['count', ...kinds])]
  const takesData = countsOnlookers(reading.words, first, last)
  return takesData ? { fabricates, takesData } : { fabricates }
}

function countsOnlookers(words: readonly Word[], first: number, last: number): boolean {
  return words.slice(first, last).some(({ token }) => token !== undefined && isOfOnlookers(token))
}

/** What goes with a claim that presses. */
function isFree(token: TemplateToken, isLive: boolean): boolean {
  return isMadeUpToken(token) || (isLive && mayGoWithOnlookers(token))
}

const takers = /^(?:has|have|had|put|call|calls|named?|names|dear|hello|hi)$/

/** "This one has {{ first_name }} written on it": done to the name, and not by whom it names. */
function isBait(words: readonly Word[], at: number): boolean {
  const token = words[at]?.token
  const before = words[at - 1]?.text ?? ''
  return (
    token !== undefined && isMadeUpToken(token) && (prepositions.has(before) || takers.test(before))
  )
}

/** "{{ viewers }} people look at {{ product }}": what they look at is nothing without them. */
function mayGoWithOnlookers({ kind, value }: TemplateToken): boolean {
  return kind === 'output' && value !== 'money' && value !== 'moment'
}

/** "A reply reaches me", "you can reach us", "click this link": the next step that a reader needs most. */
function isContact(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  if (/^(?:click|tap)$/.test(text))
    return /^(?:on|here|below|this|that|the|your)$/.test(words[at + 1]?.text ?? '')
  if (/^(?:reach|reaches|call|ring|phone|tell|ask)$/.test(text))
    return /^(?:me|us)$/.test(words[at + 1]?.text ?? '') && !isSaidOfUs(words, at)
  return /^(?:reply|replies)$/.test(text) || asksToWrite(words, at)
}

/** "subject to availability", "while stocks last": what the law may want to be said. */
function isProviso(words: readonly Word[], at: number): boolean {
  const [text, next, last] = [at, at + 1, at + 2].map((i) => words[i]?.text ?? '')
  if (text === 'subject') return next === 'to'
  return (
    text === 'while' && /^(?:stocks?|supplies)$/.test(next ?? '') && /^lasts?$/.test(last ?? '')
  )
}

/** "love to know what you think", "glad to hear from you": a reader is asked to write. */
function asksToWrite(words: readonly Word[], at: number): boolean {
  const [before, verb, next, last] = [at - 1, at, at + 1, at + 2].map((i) => words[i]?.text ?? '')
  if (before !== 'to' || !/^(?:hear|know)$/.test(verb ?? '')) return false
  return next === 'from' ? last === 'you' : /^(?:what|how)$/.test(next ?? '') && last === 'you'
}

/** "call us soft", "don't tell us you can": what is said of us, and no way to reach us. */
function isSaidOfUs(words: readonly Word[], at: number): boolean {
  if (/^(?:don't|never|nobody)$/.test(words[at - 1]?.text ?? '')) return true
  const next = words[at + 2]
  if (next?.type !== 'word') return false
  if (subjectPronouns.has(next.text) || subjectsWithVerb.has(next.text)) return true
  return !(closedWords.has(next.text) || soon.test(next.text))
}

const soon = /^(?:today|now|first|back|anytime|free|direct|directly|early|again|about)$/

/** The reader's name, "…, NAME" or "NAME, …": spoken to, not spoken of. */
function isCalledOut(words: readonly Word[], at: number): boolean {
  const token = words[at]?.token
  if (token?.role !== 'recipient-name' || isOfRecord(token)) return false
  const next = words[at + 1]
  return next === undefined || next.type === 'punctuation' || next.type === 'break'
}
