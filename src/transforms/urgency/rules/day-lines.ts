import { barely, moment, span, today, when } from './reading-moments.ts'

/** What opens a line, closes one or is all of it, and says that the day is short. */
export const dayLines: readonly string[] = [
  `[it|this|sale|offer|all|now] (ends|closes|finishes|expires|stops|goes|ending|closing|finishing|expiring|going|leaving|over|gone|done) ${when}`,
  `[only|just] (${span}|<number> days) (left|to go|remaining|remain|only|and counting|on the clock)`,
  `${barely} ${span} (left|to go|remaining|remain|only|and counting|more|until it ends)`,
  "[it's|we're in] [the|your|our] [very|absolute] (last|final|closing) [few|<number>|couple of] (day|days|hours|hour|minutes|weekend|night|evening|<duration>) [only|left|to go|of savings]",
  '[the|your|our] [very] (last|final) (day|night|hours|few hours|evening|weekend) (today|tonight|tomorrow)',
  `[the] next ${span} only`,
  "(tonight's|today's|tomorrow's) [the|your|our] (deadline|cut-off|last day|last night)",
  `[for] ${today} (only|alone)`,
  `(only|just) [for] ${today}`,
  '[for] (today|tonight|this weekend) [only] and (today|tonight|this weekend) (only|alone)',
  `[but|for] [only|just|for] (one|two|three|<number>|a single) (day|days|night|nights|weekend|hours) only`,
  `[only|just] (one|<number>) (day|night|hour) (more|longer)`,
  '(one|<number>) more (day|days|night|hours|hour|sleep)',
  `[but|and] [only|just] (until|till|by|before) ${moment} [only]`,
  'day (<number>|one|two|three|four|five) of (<number>|one|two|three|four|five)',
  `(then|and then) (it's|it is|they're) (gone|over|history|full price) [${when}]`,
  `(it's|it is) (gone|over) ${when}`,
  `valid [only] [for] (${today}|<duration>) only`,
  `valid [only] until ${moment}`,
  `[the|your|our] (deadline|cut-off|cutoff|closing time) : (${moment}|<time> (today|tonight|tomorrow))`,
  `<duration> [only|flash] (sale|deal|offer)`,
  'not (after|past) (today|tonight|midnight)'
]

/** The same with what it is about: only a person can make it honest. */
export const dayTitles: readonly string[] = [
  `${barely} ${span} [left|to go|remaining] (to|for|on|of|at) <gap:8>`,
  `[the|your|our] [very|absolute] (last|final|closing) [few|<number>] (day|days|hours|hour|weekend|night|minutes|<duration>) (to|for|on|of|at) <gap:8>`,
  `${barely} (${span}|<number> more sleeps) and <gap:3> (is|are|ends|goes|it's|<set:limited-is>) <gap:3>`,
  `${barely} ${span} (until|till|before) [our|the|this|it] <gap:4> (ends|end|closes|close|is|goes|finishes|expires|are) [over|gone]`
]

/** The end of an offer, before what there is. */
export const endLeads: string = `[our|the|this] [<word>] <set:limited> (ends|closes|finishes|expires|stops|ending|closing|expiring) ${when}`
