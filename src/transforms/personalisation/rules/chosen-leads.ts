const way =
  '(carefully|personally|lovingly|specially|especially|hand|individually|thoughtfully|painstakingly)'
const done =
  '(chosen|picked|handpicked|hand-picked|selected|hand-selected|tailored|matched|curated|made|built|put together|crafted|designed|gathered|assembled|prepared|planned)'
const taste =
  '(taste|tastes|style|mood|personality|vibe|palate|life|lifestyle|needs|home|garden|kitchen|wardrobe|shelf|weekend|figure|skin|ears|appetite)'
const you = '(you|someone [just|exactly] like you|people like you|your <gap:2>)'

/** What opens a line and says for whom it was chosen, before a mark. */
export const leads: readonly string[] = [
  `^ [${way}] ${done} (to|for|with|around) (suit|match|fit|please|flatter) ${you}`,
  `^ [${way}] ${done} (for|with|around) ${you} [in mind] [and you alone|and only you] [with love]`,
  `^ [${way}] ${done} (to|for|around) [match|suit|fit] your [<word>] [<word>] ${taste}`,
  '^ [a|your|one] [<word>] (bespoke|tailor-made|made-to-measure|custom-made|one-of-a-kind) (treat|something|gift|surprise|offer|pick|selection|edit|present) [with your (name|initials) [all over it|on it|written on it]]',
  '^ [a|a little] (treat|something|gift|surprise|present|pick) with your (name|initials) [all over it|on it|written on it]',
  '^ [this|the] <gap:4> (is|are) (so|very|totally|just) you'
]

/** "We have picked three tulips especially for your garden: …": the thing, without the choosing. */
export const choosing: readonly string[] = [
  `^ (we|we've|our <noun>) [have|has|have all] [${way}] ${done} (<gap:7>) (just|only|especially|specially|expressly|particularly) for ${you} :`,
  `^ (we|we've|our <noun>) [have|has|have all] [${way}] ${done} (<gap:7>) with ${you} in mind :`
]

/** The same at the end of a label or a heading. */
export const tails: readonly string[] = [
  `[that|which] (we|we've) [have|just] [${way}] ${done} for ${you}`,
  `[${way}] put together with ${you} in mind`,
  `[${way}] ${done} around (you|someone [exactly|just] like you)`
]
