import { UnvultureError } from './errors.ts'
import type { Format, Slot } from './passage.ts'
import type { Dialect } from './template/dialect.ts'
import { platforms } from './template/platforms/index.ts'
import type { Delimiters, Manner } from './template/table.ts'
import type { Transform, Vocabulary } from './transform.ts'

export interface Options {
  /** Default: recognised. */
  readonly format?: Format
  /**
   * The platforms or engines that the template is written for. Tokens that no text
   * could be mistaken for are recognised in any; a dialect adds those that look like
   * text in another: `[word]`, `{word}`, `$name`, `@if (…)`. Default: those of which
   * the source has a sign.
   */
  readonly dialect?: 'auto' | Dialect | readonly Dialect[]
  /** Delimiters of the sender's own; what stands between them is a token. */
  readonly delimiters?: readonly Delimiters[]
  /** The whole source is one passage: a subject line, a button label. It is then plain text unless `format` says otherwise. */
  readonly slot?: Slot
  /** Default: all built-in ones, in their order. */
  readonly transforms?: readonly Transform[]
  /** Ids of changes not to make; the clean-up is made for the rest. */
  readonly reject?: Iterable<string>
  readonly vocabulary?: Vocabulary
  /** What the mail is for, where the caller knows better than its words show. Default: recognised. */
  readonly kind?: 'auto' | 'promotional' | 'transactional'
  /** True: what only a person could make honest is deleted, with its sentence, instead of asked about. */
  readonly strict?: boolean
  /** Sources that are longer, in UTF-16 code units, come back as they are, listed in `skipped`. */
  readonly maxLength?: number
}

const formats: readonly Format[] = ['markdown', 'html', 'mjml', 'text']
const slots: readonly Slot[] = ['subject', 'preheader', 'heading', 'body', 'cta', 'alt', 'footer']
const kinds = ['output', 'comment', 'code']
const known = new Set(
  'format dialect delimiters slot transforms kind strict reject vocabulary maxLength'.split(' ')
)

/**
 * The options, checked.
 *
 * @throws {UnvultureError} `OPTION_INVALID`, with what was given and what is allowed.
 */
export function checkOptions(options: Options): Options {
  if (typeof options !== 'object' || options === null)
    throw invalid('options', options, 'an object')
  for (const key of Object.keys(options))
    if (!known.has(key)) throw invalid('an option', key, `one of ${[...known].join(', ')}`)
  checkOneOf('format', options.format, formats)
  checkOneOf('slot', options.slot, slots)
  checkOneOf('kind', options.kind, ['auto', 'promotional', 'transactional'])
  checkStrict(options.strict)
  checkDialect(options.dialect)
  checkDelimiters(options.delimiters)
  checkTransforms(options.transforms)
  checkReject(options.reject)
  checkMaxLength(options.maxLength)
  return options
}

/** What the lexer is told of a source. */
export function mannerOf({ dialect = 'auto', delimiters = [] }: Options): Manner {
  if (dialect === 'auto') return { delimiters }
  return { delimiters, dialects: typeof dialect === 'string' ? [dialect] : dialect }
}

/** @throws {UnvultureError} `OPTION_INVALID` where `source` is no string. */
export function checkSource(source: unknown, name = 'source'): string {
  if (typeof source !== 'string') throw invalid(name, source, 'a string')
  return source
}

function checkOneOf(name: string, value: unknown, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(value as string)) return
  throw invalid(name, value, `one of ${allowed.join(', ')}`)
}

function checkDialect(value: unknown): void {
  const names = ['auto', ...Object.keys(platforms)]
  if (!Array.isArray(value)) checkOneOf('dialect', value, names)
  else for (const name of value) checkOneOf('dialect', name ?? null, names.slice(1))
}

function checkDelimiters(value: unknown): void {
  if (value === undefined) return
  if (!Array.isArray(value)) throw invalid('delimiters', value, 'an array')
  for (const { open, close, kind } of value.map((each) => Object(each))) {
    if (typeof open !== 'string' || typeof close !== 'string' || open === '' || close === '')
      throw invalid('delimiters', open, 'an `open` and a `close` that are not empty')
    checkOneOf('the kind of delimiters', kind, kinds)
  }
}

function checkTransforms(value: unknown): void {
  if (value === undefined) return
  if (!Array.isArray(value)) throw invalid('transforms', value, 'an array of transforms')
  for (const transform of value)
    if (typeof transform?.name !== 'string' || typeof transform?.group !== 'string')
      throw invalid('transforms', transform, 'objects with a `name` and a `group`')
}

function checkStrict(value: unknown): void {
  if (value === undefined || typeof value === 'boolean') return
  throw invalid('strict', value, 'true or false')
}

function checkReject(value: unknown): void {
  if (value === undefined) return
  const isIterable = typeof value === 'object' && value !== null && Symbol.iterator in value
  if (!isIterable) throw invalid('reject', value, 'a list of change ids')
}

function checkMaxLength(value: unknown): void {
  if (value === undefined || (Number.isInteger(value) && (value as number) >= 0)) return
  throw invalid('maxLength', value, 'a whole number from 0')
}

function invalid(name: string, given: unknown, allowed: string): UnvultureError {
  return new UnvultureError('OPTION_INVALID', `${name} is ${show(given)}; give ${allowed}`)
}

function show(value: unknown): string {
  if (typeof value === 'string') return `\`${value.slice(0, 40)}\``
  return Array.isArray(value)
    ? 'an array'
    : value === null
      ? 'null'
      : `a value of type ${typeof value}`
}
