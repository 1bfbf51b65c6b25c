import type { Format } from '../passage.ts'

/**
 * What `source` is written in, by its first 100 000 characters. Markdown with
 * some HTML in it is Markdown; so is plain text, which reads the same.
 */
export function recognise(source: string): Format {
  const head = source.slice(0, longestLook)
  if (/<mj(?:ml|-[a-z]{1,30})[\s/>]/i.test(head)) return 'mjml'
  if (/<!doctype\s{1,20}html|<(?:html|head|body)[\s>]/i.test(head)) return 'html'
  return isFragment(head) ? 'html' : 'markdown'
}

const longestLook = 100_000

/** True where tags do the work that blank lines, marks and list signs do in Markdown. */
function isFragment(head: string): boolean {
  const text = head.replace(token, '')
  const tags = count(text, blockTag)
  if (tags === 0) return false
  const plain = text.split(blankLine).filter((chunk) => hasWords(chunk) && !/<[a-z]/i.test(chunk))
  return tags > 2 * (count(text, markdownSign) + plain.length)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function hasWords(chunk: string): boolean {
  return /\p{L}{2}/u.test(chunk)
}

const token = /\{[{%][^{}%]{0,300}[%}]\}/g
const blankLine = /\n[ \t\r]{0,80}\n/
const blockTag =
  /<(?:p|div|table|tbody|thead|tr|td|th|br|center|h[1-6]|ul|ol|li|section|header|footer|blockquote|hr)[\s/>]/gi
// A heading, a list item, a quote, a fence or a rule at the start of a line; a link or strong text in it.
const markdownSign =
  /^ {0,3}(?:#{1,6} |[-*+] |\d{1,3}[.)] |> |```|-{3,20}[ \r]{0,3}$)|\]\(|\*\*(?=\S)/gm
