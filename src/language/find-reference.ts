import { closedWords } from './closed-words.ts'
import { type FactRange, isGlued, type Scene, textAt, writtenAt } from './scene.ts'

export const codeCues: ReadonlySet<string> = new Set('code codes coupon promo voucher'.split(' '))

export const referenceCues: ReadonlySet<string> = new Set(
  `order invoice ticket booking reservation reference ref claim case account policy confirmation
  tracking parcel customer membership member licence license registration id number no nr flight
  ending receipt quote transaction payment`.split(/\s+/)
)

/** Between a cue and what it announces: `order no. is: `. */
const announcers: ReadonlySet<string> = new Set(
  `number no nr ref reference id code is in . : # " ' “ ‘ ” ’ (`.split(' ')
)

/** What makes even a short number a reference. */
const numbering: ReadonlySet<string> = new Set('number no nr id ref reference #'.split(' '))

const longestCode = 64
const longestAnnouncement = 4

/** The code after `code`, `coupon`, `promo`, `voucher`. */
export function findAnnouncedCode(scene: Scene, index: number): FactRange | undefined {
  if (!codeCues.has(textAt(scene, index))) return undefined
  const at = announcedAt(scene, index)
  return isCode(scene, at, index) ? { kind: 'code', first: at, last: at + 1 } : undefined
}

/** `WELCOME10`, `ISO9001`, `Ax8Sp0023K`: capitals and digits, four or more; with small letters only where they alternate. */
export function findCode(scene: Scene, index: number): FactRange | undefined {
  const written = writtenAt(scene, index)
  if (written.length < 4 || !/\p{Lu}/u.test(written) || !/\d/.test(written)) return undefined
  const code = /^[\p{Lu}\d-]+$/u.test(written) || alternates(written)
  return code ? { kind: 'code', last: index + 1 } : undefined
}

/** A digit, a letter, a digit, and nothing else between: `Ax8Sp0023K`. */
function alternates(written: string): boolean {
  return /^[\p{L}\d]+$/u.test(written) && /\d\p{L}+\d/u.test(written.slice(0, longestCode))
}

/** The number after `order`, `invoice`, `ref. no.`. */
export function findAnnouncedReference(scene: Scene, index: number): FactRange | undefined {
  const cue = textAt(scene, index)
  if (!referenceCues.has(cue)) return undefined
  const at = announcedAt(scene, index)
  if (!isReference(scene, at, index)) return undefined
  const hash = textAt(scene, at - 1) === '#' && isGlued(scene, at)
  return { kind: 'reference', first: hash ? at - 1 : at, last: at + 1 }
}

/** `#1234`; not `#1`, which is praise. */
export function findHashReference(scene: Scene, index: number): FactRange | undefined {
  const next = scene.words[index + 1]
  if (textAt(scene, index) !== '#' || !next || !isGlued(scene, index + 1)) return undefined
  const isNumber = /^[a-z\d-]+$/.test(next.text) && /\d/.test(next.text)
  return isNumber && next.text !== '1' ? { kind: 'reference', last: index + 2 } : undefined
}

function announcedAt(scene: Scene, index: number): number {
  let at = index + 1
  while (at - index <= longestAnnouncement && isAnnouncer(scene, at)) at++
  return at
}

/** A full stop only where it closes an abbreviation: `no.`, `ref.`. */
function isAnnouncer(scene: Scene, at: number): boolean {
  const text = textAt(scene, at)
  if (text === '.') return isGlued(scene, at) && /^(?:no|nr|ref)$/.test(textAt(scene, at - 1))
  return announcers.has(text)
}

/** Capitals or digits; where the cue itself is in capitals, only with a digit. */
function isCode(scene: Scene, at: number, cue: number): boolean {
  const written = writtenAt(scene, at)
  if (!/^[\p{L}\d][\p{L}\d_-]+$/u.test(written)) return false
  if (/^\d+$/.test(written)) return at > cue + 1 || written.length >= 4
  if (/\p{Lu}/u.test(written) && /\d/.test(written)) return true
  const shouted = /^[^\p{Ll}]+$/u.test(writtenAt(scene, cue))
  return !shouted && /^[\p{Lu}\d_-]+$/u.test(written) && !closedWords.has(textAt(scene, at))
}

function isReference(scene: Scene, at: number, cue: number): boolean {
  const written = writtenAt(scene, at)
  if (!/^[\p{L}\d][\p{L}\d/._-]*$/u.test(written) || !/\d/.test(written)) return false
  if (/\p{Lu}/u.test(written)) return written.length >= 4
  if (isNumbered(scene, at, cue)) return /^\d[\d-]*$/.test(written) && written !== '1'
  return /^\d[\d-]{3,}$/.test(written) && !/^(?:19|20)\d\d$/.test(written)
}

/** True where a word says that a number comes that is no quantity: `ticket no. 7`. */
function isNumbered(scene: Scene, at: number, cue: number): boolean {
  for (let index = cue; index < at; index++) if (numbering.has(textAt(scene, index))) return true
  return false
}
