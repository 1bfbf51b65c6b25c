interface Entry {
  readonly name: string
  /** Index of its node. */
  readonly node: number
}

/**
 * The elements that are open, from the outermost in. Each question takes
 * constant time however deep they nest; a depth is a place in the stack, from 0.
 */
export interface OpenElements {
  top(): Entry | undefined
  at(depth: number): Entry | undefined
  push(name: string, node: number): void
  /** Takes out all from `depth` on, the innermost first. */
  popTo(depth: number, each: (entry: Entry) => void): void
  /** The depth of an element whose end is implied by an opening `name`, or -1. */
  endedBy(name: string): number
  /** The depth of the element that a closing `name` closes, or -1. */
  closedBy(name: string): number
}

export function createOpenElements(): OpenElements {
  const stack: Entry[] = []
  const depths = createDepths()
  return {
    top: () => stack[stack.length - 1],
    at: (depth) => stack[depth],
    push(name, node) {
      depths.add(name, stack.push({ name, node }) - 1)
    },
    popTo(depth, each) {
      while (stack.length > depth) {
        const entry = stack.pop() as Entry
        depths.remove(entry.name)
        each(entry)
      }
    },
    endedBy(name) {
      for (const group of ends.get(name) ?? []) {
        const depth = depths.innermost(group)
        if (depth >= 0) return depth
      }
      return -1
    },
    closedBy(name) {
      const depth = depths.innermost(name)
      if (unbounded.has(name)) return depth
      return depth > depths.innermost(tableParts.has(name) ? 'table' : '#scope') ? depth : -1
    }
  }
}

/** For each name and each group the depths of its open elements, the innermost last; -1 at an edge. */
interface Depths {
  add(name: string, depth: number): void
  /** Forgets the element of that name added last. */
  remove(name: string): void
  innermost(key: string): number
}

function createDepths(): Depths {
  const lists = new Map<string, number[]>()

  function push(key: string, depth: number): void {
    const list = lists.get(key)
    if (list) list.push(depth)
    else lists.set(key, [depth])
  }

  return {
    add(name, depth) {
      push(name, depth)
      for (const key of memberOf.get(name) ?? []) push(key, depth)
      for (const key of edgeOf.get(name) ?? []) push(key, -1)
    },
    remove(name) {
      lists.get(name)?.pop()
      for (const key of memberOf.get(name) ?? []) lists.get(key)?.pop()
      for (const key of edgeOf.get(name) ?? []) lists.get(key)?.pop()
    },
    innermost(key) {
      const list = lists.get(key)
      return list?.[list.length - 1] ?? -1
    }
  }
}

/** Elements whose closing tag may be missing: one ends at the opening of certain others, unless an edge is between. */
interface Group {
  readonly key: string
  readonly members: string
  readonly edges: string
  readonly endedBy: string
}

// In the order in which an opening tag asks for them: a row ends with the cell in it.
const groups: readonly Group[] = [
  { key: '#head', members: 'head', edges: '', endedBy: 'body' },
  {
    key: '#section',
    members: 'tbody thead tfoot',
    edges: 'table',
    endedBy: 'tbody thead tfoot'
  },
  { key: '#row', members: 'tr', edges: 'table', endedBy: 'tr tbody thead tfoot' },
  { key: '#cell', members: 'td th', edges: 'table', endedBy: 'td th tr tbody thead tfoot' },
  { key: '#option', members: 'option', edges: 'select', endedBy: 'option optgroup' },
  { key: '#item', members: 'li', edges: 'ul ol menu table td th', endedBy: 'li' },
  { key: '#term', members: 'dt dd', edges: 'dl table td th', endedBy: 'dt dd' },
  {
    key: '#paragraph',
    members: 'p',
    edges: 'table caption td th button object',
    endedBy:
      'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer ' +
      'form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre search section table ul'
  },
  { key: '#scope', members: 'table caption td th', edges: '', endedBy: '' }
]

const tableParts: ReadonlySet<string> = new Set('caption tbody td tfoot th thead tr'.split(' '))
const unbounded: ReadonlySet<string> = new Set(['table', 'body', 'html'])

const memberOf: ReadonlyMap<string, readonly string[]> = keysByName(({ members }) => members)
const edgeOf: ReadonlyMap<string, readonly string[]> = keysByName(({ edges }) => edges)
const ends: ReadonlyMap<string, readonly string[]> = keysByName(({ endedBy }) => endedBy)

function keysByName(list: (group: Group) => string): Map<string, string[]> {
  const keys = new Map<string, string[]>()
  for (const group of groups)
    for (const name of list(group).split(' '))
      keys.set(name, [...(keys.get(name) ?? []), group.key])
  return keys
}
