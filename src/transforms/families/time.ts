import { words } from './words.ts'

/** What is said to run out when nothing else is: `the clock is ticking`. */
export const time: ReadonlySet<string> = words(`
  time clock window windows door doors chance chances opportunity opportunities countdown timer hour
  hours minute minutes day days moment moments sand sands deadline curtain sun`)

/** What comes to an end, as a participle: `closing`, `running out`. */
export const ending: ReadonlySet<string> = words(`
  ending closing finishing expiring disappearing vanishing going leaving shutting fading slipping
  ticking dwindling running winding wrapping drawing lapsing evaporating melting retiring`)

/** How soon: `soon`, `shortly`. */
export const soon: ReadonlySet<string> = words(
  'soon shortly imminently quickly fast rapidly momentarily'
)
