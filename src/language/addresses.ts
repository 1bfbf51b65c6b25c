import { ATOM } from '../passage.ts'
import { classAt, isAlphanumericAt } from './characters.ts'
import { topLevelDomains } from './top-level-domains.ts'

/** Finds web and mail addresses; made for one text, asked from left to right. */
export interface AddressFinder {
  /** Where the address that starts with the run from `start` to `runEnd` ends; `start` where there is none. */
  endAt(start: number, runEnd: number): number
}

/** First two letters of what opens an address, as one number: a quick no for most words. */
const urlStarts: ReadonlySet<number> = new Set(
  ['ht', 'ft', 'ww', 'ma', 'te'].map((pair) => (pair.charCodeAt(0) << 8) | pair.charCodeAt(1))
)

/** The longest name of a host, and of a mailbox, in characters. */
const longestHost = 253
const longestMailbox = 64

export function createAddressFinder(text: string): AddressFinder {
  let nextAt = -2
  let noHostBefore = 0

  function hostEnd(start: number): number {
    if (start < noHostBefore) return start
    const { end, valid } = scanHost(text, start)
    if (valid) return end
    noHostBefore = end
    return start
  }

  function mailEnd(start: number): number {
    if (nextAt !== -1 && nextAt < start) nextAt = text.indexOf('@', start)
    if (nextAt <= start || nextAt - start > longestMailbox) return start
    for (let at = start; at < nextAt; at++) if (!isMailboxCharacter(text, at)) return start
    const { end, dotted } = scanHost(text, nextAt + 1)
    return dotted ? end : start
  }

  return {
    endAt(start, runEnd) {
      const mail = mailEnd(start)
      if (mail > start) return mail
      if (opensUrl(text, start)) return urlEnd(text, start)
      if (text[runEnd] !== '.' || !isAlphanumericAt(text, runEnd + 1)) return start
      const host = hostEnd(start)
      return host > start && /[/?#]/.test(text[host] ?? '') ? urlEnd(text, start) : host
    }
  }
}

/** True where `https://`, `www.`, `mailto:` and the like start, with something after them. */
function opensUrl(text: string, start: number): boolean {
  const pair = ((text.charCodeAt(start) | 32) << 8) | (text.charCodeAt(start + 1) | 32)
  if (!urlStarts.has(pair)) return false
  const opener = /^(?:https?:\/\/|ftp:\/\/|www\.|mailto:|tel:)/i.exec(text.slice(start, start + 9))
  if (!opener) return false
  const after = start + opener[0].length
  return isAlphanumericAt(text, after) || text[after] === ATOM || text[after] === '+'
}

/** The end of a run without spaces, less the punctuation that belongs to the sentence. */
function urlEnd(text: string, start: number): number {
  let end = start
  let open = 0
  while (end < text.length && !isUrlEnd(text, end)) {
    if (text[end] === '(') open++
    else if (text[end] === ')') open--
    end++
  }
  while (end > start && isTrailing(text[end - 1] as string, open)) {
    if (text[end - 1] === ')') open++
    end--
  }
  return end
}

function isUrlEnd(text: string, at: number): boolean {
  const found = classAt(text, at)
  if (found === 'space' || found === 'break' || found === 'invisible') return true
  const character = text[at] as string
  return character === ATOM || /[<>"“”„«»|\\^`{}]/.test(character)
}

function isTrailing(character: string, open: number): boolean {
  return character === ')' ? open < 0 : /[.,;:!?…'’*_~\]([]/.test(character)
}

interface Host {
  readonly end: number
  /** Has a dot between labels. */
  readonly dotted: boolean
  /** Dotted, and its last label is a known one in lower case, so that `ends.Shop` is none. */
  readonly valid: boolean
}

function scanHost(text: string, start: number): Host {
  const limit = Math.min(text.length, start + longestHost)
  let end = start
  let dot = -1
  while (end < limit) {
    const character = text[end] as string
    if (character === '.' || character === '-') {
      if (!isAsciiAlphanumeric(text, end - 1) || !isAsciiAlphanumeric(text, end + 1)) break
      if (character === '.') dot = end
    } else if (!isAsciiAlphanumeric(text, end)) break
    end++
  }
  const dotted = dot > start
  return { end, dotted, valid: dotted && topLevelDomains.has(text.slice(dot + 1, end)) }
}

function isAsciiAlphanumeric(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)
}

function isMailboxCharacter(text: string, at: number): boolean {
  return isAsciiAlphanumeric(text, at) || /[._%+-]/.test(text[at] as string)
}
