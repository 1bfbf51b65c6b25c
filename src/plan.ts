import type { Hit, Rule } from './find.ts'
import { match } from './match/match.ts'
import { compile, type Matcher, type Pattern } from './match/trie.ts'
import { type Cue, cues } from './protect/cues.ts'
import type { Sign } from './protect/protect.ts'
import type { Reading } from './reading.ts'
import type { Transform } from './transform.ts'
import { families } from './transforms/families/index.ts'
import { transforms as builtIn } from './transforms/index.ts'

/** All phrases of all transforms, and the cues of the protections, as one matcher. */
export interface Plan {
  readonly transforms: readonly Transform[]
  readonly matcher: Matcher
  /** For each phrase of the matcher what it belongs to. */
  readonly owners: readonly Owner[]
}

/** A rule of a transform, or a cue of a protection. */
type Owner =
  | { readonly type: 'rule'; readonly rule: Rule }
  | { readonly type: 'cue'; readonly cue: Cue }

/** What one pass over a passage's words found. */
export interface Matches {
  readonly hits: readonly Hit[]
  readonly signs: readonly Sign[]
}

const compiled = new WeakMap<readonly Transform[], Plan>()

/** The plan of a list of transforms; a list is compiled once, since the same list gives the same plan. */
export function planOf(transforms: readonly Transform[]): Plan {
  const known = compiled.get(transforms)
  if (known) return known
  const plan = makePlan([...transforms])
  compiled.set(transforms, plan)
  return plan
}

function makePlan(transforms: readonly Transform[]): Plan {
  const rules = transforms.flatMap((transform) =>
    (transform.phrases ?? []).map((phrase): Rule => ({ transform, phrase }))
  )
  const owners: Owner[] = [
    ...cues.map((cue) => ({ type: 'cue' as const, cue })),
    ...rules.map((rule) => ({ type: 'rule' as const, rule }))
  ]
  return { transforms, matcher: compile(owners.map(patternOf), families), owners }
}

/** Those of this library are proven: a test reads them all. */
function patternOf(owner: Owner): Pattern {
  if (owner.type === 'cue') return { match: owner.cue.match, isProven: true }
  const { transform, phrase } = owner.rule
  return { match: phrase.match, isProven: own.has(transform) }
}

const own: ReadonlySet<Transform> = new Set(builtIn)

/** Every phrase of the plan in a passage. */
export function matchAll(plan: Plan, reading: Reading): Matches {
  const hits: Hit[] = []
  const signs: Sign[] = []
  for (const { phrase, first, last, groups } of match(plan.matcher, reading)) {
    const owner = plan.owners[phrase]
    if (owner?.type === 'rule') hits.push({ rule: owner.rule, first, last, groups })
    else if (owner) signs.push({ kind: owner.cue.kind, first, last })
  }
  return { hits, signs }
}
