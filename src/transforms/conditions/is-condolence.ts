import type { Reading } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'
import { oncePerReading } from './once-per-reading.ts'

const grief = new Set(
  `bereaved bereavement cancer condolence condolences deceased deepest died death dies family funeral
  grief grieving hospital illness loss lost memorial memory mourn mourning passed recovery
  remembered sorrow surgery sympathy tragedy unwell`
    .trim()
    .split(/\s+/)
)

const mourning = /^(?:condolences?|bereaved|bereavement|grieving|mourn|mourning|sympathy|deceased)$/
const minds = /^(?:thoughts|hearts|prayers)$/

/** True where the passage is said to somebody who mourns: "our thoughts are with you". */
export const mourns: (reading: Reading) => boolean = oncePerReading(({ words }) =>
  words.some(
    ({ text }, at) =>
      mourning.test(text) ||
      (minds.test(text) && words.slice(at + 1, at + 4).some((next) => next.text === 'with'))
  )
)

/** True where the passage speaks of illness or a death: feelings belong there. */
export function isCondolence({ reading }: Candidate): boolean {
  return hasGrief(reading)
}

const hasGrief = oncePerReading(({ words }) => words.some(({ text }) => grief.has(text)))
