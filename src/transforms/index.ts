import type { Transform } from '../transform.ts'
import { hypeWords } from './hype/hype-words.ts'
import { justForYou } from './personalisation/just-for-you.ts'
import { mindReading } from './personalisation/mind-reading.ts'
import { nameDrop } from './personalisation/name-drop.ts'
import { nameInSubject } from './personalisation/name-in-subject.ts'
import { missedYou } from './relationship/missed-you.ts'
import { hardSellCta } from './sales/hard-sell-cta.ts'
import { falseExclusivity } from './scarcity/false-exclusivity.ts'
import { scarcityVague } from './scarcity/scarcity-vague.ts'
import { stockCountLiteral } from './scarcity/stock-count-literal.ts'
import { shouting } from './shouting/shouting.ts'
import { crowdClaim } from './social-proof/crowd-claim.ts'
import { liveActivity } from './social-proof/live-activity.ts'
import { emptySentence } from './substance/empty-sentence.ts'
import { cartHold } from './urgency/cart-hold.ts'
import { countdownDevice } from './urgency/countdown-device.ts'
import { deadlineExtended } from './urgency/deadline-extended.ts'
import { deadlineRelative } from './urgency/deadline-relative.ts'
import { deadlineVague } from './urgency/deadline-vague.ts'
import { fearOfMissing } from './urgency/fear-of-missing.ts'
import { hurry } from './urgency/hurry.ts'
import { lastChance } from './urgency/last-chance.ts'

/**
 * The built-in transforms, in their order, which is behaviour: a caller may filter
 * this list or add to it.
 */
export const transforms: readonly Transform[] = [
  deadlineVague,
  deadlineRelative,
  deadlineExtended,
  countdownDevice,
  hurry,
  lastChance,
  fearOfMissing,
  cartHold,
  stockCountLiteral,
  scarcityVague,
  falseExclusivity,
  nameInSubject,
  nameDrop,
  justForYou,
  mindReading,
  crowdClaim,
  liveActivity,
  missedYou,
  hardSellCta,
  hypeWords,
  emptySentence,
  shouting
]
