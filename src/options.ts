import { UnvultureError } from './errors.ts'
import type { Format, Slot } from './passage.ts'
import type { Transform, Vocabulary } from './transform.ts'

export interface Options {
  /** Default: recognised. */
  readonly format?: Format
  /** The whole source is one passage: a subject line, a button label. It is then plain text unless `format` says otherwise. */
  readonly slot?: Slot
  /** Default: all built-in ones, in their order. */
  readonly transforms?: readonly Transform[]
  /** Ids of changes not to make; the clean-up is made for the rest. */
  readonly reject?: Iterable<string>
  readonly vocabulary?: Vocabulary
  /** Sources that are longer, in UTF-16 code units, come back as they are, listed in `skipped`. */
  readonly maxLength?: number
}

const formats: readonly Format[] = ['markdown', 'html', 'mjml', 'text']
const slots: readonly Slot[] = ['subject', 'preheader', 'heading', 'body', 'cta', 'alt', 'footer']
const known = new Set(['format', 'slot', 'transforms', 'reject', 'vocabulary', 'maxLength'])

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
  checkTransforms(options.transforms)
  checkReject(options.reject)
  checkMaxLength(options.maxLength)
  return options
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

function checkTransforms(value: unknown): void {
  if (value === undefined) return
  if (!Array.isArray(value)) throw invalid('transforms', value, 'an array of transforms')
  for (const transform of value)
    if (typeof transform?.name !== 'string' || typeof transform?.group !== 'string')
      throw invalid('transforms', transform, 'objects with a `name` and a `group`')
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
