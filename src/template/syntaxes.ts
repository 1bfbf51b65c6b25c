import type { Syntax } from './syntax.ts'
import type { TokenKind } from './token.ts'

// Characters, each well above what real templates need.
const expression = 1024
const name = 120
const code = 16_384

/** A declaration that ends its line, `color: red;`: the braces around it are style rules. */
const declaration = /\w[ \t]*:[^:;&\r\n]*;[ \t]*[\r\n]/

const openingQuoteSide = /^[\s>("']?$/
const notNumberNorPercent = /^[^\d%]?$/
/** What follows is no link's destination, label or definition. */
const notLinkTail = /^(?:$|[^([:]|\[\[)/

/** A plain name, a name in title case, or a name with a fallback or filters. */
const bracketed =
  /^ ?(?:[\p{L}_$@][\p{L}\p{N}_.$:{}@-]*|\p{Lu}[\p{L}\p{N}_]*(?: \p{Lu}[\p{L}\p{N}_]*){1,3}|[\p{L}_][\p{L}\p{N}_. :-]*(?:[|="'][^[\]\r\n]*)) ?$/u

const braces: readonly Syntax[] = [
  {
    name: 'raw-braces',
    family: 'opaque',
    open: '{{{{',
    closes: ['{{{{/'],
    tail: '}}}}',
    kind: 'raw',
    shape: /^[\w#][^{}]{0,100}\}\}\}\}/
  },
  ...['{{~!--', '{{!--', '{{--'].map((open) => comment('braces-comment', open, ['--}}', '--~}}'])),
  ...['{{- /*', '{{-/*', '{{/*'].map((open) =>
    comment('braces-comment', open, ['*/}}', '*/ -}}', '*/-}}'])
  ),
  ...['{{~!', '{{!'].flatMap((open) => [
    { ...comment('braces-comment', open, ['}}']), limit: 4 * expression, refuse: /\{\{/ },
    { ...comment('braces-comment', open, ['}}']), limit: 4 * expression, balanced: true }
  ]),
  ...['\\{{', '@{{'].map((open) => ({
    name: 'braces-escape',
    family: 'opaque' as const,
    open,
    closes: ['}}'],
    balanced: true,
    limit: expression,
    kind: 'escape' as const,
    before: open === '@{{' ? openingQuoteSide : /^[^\\]?$/
  })),
  {
    name: 'triple-braces',
    family: 'braces',
    open: '{{{',
    closes: ['}}}'],
    balanced: true,
    limit: expression,
    shape: /\S/,
    refuse: declaration,
    pipeFallback: true
  },
  {
    name: 'braces',
    family: 'braces',
    open: '{{',
    closes: ['}}'],
    balanced: true,
    limit: expression,
    shape: /\S/,
    refuse: declaration
  }
]

const tags: readonly Syntax[] = [
  ...['{%- liquid', '{% liquid', '{%-liquid', '{%liquid'].map((open) => ({
    name: 'liquid-script',
    family: 'opaque' as const,
    open,
    closes: ['%}'],
    limit: code,
    sole: true,
    kind: 'code' as const,
    shape: /^\s/
  })),
  {
    name: 'tag',
    family: 'tags',
    open: '{%',
    closes: ['%}'],
    balanced: true,
    limit: 4 * expression,
    shape: /[\w=#/\u00c0-\uffff]/,
    opaque: new Map<string, TokenKind>([
      ['raw', 'raw'],
      ['verbatim', 'raw'],
      ['comment', 'comment'],
      ['doc', 'comment']
    ])
  },
  { ...comment('tag-comment', '{#', ['#}']), shape: /^[\s\-+#]/ },
  // Without a space after it `{#` may also be a style rule for an id: `@media print{#logo{`.
  { ...comment('tag-comment', '{#', ['#}']), shape: /^[^{}\r\n]+$/, limit: 256 }
]

const merges: readonly Syntax[] = [
  {
    name: 'mailchimp',
    family: 'mailchimp',
    open: '*|',
    closes: ['|*'],
    limit: 2 * name,
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
    limit: 2 * name,
    sole: true,
    shape: /^(?:[a-z]+[_:][^\r\n]*|[fl]?name|email|uniqid|address|phone)$/i,
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
    limit: code,
    sole: true,
    kind: 'output'
  },
  {
    name: 'percent-braces',
    family: 'expression',
    open: '%%{',
    closes: ['}%%'],
    limit: 2 * name,
    shape: /^[^{}\r\n]+$/,
    kind: 'output'
  },
  {
    name: 'percent-if',
    family: 'expression',
    open: '%%if(',
    closes: [')%%'],
    limit: expression,
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
    limit: name,
    shape: /^[._][\w.-]+$/,
    before: notNumberNorPercent
  },
  {
    // Three characters at least: `%E2%80%99` is an escape in a URL.
    name: 'percent',
    family: 'name',
    open: '%',
    closes: ['%'],
    limit: name,
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
    limit: name,
    shape: /^[\w -]+(?:\|[^\r\n]*)?$/,
    pipeFallback: true
  },
  {
    name: 'tilde',
    family: 'name',
    open: '~',
    closes: ['~'],
    limit: name,
    shape: /^[A-Z]\w*\.[A-Z]\w*$/,
    before: /^[^~]?$/,
    after: /^(?:$|[^~])/
  },
  {
    name: 'dollar-brackets',
    family: 'name',
    open: '$[',
    closes: [']$'],
    limit: name,
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
    limit: name,
    shape: bracketed,
    ...sides
  })),
  {
    name: 'bracket-fallback',
    family: 'name',
    open: '[',
    closes: [']'],
    limit: name,
    shape: /^[A-Za-z_\u00c0-\u1fff][\w\u00c0-\u1fff .:-]*, ?[Ff]allback=[^[\]\r\n]*$/,
    after: notLinkTail
  }
]

const dollars: readonly Syntax[] = [
  ...['${', '$!{'].map((open) => ({
    name: 'dollar-braces',
    family: 'expression' as const,
    open,
    closes: ['}'],
    balanced: true,
    limit: expression,
    kind: 'output' as const,
    shape: /[\w\u00c0-\uffff]/
  })),
  ...['{$', '{!'].map((open) => ({
    name: 'brace-sigil',
    sender: 'user',
    family: 'expression' as const,
    open,
    closes: ['}'],
    limit: 2 * name,
    kind: 'output' as const,
    shape: /^[\p{L}_][^{};\r\n]*$/u
  })),
  ...['contactfield', 'ownerfield', 'custom-object'].map((namespace) => ({
    name: 'brace-field',
    family: 'name' as const,
    open: `{${namespace}=`,
    namespace,
    closes: ['}'],
    limit: 2 * name,
    shape: /^[^{}\r\n]+$/,
    pipeFallback: true
  }))
]

const scripts: readonly Syntax[] = [
  comment('erb-comment', '<%--', ['--%>']),
  comment('erb-comment', '<%#', ['%>']),
  { ...script('erb-escape', '<%%', '%>', 'escape'), family: 'opaque' },
  { ...script('erb', '<%=', '%>', 'output'), family: 'expression' },
  { ...script('erb', '<%-', '%>', 'output'), family: 'expression' },
  script('erb', '<%', '%>'),
  { ...script('php', '<?=', '?>', 'output'), family: 'expression' },
  script('php', '<?php', '?>')
]

/** All syntaxes that are recognised without being asked for; longest opener first. */
export const syntaxes: readonly Syntax[] = [
  ...braces,
  ...tags,
  ...merges,
  ...dollars,
  ...scripts
].sort((a, b) => b.open.length - a.open.length)

function comment(name: string, open: string, closes: readonly string[]): Syntax {
  return { name, family: 'opaque', open, closes, kind: 'comment' }
}

function script(name: string, open: string, close: string, kind?: TokenKind): Syntax {
  const row = { name, family: 'code' as const, open, closes: [close], limit: code, sole: true }
  return kind ? { ...row, kind } : row
}
