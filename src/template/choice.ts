import type { Term } from './terms.ts'

/** A choice between two values within one expression: `IIF(a, b, c)`, `a ? b : c`, `b if a else c`. */
export interface Choice {
  readonly test: readonly Term[]
  readonly branches: readonly (readonly Term[])[]
}

const functions = new Set(['iif', 'if', 'cond', 'ifelse', 'choose', 'ternary'])

export function readChoice(terms: readonly Term[]): Choice | undefined {
  return fromCall(terms) ?? fromTernary(terms) ?? fromWords(terms)
}

/** `IIF(Empty(@name), "friend", @name)`; Bronto's opener has taken the first half of `if(`. */
function fromCall(terms: readonly Term[]): Choice | undefined {
  const [name, open] = terms
  const isCall =
    name?.type === 'name' && open?.text === '(' && functions.has(name.text.toLowerCase())
  const isBare = terms.some(({ text }) => text === 'is') && terms.some(({ text }) => text === ',')
  if (!isCall && !isBare) return undefined
  const [test, ...branches] = splitArguments(isCall ? terms.slice(2) : terms)
  return test && branches.length === 2 ? { test, branches } : undefined
}

function fromTernary(terms: readonly Term[]): Choice | undefined {
  const question = findMark(terms, '?', 0)
  const colon = question > 0 ? findMark(terms, ':', question + 1) : -1
  if (colon === -1) return undefined
  return {
    test: terms.slice(0, question),
    branches: [terms.slice(question + 1, colon), terms.slice(colon + 1)]
  }
}

function fromWords(terms: readonly Term[]): Choice | undefined {
  const test = terms.findIndex(({ type, text }) => type === 'name' && text === 'if')
  const otherwise = terms.findIndex(({ type, text }) => type === 'name' && text === 'else')
  if (test < 1 || otherwise < test) return undefined
  return {
    test: terms.slice(test + 1, otherwise),
    branches: [terms.slice(0, test), terms.slice(otherwise + 1)]
  }
}

/** The index of `mark` outside all brackets, from `from`; or -1. */
function findMark(terms: readonly Term[], mark: string, from: number): number {
  let depth = 0
  for (const [i, { type, text }] of terms.entries()) {
    if (type !== 'mark') continue
    if (opening.has(text)) depth++
    else if (ending.has(text)) depth--
    else if (i >= from && depth === 0 && text === mark) return i
  }
  return -1
}

const opening = new Set(['(', '[', '{'])
const ending = new Set([')', ']', '}'])

/** The arguments of a call, from the term behind its parenthesis to the one that closes it. */
export function splitArguments(terms: readonly Term[]): Term[][] {
  const list: Term[][] = [[]]
  let depth = 0
  for (const term of terms) {
    if (term.type === 'mark') {
      if (opening.has(term.text)) depth++
      if (ending.has(term.text) && --depth < 0) break
      if (depth === 0 && term.text === ',') {
        list.push([])
        continue
      }
    }
    ;(list[list.length - 1] as Term[]).push(term)
  }
  return list
}
