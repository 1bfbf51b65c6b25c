import { describe, expect, it } from 'vitest'
import { revertChanges } from '../../src/apply.ts'
import { rewrite } from '../../src/rewrite.ts'

/** A push of each kind that says nothing else, and a word that only it holds. */
const pushes: Readonly<Record<string, readonly [text: string, sign: string]>> = {
  'deadline-vague': ["This won't be around for long.", 'around'],
  'countdown-device': ['Time left: 02:13:45.', 'left:'],
  hurry: ["Don't hang about.", 'hang'],
  'last-chance': ['This is your final chance.', 'final'],
  'fear-of-missing': ["You'll kick yourself later.", 'kick'],
  'cart-hold': ["We can't hold your basket forever.", 'basket'],
  'stock-count-literal': ['Only 3 of these remain.', 'remain'],
  'scarcity-vague': ["They're selling fast.", 'selling'],
  'false-exclusivity': ["You're one of a chosen few.", 'chosen'],
  'name-drop': ['Come on, {{ first_name }}.', 'first_name'],
  'just-for-you': ['Handpicked just for you.', 'picked'],
  'mind-reading': ["You're going to love it.", 'love'],
  'crowd-claim': ['Everyone is talking about it.', 'talking'],
  'live-activity': ['Someone is looking at this right now.', 'looking'],
  'missed-you': ["We've missed you.", 'missed'],
  'hype-words': ["It's incredible.", 'incredible'],
  'empty-sentence': ['Your wardrobe is begging for it.', 'wardrobe']
}

/** Kinds that are a clause of a sentence as well as a sentence. */
const clauses = Object.keys(pushes).filter(
  (name) => !['countdown-device', 'name-drop', 'hype-words', 'just-for-you'].includes(name)
)
const fact = 'The fair is on 4 May'
const ordered = (names: readonly string[]): [string, string][] =>
  names.flatMap((a) => names.filter((b) => a !== b).map((b): [string, string] => [a, b]))
const text = (name: string): string => pushes[name]?.[0] ?? ''
const lower = (name: string): string => {
  const [first = '', ...rest] = text(name).replace(/\.$/, '')
  return first.toLowerCase() + rest.join('')
}

function expectHonest(source: string, pair: readonly string[]): void {
  const { output, changes, questions } = rewrite(source, { format: 'text' })
  expect(output).toContain(fact)
  // What a person is asked about stays with its sentence.
  const isAsked = questions.some(({ transform }) => pair.includes(transform))
  if (!isAsked) for (const name of pair) expect(output).not.toContain(pushes[name]?.[1])
  expect(output).not.toMatch(/\s[,.;:]|[,;:]\.|\.\.|^[^A-Z]|\s$/)
  expect(revertChanges(output, changes)).toBe(source)
  expect(rewrite(output, { format: 'text' }).output).toBe(output)
}

describe('two pushes around a fact', () => {
  it.each(ordered(Object.keys(pushes)))('%s, %s', (a, b) => {
    expectHonest(`${text(a)} ${fact}. ${text(b)}`, [a, b])
    expectHonest(`${text(a)} ${text(b)} ${fact}.`, [a, b])
    expectHonest(`${fact}. ${text(a)} ${text(b)}`, [a, b])
  })
})

describe('two pushes in one sentence', () => {
  it.each(ordered(clauses))('%s, %s', (a, b) => {
    expectHonest(`${text(a).replace(/\.$/, '')}, and ${lower(b)}. ${fact}.`, [a, b])
  })
})

describe('two pushes in the sentence of a fact', () => {
  it.each(ordered(clauses))('%s, %s', (a, b) => {
    expectHonest(`${fact}, so ${lower(a)}. ${text(b)}`, [a, b])
    expectHonest(`${fact}; ${lower(a)}, and ${lower(b)}.`, [a, b])
  })
})
