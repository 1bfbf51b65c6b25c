/** What a character is to a reader of words. */
export type CharacterClass =
  | 'letter'
  | 'digit'
  | 'space'
  | 'break'
  | 'invisible'
  | 'currency'
  | 'emoji'
  | 'mark'

const ascii: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) => asciiClass(code))

/** The class of the character that starts at `at`. */
export function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at)
  if (code === 0x2028) return 'break'
  return code < 128 ? (ascii[code] as CharacterClass) : classOf(text.codePointAt(at) ?? 0)
}

/** How many code units the character at `at` takes: 2 for a surrogate pair. */
export function sizeAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdbff) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

/** True for a letter or a digit; false past the end. */
export function isAlphanumericAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const found = classAt(text, at)
  return found === 'letter' || found === 'digit'
}

/** True where `at` starts an upper-case or title-case letter. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  return /\p{Lu}|\p{Lt}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** True where `at` starts a lower-case letter. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 97 && code <= 122
  return /\p{Ll}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

export function isRegionalIndicator(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

function asciiClass(code: number): CharacterClass {
  if (code === 10) return 'break'
  if (code === 32 || (code >= 9 && code <= 13)) return 'space'
  if (code < 32 || code === 127) return 'invisible'
  if (code >= 48 && code <= 57) return 'digit'
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return 'letter'
  return code === 36 ? 'currency' : 'mark'
}

function classOf(point: number): CharacterClass {
  if (point >= 0xc0 && point <= 0x24f) return point === 0xd7 || point === 0xf7 ? 'mark' : 'letter'
  if (point >= 0x2010 && point <= 0x2027) return 'mark'
  if (isFiller(point)) return 'invisible'
  if (isRegionalIndicator(point)) return 'emoji'
  const character = String.fromCodePoint(point)
  if (/[\s\u2800]/.test(character)) return 'space'
  if (/\p{L}|\p{M}/u.test(character)) return 'letter'
  if (/\p{Nd}/u.test(character) || isFraction(point)) return 'digit'
  if (/\p{Cf}|\p{Cc}/u.test(character)) return 'invisible'
  if (/\p{Sc}/u.test(character)) return 'currency'
  return /\p{Extended_Pictographic}/u.test(character) && !isTextSign(point) ? 'emoji' : 'mark'
}

/** Letters and marks by category that print nothing: variation selectors, joiners, Hangul fillers. */
function isFiller(point: number): boolean {
  return (
    (point >= 0xfe00 && point <= 0xfe0f) ||
    point === 0x34f ||
    point === 0x115f ||
    point === 0x1160 ||
    point === 0x3164 ||
    point === 0xffa0
  )
}

/** ¼ to ¾, ⅐ to ⅞. */
function isFraction(point: number): boolean {
  return (point >= 0xbc && point <= 0xbe) || (point >= 0x2150 && point <= 0x215e)
}

/** © ® ‼ ⁉ ™ ℹ: pictures only where a variation selector follows. */
function isTextSign(point: number): boolean {
  return (
    point === 0xa9 ||
    point === 0xae ||
    point === 0x203c ||
    point === 0x2049 ||
    point === 0x2122 ||
    point === 0x2139
  )
}
