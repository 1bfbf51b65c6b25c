import { Tokenizer } from 'htmlparser2'

/**
 * What a reader sees for a character reference as Markdown knows it, `&amp;` or
 * `&#39;`; nothing where it is none and stands as written.
 */
export function decodeEntity(reference: string): string | undefined {
  return reference[1] === '#' ? decodeNumeric(reference) : decodeNamed(reference)
}

function decodeNumeric(reference: string): string | undefined {
  const parts = /^&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));$/.exec(reference)
  if (!parts) return undefined
  const code = parts[1] ? Number.parseInt(parts[1], 10) : Number.parseInt(parts[2] as string, 16)
  return isCharacter(code) ? String.fromCodePoint(code) : '\uFFFD'
}

/** Controls, surrogates and the codes that are no characters show as U+FFFD. */
function isCharacter(code: number): boolean {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return false
  if (code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160))
    return false
  return !((code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe)
}

function decodeNamed(reference: string): string | undefined {
  let value = ''
  let whole = true
  const nothing = (): void => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontextentity(code, end) {
        value += String.fromCodePoint(code)
        if (end !== reference.length) whole = false
      },
      ontext() {
        whole = false
      },
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing
    }
  )
  tokenizer.write(reference)
  tokenizer.end()
  return whole && value !== '' ? value : undefined
}
