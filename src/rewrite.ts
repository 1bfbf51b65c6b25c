import { type Prepared, prepare } from './context.ts'
import type { Revision } from './draft.ts'
import { checkOptions, checkSource, mannerOf, type Options } from './options.ts'
import { type Known, parseTemplate } from './parse/parse.ts'
import type { Template } from './passage.ts'
import { type Plan, planOf } from './plan.ts'
import { prove } from './prove.ts'
import { tidy } from './repair/tidy.ts'
import { type Identify, identifyIn, report } from './report/report.ts'
import type { Result } from './result.ts'
import { revise } from './revise.ts'
import { transforms as builtIn } from './transforms/index.ts'

/**
 * Takes the pressure out of an email template. Every byte outside the returned
 * changes is as it was; any string gives a result; the same source and options give
 * the same result.
 *
 * @throws {UnvultureError} `OPTION_INVALID` for a wrong option; never for a source that is a string.
 */
export function rewrite(source: string, options: Options = {}): Result {
  checkSource(source)
  const { transforms = builtIn, reject = [], maxLength } = checkOptions(options)
  if (maxLength !== undefined && source.length > maxLength) return tooLong(source, maxLength)
  const known = knownOf(options)
  const template = parseTemplate(source, known)
  const plan = planOf(transforms)
  const prepared = prepare(template, plan, options)
  const identify = identifyIn(source)
  const revisions = reviseAll(prepared, plan, identify, new Set(reject))
  const proven = prove(template, revisions, (output) =>
    parseTemplate(output, { ...known, format: template.format })
  )
  return report(template, revisions, proven, identify, ({ reading, accepted, tidied }, { cuts }) =>
    accepted.length === 1
      ? tidied
      : tidy(
          reading,
          cuts.map((cut) => ({ ...cut, owner: 0 }))
        )
  )
}

/**
 * A template's tree as this library sees it: its tokens, its passages with the map
 * to the source, its containers.
 *
 * @throws {UnvultureError} `OPTION_INVALID` for a wrong option.
 */
export function parse(
  source: string,
  options: Pick<Options, 'format' | 'slot' | 'dialect' | 'delimiters'> = {}
): Template {
  checkSource(source)
  return parseTemplate(source, knownOf(checkOptions(options)))
}

function knownOf(options: Options): Known {
  return { ...mannerOf(options), format: options.format, slot: options.slot }
}

function reviseAll(
  prepared: readonly Prepared[],
  plan: Plan,
  identify: Identify,
  rejected: ReadonlySet<string>
): Revision[] {
  return prepared.map(({ context, matches }) =>
    revise(context, matches, plan, (proposal) => {
      const id = identify(proposal, context.passage)
      return rejected.has(id)
    })
  )
}

function tooLong(source: string, maxLength: number): Result {
  const start = { line: 1, column: 1, offset: 0 }
  const reason = `it has ${source.length} characters, more than the ${maxLength} that maxLength allows`
  const range = { start, end: start }
  return {
    output: source,
    changes: [],
    questions: [],
    skipped: [{ id: 'too-long', cause: 'unproven', range, text: source.slice(0, 80), reason }]
  }
}
