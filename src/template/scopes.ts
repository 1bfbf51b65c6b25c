import type { Term } from './terms.ts'

/** What a name means at a place of the document. */
export interface Place {
  /** The path with the names of the blocks around it: `name` in `{{#with customer}}` is `customer, name`. */
  readonly path: readonly string[]
  readonly isLoopItem: boolean
  /** True where the name was given its meaning by an assignment. */
  readonly isAssigned?: boolean
}

interface Scope extends Place {
  /** Index of the token that ends it. */
  readonly end: number
  /** The name that stands for the item; every name does where there is none. */
  readonly variable?: string
  /** What the variable meant outside. */
  readonly outer?: Place | undefined
}

/** A block that gives names a meaning: what it reads, and the name that it gives to it or to each item of it. */
export interface Binding {
  readonly path: readonly string[]
  readonly variable?: string
  readonly isLoopItem: boolean
}

export interface Scopes {
  enter(binding: Binding, end: number): void
  /** Ends the scopes that end at or before `index`. */
  leave(index: number): void
  /** Lets a name stand for what is read at `place`, from here on. */
  assign(name: string, place: Place): void
  resolve(path: readonly string[], terms: readonly Term[]): Place
}

/** Names that only say where a path starts: `this.name`, `@root.name`. */
const anchors = new Set(['this', 'root'])

/** Follows the loops, `with` blocks and assignments of a document in one pass. */
export function createScopes(): Scopes {
  const stack: Scope[] = []
  const around: Place[] = []
  const variables = new Map<string, Place>()
  return {
    enter({ path, variable, isLoopItem }, end) {
      const place = { path: path.slice(-2), isLoopItem }
      if (variable === undefined) {
        stack.push({ ...place, end })
        around.push(place)
      } else {
        stack.push({ ...place, end, variable, outer: variables.get(variable) })
        variables.set(variable, place)
      }
    },
    leave(index) {
      for (let last = stack[stack.length - 1]; last && last.end <= index; ) {
        stack.pop()
        if (last.variable === undefined) around.pop()
        else if (last.outer) variables.set(last.variable, last.outer)
        else variables.delete(last.variable)
        last = stack[stack.length - 1]
      }
    },
    assign(name, { path, isLoopItem }) {
      variables.set(name, { path: path.slice(-4), isLoopItem, isAssigned: true })
    },
    resolve(path, terms) {
      const named = anchors.has(path[0] ?? '') && path.length > 1 ? path.slice(1) : path
      const variable = variables.get(named[0] ?? '')
      if (variable) return { ...variable, path: [...variable.path, ...named.slice(1)] }
      const place = around[around.length - 1 - stepsOut(path, terms)]
      // A path of several names is more likely to start at the root.
      if (!place || named.length === 0 || (named.length > 1 && named === path))
        return { path: named, isLoopItem: false }
      return { path: [...place.path, ...named], isLoopItem: place.isLoopItem }
    }
  }
}

/** How many blocks a path leaves before it starts: all of them at the root, which Go writes `$.Name`. */
function stepsOut(path: readonly string[], terms: readonly Term[]): number {
  const [first, second] = terms
  const isRoot = path[0] === 'root' || (first?.text === '$' && isMark(second, '.'))
  return isRoot ? Number.POSITIVE_INFINITY : stepsUp(terms)
}

/** How many blocks up a path starts: `../name` is one. */
function stepsUp(terms: readonly Term[]): number {
  let steps = 0
  while (isMark(terms[steps * 3], '.') && isMark(terms[steps * 3 + 1], '.')) steps++
  return steps
}

function isMark(term: Term | undefined, text: string): boolean {
  return term?.type === 'mark' && term.text === text
}
