import { classAt, isRegionalIndicator, sizeAt } from './characters.ts'

const emojiStyle = 0xfe0f
const keycap = 0x20e3
const joiner = 0x200d

/**
 * Where the emoji that starts at `start` ends, its variation selector, skin tone,
 * tags and joined parts included; `start` where there is none.
 */
export function emojiEnd(text: string, start: number): number {
  if (start >= text.length) return start
  if (isKeycap(text, start)) return keycapEnd(text, start)
  const point = text.codePointAt(start) ?? 0
  if (isRegionalIndicator(point)) return flagEnd(text, start)
  let end = partEnd(text, start)
  while (end > start && text.charCodeAt(end) === joiner) {
    const next = partEnd(text, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

function partEnd(text: string, start: number): number {
  if (start >= text.length) return start
  let end = start + sizeAt(text, start)
  const styled = text.charCodeAt(end) === emojiStyle
  if (classAt(text, start) !== 'emoji' && !(styled && isPictographic(text, start))) return start
  while (end < text.length && isEmojiSuffix(text.codePointAt(end) ?? 0)) end += sizeAt(text, end)
  return end
}

function isPictographic(text: string, at: number): boolean {
  return /\p{Extended_Pictographic}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** A variation selector, a skin tone, or a tag of a flag sequence. */
function isEmojiSuffix(point: number): boolean {
  return (
    (point >= 0xfe00 && point <= 0xfe0f) ||
    (point >= 0x1f3fb && point <= 0x1f3ff) ||
    (point >= 0xe0020 && point <= 0xe007f)
  )
}

function flagEnd(text: string, start: number): number {
  const second = text.codePointAt(start + 2)
  return second !== undefined && isRegionalIndicator(second) ? start + 4 : start + 2
}

/** `1️⃣`: a digit, `#` or `*` with a keycap around it. */
function isKeycap(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  if (!((code >= 48 && code <= 57) || code === 35 || code === 42)) return false
  return keycapEnd(text, start) > start
}

function keycapEnd(text: string, start: number): number {
  const at = text.charCodeAt(start + 1) === emojiStyle ? start + 2 : start + 1
  return text.charCodeAt(at) === keycap ? at + 1 : start
}
