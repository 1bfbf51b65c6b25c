import type { MarkType } from '../passage.ts'

/** What an HTML tag within a Markdown paragraph means to a reader. */
export type Tag =
  | { readonly type: 'open'; readonly name: string; readonly mark: MarkType }
  | { readonly type: 'close'; readonly name: string }
  /** `<br>` */
  | { readonly type: 'break' }
  /** An image, a form control: something to see. */
  | { readonly type: 'replaced' }
  /** Nothing to see and nothing around. */
  | { readonly type: 'nothing' }
  /** The text around it can't be trusted to be copy. */
  | { readonly type: 'doubt' }

export function readTag(written: string): Tag {
  const parts = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)(?=[\s/>])/.exec(written)
  if (!parts) return { type: /^<![[A-Z]/.test(written) ? 'nothing' : 'doubt' }
  const name = (parts[2] as string).toLowerCase()
  if (opaque.has(name)) return { type: 'doubt' }
  if (parts[1]) return { type: 'close', name }
  if (name === 'br') return { type: 'break' }
  if (replaced.has(name)) return { type: 'replaced' }
  if (name === 'wbr' || written.endsWith('/>')) return { type: 'nothing' }
  return { type: 'open', name, mark: markTypes.get(name) ?? 'other' }
}

const markTypes: ReadonlyMap<string, MarkType> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['a', 'link'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code']
])

const replaced: ReadonlySet<string> = new Set([
  'img',
  'hr',
  'input',
  'embed',
  'area',
  'source',
  'track'
])

/** Elements whose content is no running text. */
const opaque: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'template',
  'noscript',
  'xmp',
  'plaintext',
  'select',
  'option',
  'button',
  'object',
  'video',
  'audio',
  'canvas',
  'svg',
  'math',
  'iframe'
])
