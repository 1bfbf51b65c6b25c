import { type FactRange, isGlued, type Scene, textAt } from './scene.ts'

/** A phone number has at most this many words: `+44 (0) 20 7946 0000`. */
const longestPhone = 12

/** A web or mail address; with what is glued to it (`https://a.example/{{ id }}`) up to the sentence's own marks. */
export function findAddress(scene: Scene, index: number): FactRange | undefined {
  const text = textAt(scene, index)
  if (scene.words[index]?.type !== 'word') return undefined
  if (/^mailto:/.test(text)) return { kind: 'email', last: index + 1 }
  if (/^(?:https?:|ftp:|tel:|www\.)/.test(text))
    return { kind: 'url', last: gluedEnd(scene, index + 1) }
  if (text.includes('@')) return { kind: 'email', last: index + 1 }
  return text.includes('.') ? { kind: 'url', last: gluedEnd(scene, index + 1) } : undefined
}

function gluedEnd(scene: Scene, index: number): number {
  let end = index
  for (let at = index; isGlued(scene, at); at++) {
    const type = scene.words[at]?.type
    if (type === 'token' || type === 'word' || type === 'number') end = at + 1
    else if (type !== 'punctuation' || at - end > 2) break
  }
  return end
}

/** `+44 20 7946 0000`, `01632 960000`, `(555) 123-4567`, `555-123-4567`, `555 123 4567`. */
export function findPhone(scene: Scene, index: number): FactRange | undefined {
  if (!opensPhone(scene, index)) return undefined
  let digits = 0
  let last = index
  for (let at = index; at - index < longestPhone; at++) {
    const text = textAt(scene, at)
    if (scene.words[at]?.type === 'number' && /^\+?\d[\d.-]*$/.test(text)) {
      digits += text.replace(/\D/g, '').length
      last = at + 1
    } else if (text !== '(' && text !== ')' && text !== '-') break
  }
  return digits >= 7 && digits <= 15 ? { kind: 'phone', last } : undefined
}

/** With a prefix, or grouped as in America. */
function opensPhone(scene: Scene, index: number): boolean {
  const bracket = textAt(scene, index) === '('
  const start = textAt(scene, bracket ? index + 1 : index)
  if (/^(?:\+|0)\d/.test(start) || (bracket && /^\d{3}$/.test(start))) return true
  if (/^(?:1-)?\d{3}[-.]\d{3}[-.]\d{4}$/.test(start)) return true
  if (!/^\d{3}$/.test(start)) return false
  return /^\d{3} \d{3} \d{4}$/.test([0, 1, 2].map((step) => textAt(scene, index + step)).join(' '))
}
