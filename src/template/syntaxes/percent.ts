import { limits, type Syntax } from '../syntax.ts'

const notNumberNorPercent = /^[^\d%]?$/

/** Per cent signs: Salesforce Marketing Cloud, ActiveCampaign, Mailgun, Lyris, Ghost, ContactLab. */
export const percent: readonly Syntax[] = [
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
    shape: /^ ?[\p{L}_][^{}\r\n]*$/u,
    kind: 'output'
  },
  {
    name: 'percent-if',
    family: 'expression',
    open: '%%if(',
    closes: [')%%'],
    balanced: true,
    nests: '()',
    limit: limits.expression,
    kind: 'output'
  },
  {
    // The copy of either case stands in `<< >>` and may hold tokens of its own.
    name: 'percent-command',
    family: 'expression',
    open: '%%if ',
    closes: ['%%'],
    balanced: true,
    nests: '<>',
    limit: 2 * limits.expression,
    shape: /<</,
    kind: 'output'
  },
  {
    name: 'double-percent',
    family: 'name',
    open: '%%merge ',
    closes: ['%%'],
    limit: 80,
    shape: /^[\w.]+$/
  },
  {
    name: 'double-percent',
    family: 'name',
    open: '%%',
    closes: ['%%'],
    limit: 80,
    sender: 'user',
    shape: /^[!#]?[\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,3}$/u,
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
    name: 'percent-brace',
    family: 'name',
    open: '%{',
    closes: ['}%'],
    limit: limits.name,
    shape: /^[\p{L}_][\p{L}\p{N}_. :-]*$/u,
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
    before: notNumberNorPercent
  },
  {
    name: 'percent-word',
    family: 'name',
    open: '%',
    closes: ['%'],
    limit: limits.name,
    shape: /^[A-Za-z][\w.-]*$/,
    // In an address `%E2%80%99` is an escape.
    refuse: /^[\dA-F]{2}$/i,
    before: notNumberNorPercent,
    dialects: ['sendgrid-legacy', 'emarsys']
  },
  {
    // Old Odoo templates have control on lines of its own: `% if object.name:`.
    name: 'percent-line',
    family: 'directive',
    open: '%',
    closes: [],
    extent: /^ {0,3}(?:if|elif|else|endif|for|endfor|set)\b[^\r\n]{0,300}/,
    limit: 320,
    before: /^[\r\n]?$/,
    dialects: ['odoo']
  }
]
