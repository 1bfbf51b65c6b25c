import { words } from './words.ts'

/** How fast, in one word: `act swiftly`. */
export const haste: ReadonlySet<string> = words(`
  fast quick quickly swiftly speedily promptly pronto sharpish smartish asap immediately instantly
  rapidly sharp urgently now today tonight faster quicker hastily`)

/** Not to act, as a bare verb. */
export const delaying: ReadonlySet<string> = words(`
  wait delay hesitate dawdle dither dally dilly-dally dillydally procrastinate linger stall tarry
  waver vacillate shilly-shally snooze ponder pause overthink faff lollygag`)

/** Not to act, as a participle: `stop dithering`, `dithering won't help`. */
export const delays: ReadonlySet<string> = words(`
  waiting delaying hesitating dawdling dithering dallying dilly-dallying dillydallying
  procrastinating lingering loitering stalling tarrying wavering faltering vacillating
  shilly-shallying snoozing pondering pausing overthinking faffing umming ahhing dreaming
  daydreaming scrolling browsing wondering hesitation procrastination lollygagging`)

/** Those who do not act. */
export const slow: ReadonlySet<string> = words(`
  ditherers dawdlers procrastinators slowcoaches slowpokes stragglers waverers snoozers hesitaters
  laggards slackers faffers`)
