import { nameParts } from './name-words.ts'
import { roleOf } from './role.ts'
import type { Place } from './scopes.ts'
import type { TokenRole, TokenValue } from './token.ts'
import { findValue } from './value.ts'

/** Whose data a path means, and what it can prove. */
export interface Meaning {
  readonly role: TokenRole
  readonly value: TokenValue
}

/** What is asked about: a path as written, the filters behind it, and where it stands. */
export interface Question {
  readonly path: readonly string[]
  readonly filters: readonly string[]
  readonly place: Place
  /** The first word of paths that mean the sender. */
  readonly sender: string | undefined
}

type Meanings = (question: Question) => Meaning

/** Reads what paths mean. A document asks the same of many tokens, so an answer is kept. */
export function createMeanings(): Meanings {
  const answers = new Map<string, Meaning>()
  const read = (path: readonly string[], { filters, place, sender }: Question): Meaning => {
    const key = `${sender ?? ''}\n${place.isLoopItem ? 1 : 0}\n${path.join('\n')}\n\n${filters.join('\n')}`
    const known = answers.get(key)
    if (known) return known
    const answer = meaningOf(path, filters, place.isLoopItem, sender)
    answers.set(key, answer)
    return answer
  }
  return (question) => {
    const { path, place } = question
    const there = read(place.path, question)
    return place.isAssigned ? together(there, read(path, question)) : there
  }
}

function meaningOf(
  path: readonly string[],
  filters: readonly string[],
  isLoopItem: boolean,
  sender: string | undefined
): Meaning {
  const parts = nameParts(path)
  const [first = [], ...rest] = parts
  const isSender = sender !== undefined && first[0] === sender
  const owned = isSender ? [['sender', ...first.slice(1)], ...rest] : parts
  const subject = roleOf(owned, isLoopItem)
  return { role: subject.role, value: findValue(owned, filters, subject) }
}

const proves = new Set<TokenValue>(['quantity', 'moment', 'money', 'event', 'segment'])

/** What was assigned to a name counts before the name itself: `{% assign name = product.title %}`. */
function together(there: Meaning, own: Meaning): Meaning {
  const isVague = there.value === 'unknown' || there.value === 'object'
  return {
    role: there.role === 'unknown' ? own.role : there.role,
    value: isVague && proves.has(own.value) ? own.value : there.value
  }
}
