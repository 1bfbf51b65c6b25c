/**
 * Text as it must be written at a place of the source. What a reader sees of
 * the result is `text` again, whatever follows it in the source.
 */
export type Encode = (text: string) => string

/** For the running text of HTML and MJML. */
export function encodeHtml(text: string): string {
  return text.replace(/[<>]|&(?![^#\w])/g, (character) => entities.get(character) as string)
}

/** For an attribute value between two `quote` characters. */
export function encodeAttribute(quote: '"' | "'"): Encode {
  const other = quote === '"' ? '&quot;' : '&#39;'
  return (text) => encodeHtml(text).replaceAll(quote, other)
}

/** For plain text: nothing has a meaning of its own. */
export function encodeText(text: string): string {
  return text
}

/** For running text of Markdown: a backslash before what could be syntax within a line. */
export function encodeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<|~]|&(?![^#\w])/g, '\\$&')
}

const entities: ReadonlyMap<string, string> = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;']
])
