import { limits, type Syntax } from './syntax.ts'

const notNumberNorPercent = /^[^\d%]?$/

/** What follows is no link's destination, label or definition. */
const notLinkTail = /^(?:$|[^([:]|\[\[)/

/** A plain name, a name in title case, or a name with a fallback or filters. */
const bracketed =
  /^ ?(?:[\p{L}_$@][\p{L}\p{N}_.$:{}@-]*|\p{Lu}[\p{L}\p{N}_]*(?: \p{Lu}[\p{L}\p{N}_]*){1,3}|[\p{L}_][\p{L}\p{N}_. :-]*(?:[|="'][^[\]\r\n]*)) ?$/u

/** What mail platforms put around the name of a field, and around their own small languages. */
export const mergeSyntaxes: readonly Syntax[] = [
  {
    name: 'mailchimp',
    family: 'mailchimp',
    open: '*|',
    closes: ['|*'],
    limit: 2 * limits.name,
    sole: true,
    shape: /^(?:<[^<>]{1,99}>)*[\p{L}_][^\r\n]*$/u,
    before: /^[^A-Za-z\d\u00c0-\u1fff]?$/,
    pipeFallback: true
  },
  {
    // Right after a word it could be a table cell after emphasis, `*a*|b|*c*`: only a sure name will do.
    name: 'mailchimp',
    family: 'mailchimp',
    open: '*|',
    closes: ['|*'],
    limit: 2 * limits.name,
    sole: true,
    shape: /^(?:[A-Za-z]+[_:][^\r\n]*|[A-Z][A-Z0-9]{2,}|[fl]?name|email)$/,
    pipeFallback: true
  },
  {
    name: 'ampscript-block',
    family: 'ampscript',
    open: '%%[',
    closes: [']%%'],
    sole: true
  },
  {
    name: 'ampscript',
    family: 'expression',
    open: '%%=',
    closes: ['=%%'],
    limit: limits.code,
    sole: true,
    kind: 'output'
  },
  {
    name: 'percent-braces',
    family: 'expression',
    open: '%%{',
    closes: ['}%%'],
    limit: 2 * limits.name,
    shape: /^[^{}\r\n]+$/,
    kind: 'output'
  },
  {
    name: 'percent-if',
    family: 'expression',
    open: '%%if(',
    closes: [')%%'],
    limit: limits.expression,
    kind: 'output'
  },
  {
    name: 'double-percent',
    family: 'name',
    open: '%%',
    closes: ['%%'],
    limit: 80,
    sender: 'user',
    shape: /^!?[\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,3}$/u,
    before: notNumberNorPercent
  },
  {
    name: 'percent-recipient',
    family: 'name',
    open: '%recipient',
    namespace: 'recipient',
    closes: ['%'],
    limit: limits.name,
    shape: /^[._][\w.-]+$/,
    before: notNumberNorPercent
  },
  {
    // Three characters at least: `%E2%80%99` is an escape in a URL.
    name: 'percent',
    family: 'name',
    open: '%',
    closes: ['%'],
    limit: limits.name,
    shape: /^(?:[A-Z][A-Z0-9_-]{2,}|[a-z]+(?:_[a-z]+)+|\/?(?:ELSE)?IF(?: [^\r\n]+)?)$/,
    before: notNumberNorPercent,
    after: /^(?:$|[^%])/
  },
  {
    name: 'hash',
    family: 'name',
    open: '#recipient:',
    namespace: 'recipient',
    closes: ['#'],
    limit: limits.name,
    shape: /^[\w -]+(?:\|[^\r\n]*)?$/,
    pipeFallback: true
  },
  {
    name: 'tilde',
    family: 'name',
    open: '~',
    closes: ['~'],
    limit: limits.name,
    shape: /^[A-Z]\w*\.[A-Z]\w*$/,
    before: /^[^~]?$/,
    after: /^(?:$|[^~])/
  },
  {
    name: 'dollar-brackets',
    family: 'name',
    open: '$[',
    closes: [']$'],
    limit: limits.name,
    shape: /^[\p{L}_][^[\]\r\n]*$/u,
    pipeFallback: true
  },
  ...[
    { after: notLinkTail },
    // Not at the start of a line a colon is only a colon: `Dear [[name]]:`.
    { before: /^[^\r\n]$/, after: /^:/ }
  ].map((sides) => ({
    name: 'double-brackets',
    family: 'name' as const,
    open: '[[',
    closes: [']]'],
    limit: limits.name,
    shape: bracketed,
    ...sides
  })),
  {
    name: 'bracket-fallback',
    family: 'name',
    open: '[',
    closes: [']'],
    limit: limits.name,
    shape: /^[A-Za-z_\u00c0-\u1fff][\w\u00c0-\u1fff .:-]*, ?[Ff]allback=[^[\]\r\n]*$/,
    after: notLinkTail
  },
  ...['${', '$!{'].map((open) => ({
    name: 'dollar-braces',
    family: 'expression' as const,
    open,
    closes: ['}'],
    balanced: true,
    limit: limits.expression,
    kind: 'output' as const,
    shape: /[\w\u00c0-\uffff]/
  })),
  ...['{$', '{!'].map((open) => ({
    name: 'brace-sigil',
    sender: 'user',
    family: 'expression' as const,
    open,
    closes: ['}'],
    limit: 2 * limits.name,
    kind: 'output' as const,
    shape: /^[\p{L}_][^{};\r\n]*$/u
  })),
  ...['contactfield', 'ownerfield', 'custom-object'].map((namespace) => ({
    name: 'brace-field',
    family: 'name' as const,
    open: `{${namespace}=`,
    namespace,
    closes: ['}'],
    limit: 2 * limits.name,
    shape: /^[^{}\r\n]+$/,
    pipeFallback: true
  }))
]
