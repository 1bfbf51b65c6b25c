import type { HintCue } from '../hint-cues.ts'

/** Praise that nobody could check. */
export const praiseHints: readonly HintCue[] = [
  {
    kind: 'praise',
    weight: 2,
    match: [
      '(unmissable|unbeatable|unrepeatable|irresistible|unforgettable|game-changing|life-changing|mind-blowing|jaw-dropping|breathtaking|sensational|phenomenal|epic|legendary|insane|unreal|unbelievable|once-in-a-lifetime|must-have|to die for|out of this world|next-level|second to none|like no other)',
      "(it|this|that|they|these|prices|deals|offers) (doesn't|don't|does not|can't|couldn't|won't) (get|come|be) [much|any] (better|sweeter|bigger|lower|cheaper|easier|beaten)",
      '(nothing|no other|no one) (compares|comes close|beats|else will do|quite like it)',
      '(the ultimate|the perfect|the dream|pure|sheer|simply|nothing short of) <gap:1> (experience|treat|magic|bliss|indulgence|luxury|escape|heaven|perfection|genius|joy)',
      '(magic|bliss|heaven|perfection|paradise) (in|on|awaits)',
      '(transform|revolutionise|revolutionize|supercharge|elevate|unlock|unleash|level up|turbocharge|reinvent) your',
      '(awaits|beckons|is calling|is waiting for you|are calling)'
    ]
  }
]
