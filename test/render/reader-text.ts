const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
  ['rsquo', '’'],
  ['middot', '·']
])

const blocks = 'p|div|h[1-6]|li|ul|ol|table|tr|td|th|body|head|html|title|center|br|blockquote'

/** The paragraphs that a reader of a rendered mail meets, white space collapsed. */
export function paragraphs(mail: string, extension: string): string[] {
  const text = extension === 'html' ? textOfHtml(mail) : mail
  return text
    .split(/\n[^\S\n]*\n/)
    .map((part) => (extension === 'md' ? textOfMarkdown(part) : part))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
}

/** Lines that begin a block of their own stay apart; marks of emphasis and addresses of links go. */
function textOfMarkdown(part: string): string {
  return part.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*+|(?<!\w)_|_(?!\w)/g, '')
}

/** What is seen or read out: alternative texts too, and the copy that only Outlook shows. */
function textOfHtml(mail: string): string {
  return mail
    .replace(/\s+/g, ' ')
    .replace(/<!--\[if [^\]]*\]>(?:<!-->)?|(?:<!--)?<!\[endif\]-->/g, '\n\n')
    .replace(/<!--.*?-->/g, '')
    .replace(/<style>.*?<\/style>/g, '')
    .replace(/<[^>]*?\s(?:alt|title)="([^"]*)"[^>]*>/g, '\n\n$1\n\n')
    .replace(new RegExp(`</?(?:${blocks})\\b[^>]*>`, 'g'), '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
      return decimal ? String.fromCodePoint(Number(decimal)) : (entities.get(name) ?? whole)
    })
}
