/** Before a name or a number: the full stop after them never ends a sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev hon sr st mt ft messrs mme mlle capt col gen lt maj sgt gov sen rep
  vs viz cf ca approx fig figs ref vol pp ed eds est ext tel dept`.split(/\s+/)
)

/** May stand at the end of a sentence too: `9 a.m. We open`, `Smith Ltd. The order`. */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  `inc ltd co corp llc plc bros etc al jr no nos nr min mins max hr hrs sec secs
  ave blvd rd sq apt jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur
  thurs fri sat sun incl excl misc assoc`.split(/\s+/)
)

/** Abbreviations that are also words: they are short for something only before a number. */
export const wordsBeforeNumbers: ReadonlySet<string> = new Set(
  'no nos sat sun mar max min mins ref vol ext fig figs wed est al co rep sen col ca'.split(' ')
)

/** Names with a closing mark in them. */
export const namesWithMark: ReadonlySet<string> = new Set(
  'yahoo! kahoot! joomla! jeopardy! ahoy! wham! oliver! panic! e! o!'.split(' ')
)
