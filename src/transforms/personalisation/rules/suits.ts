/** That it is like the reader and nobody else, in patterns by shape. */

const just = '[just|only|exactly|precisely|entirely|all|practically]'
const mine =
  '(unique|individual|special|one-of-a-kind|distinctive|original|different) as (you|you are|your (fingerprint|fingerprints|style|smile|dog|cat|garden|home))'
const done =
  '(picked|chosen|made|built|put together|dreamed up|dreamt up|designed|planned|written|selected|curated|created|tailored|assembled|matched|shaped)'

/** Right behind a thing, before more that is told of it. */
export const likenesses: readonly string[] = [
  `[,] as ${mine} [are|is|alone]`,
  `(that|which) ${just} (suit|suits|fit|fits) (you|your <noun>) (to a t|to a tee|like a glove|down to the ground)`,
  `[,] [all|each|every one] [of them] ${done} to (suit|fit|please|flatter) you [down to the ground|to a t|to the ground|like a glove]`,
  '(with|having) (nobody|no one|no-one|only|just) [but] you [in particular] in (mind|our hearts|our thoughts)',
  `[,] ${done} (with|by|while) [all of] (thinking (of|about) (you|you alone|your <noun>)|(you|your <noun>) in (mind|our thoughts))`,
  `[,] ${done} around (your (taste|tastes|life|lifestyle|style|needs|week|weekend|mood))`,
  "[that's|which is|that is] (tailored|made|personalised|personalized|custom-made|cut out) (to|for) you (personally|alone|and you alone)"
]

/** The same on a label: `see looks picked just for me`. */
export const labelLikenesses: readonly string[] = [
  `${done} [just|only|especially|specially] for me`
]

/** In brackets. */
export const bracketed: readonly string[] = [
  '[just|right] up your (street|alley)',
  '(so|very|totally) you',
  'we thought of you [first|straight away]'
]

/** Joined to what is told of the thing. */
export const joinedLikenesses: readonly string[] = [
  'and (has|have) (you|your name) written all over (it|them)',
  'and (is|are) [so|very|totally|right|just] (tailored (around|to) your <noun>|made for (you|someone like you|people like you)|up your street|right up your street|so you)'
]

/** All of a sentence. */
export const suitClauses: readonly string[] = [
  '^ (it|this|this one|these|they|these <gap:2>|this <gap:2>) (has|have) [got] (you|your name) written all over (it|them) $',
  '^ we (tailored|built|planned|designed|shaped) (it|this|the <gap:2>|everything) (to|around) (you|you alone|your (taste|tastes|style)) $',
  '^ your (unique|perfect|ideal) match is (here|below|inside|ready|waiting) $',
  "^ (this one's|this one has) got your number $",
  '^ (something|the one) that screams you $'
]

/** Before what the mail has to say. */
export const suitLeads: readonly string[] = [
  '^ (yours [,] and yours alone|yours and only yours)',
  '^ (chosen|picked|made) by us , (meant|made|chosen) for you',
  '^ for (you|your <noun>) and (no one|nobody) else',
  '^ (your perfect match|the perfect match|your match) (is here|has arrived|is in|is waiting)'
]
