import type { Hit, Rule } from './find.ts'
import { match } from './match/match.ts'
import { compile, type Matcher } from './match/trie.ts'
import { cues } from './protect/cues.ts'
import type { Sign } from './protect/protect.ts'
import type { Reading } from './reading.ts'
import type { Transform } from './transform.ts'
import { families } from './transforms/families/index.ts'

/** All phrases of all transforms, and the cues of the protections, as one matcher. */
export interface Plan {
  readonly transforms: readonly Transform[]
  readonly matcher: Matcher
  /** For each phrase of the matcher what it belongs to: a rule, or a cue by its index. */
  readonly owners: readonly (Rule | number)[]
}

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
  const matcher = compile([...cues, ...rules.map(({ phrase }) => phrase)], families)
  return { transforms, matcher, owners: [...cues.map((_, index) => index), ...rules] }
}

/** Every phrase of the plan in a passage. */
export function matchAll(plan: Plan, reading: Reading): Matches {
  const hits: Hit[] = []
  const signs: Sign[] = []
  for (const { phrase, first, last, groups } of match(plan.matcher, reading)) {
    const owner = plan.owners[phrase]
    if (typeof owner === 'number') {
      const cue = cues[owner]
      if (cue) signs.push({ kind: cue.kind, first, last })
    } else if (owner) hits.push({ rule: owner, first, last, groups })
  }
  return { hits, signs }
}
