import type { Word } from '../../reading.ts'

const openers = new Set(
  `hi hello hey hiya howdy dear greetings welcome hallo hola bonjour salut ciao ola aloha morning
  afternoon evening`.split(/\s+/)
)
const times = new Set('morning afternoon evening day'.split(' '))
/** A greeting's name stands at most this many words behind its first one: `hello again and welcome,`. */
const reach = 6

/** `welcome back, NAME`: at most so many words, or it says where the reader has come to. */
const longestWelcome = 2

/** True for `welcome to the choir, NAME`: a message that greets. */
export function isLongWelcome(words: readonly Word[], head: number, name: number): boolean {
  return words[head]?.text === 'welcome' && name - head > longestWelcome + 1
}

/** True where the words from `head` to before `name` greet: a letter's form, not a pretence. */
export function isGreeting(words: readonly Word[], head: number, name: number): boolean {
  if (name <= head || name - head > reach) return false
  const first = words[head]?.text ?? ''
  const second = words[head + 1]?.text ?? ''
  if (first === 'good' || first === 'happy') return first === 'happy' || times.has(second)
  return openers.has(first) && !hasEarlierMark(words, head, name)
}

/** A mark inside, other than one right before the name, ends the greeting. */
function hasEarlierMark(words: readonly Word[], head: number, name: number): boolean {
  for (let at = head; at < name - 1; at++) if (words[at]?.type === 'punctuation') return true
  return false
}
