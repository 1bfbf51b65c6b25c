import { prepare } from './context.ts'
import { checkOptions, checkSource, mannerOf, type Options } from './options.ts'
import { type Known, parseTemplate } from './parse/parse.ts'
import type { Template } from './passage.ts'
import { planOf } from './plan.ts'
import { prove } from './prove.ts'
import { tidy } from './repair/tidy.ts'
import { identifyIn, report } from './report/report.ts'
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
  const { transforms = builtIn, reject = [], strict, maxLength } = checkOptions(options)
  if (maxLength !== undefined && source.length > maxLength) return tooLong(source, maxLength)
  const known = knownOf(options)
  const template = parseTemplate(source, known)
  const plan = planOf(transforms)
  const prepared = prepare(template, plan, options)
  const identify = identifyIn(source)
  const rejected = new Set(reject)
  const isStrict = strict ?? false
  const revisions = prepared.map(({ context, matches }) =>
    revise(context, matches, plan, {
      isStrict,
      isRejected: (proposal) => rejected.has(identify(proposal, context.passage))
    })
  )
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
