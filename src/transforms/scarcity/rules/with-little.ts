import { predicates } from './predicates.ts'

const few = '(few|handful|couple|smattering|scattering|trickle)'
const left =
  '(left|remaining|to go|to spare|available|still available|still free|unsold|open|up for grabs)'

/** As a circumstance, `with supplies dwindling`: it goes from any place. */
export const withLittle: readonly string[] = [
  ...predicates
    .flatMap(({ patterns }) => patterns)
    .map(
      (pattern) =>
        `with [our|the|this year's|these] [<word>] (<set:stock>|<set:goods>|demand|interest) [<set:degree>] ${pattern}`
    ),
  'with (demand|interest) (this|so|as|that|being so) (high|strong|great|fierce|hot) [as it is]',
  'with (stock|stocks|supplies|numbers|availability|places|seats|tickets|rooms) (this|so|as|being so) (low|limited|tight|scarce|short|few) [as they are|as it is]',
  `with (only|just|barely|merely|but) a [very|mere|tiny] ${few} [of] [<gap:4>] ${left}`,
  `with (so|very|precious|too) (few|little) [of] [<gap:4>] ${left}`,
  `with (hardly|barely|scarcely) any [<gap:3>] ${left}`,
  'of which (only|just|barely) <gap:4> (left|remain|remaining)',
  `with not (many|much) [<gap:3>] ${left}`,
  `with [only|just] limited (stock|places|spaces|seats|tickets|rooms|availability|numbers|supplies) [${left}]`
]

/** `while a few seats remain`, `given how few are left`. */
export const whileSome: readonly string[] = [
  'while (a few|some|the last few|a handful|a couple) [of] [<gap:2>] (remain|remains|last|are left|is left|are available|are still <gap:2>)',
  "while (there are|there's|there is|we've|we have) [still] (some|a few|any|a couple|a handful|one or two|plenty|space|room|places) [<noun>] [left|remaining|available]",
  'while we [still] (have|can offer) (some|a few|any|them|one|space|room) [<noun>] [left]',
  '(given|considering|seeing) how (few|little|fast|quickly|rapidly) <gap:6>'
]
