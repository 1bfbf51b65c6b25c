import type { FactKind } from '../../../reading.ts'
import { words as list } from '../../families/words.ts'

export const deviceReason =
  'It imitates a running clock, which shows the same time to everyone, whenever it is read.'
export const deviceAsk = 'On what date and at what time does it end? Put that there as text.'
/** A typed clock makes up all that it shows. */
export const fabricates: readonly FactKind[] = ['time', 'duration', 'count', 'percent', 'date']

/** Among these a clock is one that somebody looks at, or time that passes in the world. */
export const worldly: ReadonlySet<string> = list(`
  video film clip episode podcast lesson lecture webinar recording chapter track song album battery
  charge parking meter exam test quiz match half quarter innings overtime kick-off kickoff game goal
  scored scorer runner runners race marathon lap laps heat finish stage split splits record personal
  oven bake boil simmer roast cook cooking kitchen recipe microwave rest prove knead steep
  walk drive journey flight train ferry bus crossing trip route ride commute election ceasefire
  orbit rocket nasa capsule shuttle liftoff lift-off astronauts runtime duration length session
  workout plank interval upload download backup render playback listen read reading watch alarm
  wedding funeral birthday due sunrise sunset tide eclipse curfew vote polls ballot hearing`)

/** A rocket's clock, a lesson's. */
export const elsewhere: RegExp =
  /^(?:rocket|nasa|astronauts?|lift-?off|capsule|shuttle|orbit|oven|kitchen|exam|election|wedding|steps?|levels?|stage|press|breathe|inhale|exhale|jump)$/
