import { namedHours, timeZones } from './calendar.ts'
import { type FactRange, isGlued, type Scene, textAt, writtenAt } from './scene.ts'

/** `23:59 BST`, `5pm`, `5 p.m.`, `9am–5pm`, `noon`, `6 o'clock`. */
export function findTime(scene: Scene, index: number): FactRange | undefined {
  const hour = hourEnd(scene, index)
  return hour > index ? { kind: 'time', last: zoneEnd(scene, hour) } : undefined
}

function hourEnd(scene: Scene, index: number): number {
  const text = textAt(scene, index)
  if (namedHours.has(text)) return index + 1
  if (scene.words[index]?.type !== 'number') return index
  if (isClock(text)) return meridiemEnd(scene, index + 1)
  if (/^\d{1,2}[ap]$/.test(text) || /^\d{1,2}[:.]\d\d[ap]$/.test(text))
    return gluedMeridiemEnd(scene, index)
  if (!/^\d{1,2}(?:[.:]\d\d)?$/.test(text)) return index
  const next = textAt(scene, index + 1)
  if (next === "o'clock" || namedHours.has(next)) return index + 2
  const end = meridiemEnd(scene, index + 1)
  return end > index + 1 ? end : index
}

/** `23:59`, `5pm`, `5.30pm`, `17h30`, `9am-5pm`, `9:00-17:00`; not `16:9` or `9-5`. */
function isClock(text: string): boolean {
  const ends = text.split('-', 3)
  if (ends.length === 1) return isHour(text)
  return (
    ends.length === 2 &&
    isHour(ends[1] as string) &&
    (isHour(ends[0] as string) || /^\d{1,2}$/.test(ends[0] as string))
  )
}

function isHour(text: string): boolean {
  const clock = /^(\d{1,2})(?::\d\d){1,2}(?:am|pm)?$/.exec(text)
  if (clock) return Number(clock[1]) <= 24
  return /^\d{1,2}(?:\.\d\d)?(?:am|pm)$/.test(text) || /^\d{1,2}h\d\d$/.test(text)
}

/** `am`, `pm`, `a.m.`, `p.m.`, the last full stop included; `index` where there is none. */
function meridiemEnd(scene: Scene, index: number): number {
  const text = textAt(scene, index)
  if (text === 'am' || text === 'pm') return index + 1
  return text === 'a' || text === 'p' ? gluedMeridiemEnd(scene, index) : index
}

/** From the word that ends in the `p` of `p.m.` */
function gluedMeridiemEnd(scene: Scene, index: number): number {
  if (textAt(scene, index + 1) !== '.' || !isGlued(scene, index + 1)) return index
  if (textAt(scene, index + 2) !== 'm' || !isGlued(scene, index + 2)) return index
  return textAt(scene, index + 3) === '.' && isGlued(scene, index + 3) ? index + 4 : index + 3
}

/** `BST`, `(BST)`, `UTC+1`; `index` where there is none. */
function zoneEnd(scene: Scene, index: number): number {
  if (textAt(scene, index) === '(')
    return isZone(scene, index + 1) && textAt(scene, index + 2) === ')' ? index + 3 : index
  if (!isZone(scene, index)) return index
  const sign = textAt(scene, index + 1)
  const offset = (sign === '+' || sign === '-' || sign === '−') && isGlued(scene, index + 1)
  return offset && scene.words[index + 2]?.type === 'number' ? index + 3 : index + 1
}

function isZone(scene: Scene, index: number): boolean {
  return timeZones.has(writtenAt(scene, index))
}
