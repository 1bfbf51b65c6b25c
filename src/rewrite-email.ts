import type { Change, Part, Question, Skipped } from './change.ts'
import { checkOptions, checkSource, type Options } from './options.ts'
import type { Result } from './result.ts'
import { rewrite } from './rewrite.ts'
import type { Dialect } from './template/dialect.ts'
import { recogniseDialects } from './template/recognise-dialects.ts'

/** The parts of a mail; each may be left out. `from` is carried along and never edited. */
export interface Email {
  readonly subject?: string
  readonly preheader?: string
  readonly from?: string
  readonly html?: string
  readonly text?: string
  readonly markdown?: string
}

/** The keys that were given, rewritten, and one report for all of them. */
export interface EmailResult extends Email {
  /** The changes of all parts, each with its `part`; offsets are into that part. */
  readonly changes: readonly Change[]
  readonly questions: readonly Question[]
  readonly skipped: readonly Skipped[]
}

type Place = Pick<Options, 'format' | 'slot'>

const places: readonly (readonly [Part, Place])[] = [
  ['subject', { format: 'text', slot: 'subject' }],
  ['preheader', { format: 'text', slot: 'preheader' }],
  ['html', {}],
  ['text', { format: 'text' }],
  ['markdown', { format: 'markdown' }]
]

/**
 * Rewrites the parts of one mail and gives them back under the same keys.
 *
 * @throws {UnvultureError} `OPTION_INVALID` for a wrong option or a part that is no string.
 */
export function rewriteEmail(
  email: Email,
  options: Omit<Options, 'format' | 'slot'> = {}
): EmailResult {
  checkOptions(options)
  const dialect = dialectsOf(email, options)
  const rewritten: { [part in Part]?: string } = {}
  const results: { part: Part; result: Result }[] = []
  for (const [part, place] of places) {
    const source = email[part]
    if (source === undefined) continue
    const result = rewrite(checkSource(source, part), {
      ...options,
      dialect,
      ...placeOf(part, source, place)
    })
    rewritten[part] = result.output
    results.push({ part, result })
  }
  return {
    ...email,
    ...rewritten,
    changes: results.flatMap(({ part, result }) => result.changes.map((c) => ({ ...c, part }))),
    questions: results.flatMap(({ part, result }) => result.questions.map((q) => ({ ...q, part }))),
    skipped: results.flatMap(({ part, result }) => result.skipped.map((s) => ({ ...s, part })))
  }
}

/** One mail is written for one platform: what one part shows holds for all. */
function dialectsOf(email: Email, { dialect = 'auto' }: Options): Dialect | readonly Dialect[] {
  if (dialect !== 'auto') return dialect
  const found = places.flatMap(([part]) => recogniseDialects(checkSource(email[part] ?? '', part)))
  return [...new Set(found)].sort()
}

/** An HTML part may be MJML; the other parts are what their key says. */
function placeOf(part: Part, source: string, place: Place): Place {
  if (part !== 'html') return place
  return { format: source.includes('<mjml') ? 'mjml' : 'html' }
}
