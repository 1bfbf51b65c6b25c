import type { Sentence, Word } from '../../../reading.ts'
import type { Span } from '../../../span.ts'
import type { Context, Finding, Replacement } from '../../../transform.ts'
import { findingOf } from './finding-of.ts'
import type { Surroundings } from './surroundings.ts'

const none: ReadonlySet<string> = new Set()
const running = words(
  'run runs running runner runners race races marathon parkrun sprint jog jogging 5k 10k relay'
)
const burning = words(`
  fire fires wood stove stoves grill bbq barbecue barbecues heat heating hot spicy spice chilli chili curry
  kiln bonfire candle candles flame flames burn burning oven ovens pepper peppers smoke`)

/**
 * Emoji that press or scream, and the words beside which each is a picture of
 * something said: a flame at a barbecue. Rule G19.
 */
const pressing: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['⏰', words('alarm clock clocks morning wake')],
  ['⏳', none],
  ['⌛', none],
  ['⏱', words('minute minutes timer stopwatch timed')],
  ['🔥', burning],
  ['🚨', words('alarm alarms police ambulance siren fire security emergency')],
  [
    '⚡',
    words(
      'electric electricity electrical power energy charge charging charger battery voltage ev kwh solar thunder lightning storm grid'
    )
  ],
  ['💥', none],
  ['‼', none],
  ['❗', none],
  ['❕', none],
  ['⁉', none],
  ['🏃', running],
  ['🏃‍♀', running],
  ['🏃‍♂', running],
  ['💨', words('wind windy dry dryer dryers fan fans air vent ventilation breeze steam')],
  ['🤑', none],
  ['💸', words('fee fees transfer transfers refund refunds payment payments')],
  ['💰', none],
  ['👀', words('eye eyes glasses optician sight vision')],
  ['🎯', words('dart darts archery target targets goal goals')],
  ['🤯', none],
  ['😱', none],
  ['📣', none],
  ['📢', none],
  ['🆘', none]
])

/** Emoji that press, in a sentence. */
export function emoji(
  context: Context,
  { first, last }: Sentence,
  around: Surroundings
): Finding | undefined {
  const cuts: Replacement[] = []
  for (let i = first; i < last; i++)
    if (isPressing(context.words, i, around))
      cuts.push({ ...rangeOf(context.words[i] as Word), text: '' })
  return findingOf(cuts, 'The picture is an alarm; there is nothing to be alarmed about.')
}

function rangeOf({ start, end }: Word): Span {
  return { start, end }
}

function isPressing(all: readonly Word[], index: number, around: Surroundings): boolean {
  const word = all[index] as Word
  if (word.type !== 'emoji') return false
  const pictured = pressing.get(bare(word.text))
  if (!pictured) return false
  if (isClock(bare(word.text)) && all[index - 1]?.type !== 'emoji' && around.moments.has(index + 1))
    return false
  return ![...pictured].some((text) => around.vocabulary.has(text))
}

/** Without variation selectors and skin tones. */
function bare(text: string): string {
  return text.replace(/[\ufe0e\ufe0f]|[\u{1f3fb}-\u{1f3ff}]/gu, '')
}

/** One clock before a time or a date is a sign for it: `⏰ 19:00`. */
function isClock(text: string): boolean {
  return text === '⏰' || text === '⏱'
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
