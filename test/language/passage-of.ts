import { ATOM, type Atom, type Passage, type Slot } from '../../src/passage.ts'
import type { TemplateToken, TokenKind, TokenRole, TokenValue } from '../../src/template/token.ts'

const kinds: ReadonlyMap<string, TokenKind> = new Map([
  ['if', 'open'],
  ['for', 'open'],
  ['elsif', 'middle'],
  ['else', 'middle'],
  ['endif', 'close'],
  ['endfor', 'close'],
  ['assign', 'set']
])

/**
 * A passage of plain text for a test. `{{ stock quantity }}` is an output token of
 * that value, `{{ first_name name }}` a recipient's name, `{% if %}` a control
 * token, `{img}` an image.
 */
export function passageOf(text: string, slot: Slot = 'body'): Passage {
  const atoms: Atom[] = []
  const open: number[] = []
  let shift = 0
  let count = 0
  const flat = text.replace(/\{\{.*?\}\}|\{%.*?%\}|\{img\}/g, (written, at: number) => {
    const place = at - shift
    shift += written.length - 1
    if (written === '{img}') atoms.push({ at: place })
    else atoms.push({ at: place, token: tokenOf(written, at, count++, open) })
    return ATOM
  })
  return {
    index: 0,
    slot,
    text: flat,
    atoms,
    marks: [],
    block: -1,
    toSource: (span) => [span],
    encode: (value) => value
  }
}

function tokenOf(written: string, start: number, index: number, open: number[]): TemplateToken {
  const [name = '', ...reads] = written.replace(/[{}%]/g, '').trim().split(/\s+/)
  const [value = 'unknown'] = reads
  const kind = written.startsWith('{{') ? 'output' : (kinds.get(name) ?? 'set')
  const pair = kind === 'open' ? undefined : kind === 'close' ? open.pop() : open.at(-1)
  if (kind === 'open') open.push(index)
  return {
    start,
    end: start + written.length,
    index,
    syntax: 'curly',
    kind,
    role: roleOf(kind, value),
    value: (kind === 'output' ? value : 'unknown') as TokenValue,
    path: kind === 'output' ? [name] : reads,
    filters: [],
    ...(pair === undefined || kind === 'output' || kind === 'set' ? {} : { pair })
  }
}

function roleOf(kind: TokenKind, value: string): TokenRole {
  if (kind !== 'output') return 'control'
  return value === 'name' ? 'recipient-name' : 'recipient-data'
}
