import type { Statement } from './statement.ts'

/** What a name means at a place of the document. */
export interface Place {
  /** The path with the names of the blocks around it: `name` in `{{#with customer}}` is `customer, name`. */
  readonly path: readonly string[]
  readonly isLoopItem: boolean
}

interface Scope extends Place {
  /** Index of the token that ends it. */
  readonly end: number
  /** The name that stands for the item; every name does where there is none. */
  readonly variable?: string
  /** What the variable meant outside. */
  readonly outer?: Place | undefined
}

export interface Scopes {
  enter(statement: Statement, path: readonly string[], end: number): void
  /** Ends the scopes that end at or before `index`. */
  leave(index: number): void
  resolve(path: readonly string[]): Place
}

/** Follows the loops and `with` blocks of a document in one pass. */
export function createScopes(): Scopes {
  const stack: Scope[] = []
  const around: Place[] = []
  const variables = new Map<string, Place>()
  return {
    enter({ loop, scope, block }, path, end) {
      if (loop) {
        const place = { path: path.slice(-2), isLoopItem: true }
        stack.push({ ...place, end, variable: loop, outer: variables.get(loop) })
        variables.set(loop, place)
      } else if (scope) {
        const isLoopItem = block?.name !== '#with' && isLoop(block?.name ?? '')
        const place = { path: path.slice(-2), isLoopItem }
        stack.push({ ...place, end })
        around.push(place)
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
    resolve(path) {
      const variable = variables.get(path[0] ?? '')
      if (variable) return { path: [...variable.path, ...path.slice(1)], isLoopItem: true }
      const place = around[around.length - 1]
      if (!place || path.length === 0) return { path, isLoopItem: false }
      // A path of several names is more likely to start at the root.
      if (path.length > 1) return { path, isLoopItem: false }
      return { path: [...place.path, ...path], isLoopItem: place.isLoopItem }
    }
  }
}

function isLoop(name: string): boolean {
  return name === '#each' || name === '#foreach' || name === 'keyword'
}
