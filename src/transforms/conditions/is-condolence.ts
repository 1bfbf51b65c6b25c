import type { Candidate } from '../../transform.ts'
import { oncePerReading } from './once-per-reading.ts'

const grief = new Set(
  `bereaved bereavement cancer condolence condolences deceased deepest died death dies family funeral
  grief grieving hospital illness loss lost memorial memory mourn mourning passed recovery
  remembered sorrow surgery sympathy tragedy unwell`
    .trim()
    .split(/\s+/)
)

/** True where the passage speaks of illness or a death: feelings belong there. */
export function isCondolence({ reading }: Candidate): boolean {
  return hasGrief(reading)
}

const hasGrief = oncePerReading(({ words }) => words.some(({ text }) => grief.has(text)))
