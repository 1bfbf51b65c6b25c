import { limits, type Syntax } from '../syntax.ts'

/** A name that starts with a capital, of one or more words; what prices in running text are not. */
const field = /^[A-Z][A-Za-z0-9]*(?:[ _.][A-Z][A-Za-z0-9]*)*_?$/

/** Dollar signs: Zoho, Responsys, Velocity, FreeMarker, JSP, Siebel. */
export const dollars: readonly Syntax[] = [
  {
    name: 'dollar-brackets',
    family: 'name',
    open: '$[',
    closes: [']$'],
    limit: limits.name,
    shape: /^[\p{L}_][^[\]\r\n]*$/u,
    pipeFallback: true
  },
  {
    name: 'dollar-braces-dollar',
    family: 'name',
    open: '${',
    closes: ['}$'],
    limit: limits.name,
    shape: /^[\p{L}_][\p{L}\p{N}_. :-]*$/u,
    dialects: ['contactlab']
  },
  ...['${', '$!{'].map((open) => ({
    name: 'dollar-braces',
    family: 'expression' as const,
    open,
    closes: ['}'],
    balanced: true,
    limit: limits.expression,
    kind: 'output' as const,
    shape: /[\w\u00c0-\uffff]/,
    // A price: `${{ amount }}` is a dollar before a token.
    refuse: /^[{%$]/
  })),
  {
    name: 'dollar-parentheses',
    family: 'directive',
    open: '$(',
    closes: [')'],
    balanced: true,
    nests: '()',
    limit: limits.expression,
    shape: /^(?:if\s|else(?:if\s|$)|endif$)/
  },
  {
    name: 'dollar-call',
    family: 'expression',
    open: '$',
    closes: [')$'],
    limit: limits.expression,
    sole: true,
    shape: /^[a-z][a-z_]*\([^\r\n]*$/,
    before: /^[^\w$]?$/,
    kind: 'output'
  },
  {
    name: 'dollar-name',
    family: 'name',
    open: '$',
    closes: ['$'],
    limit: limits.name,
    shape: field,
    before: /^[^\w$]?$/,
    after: /^(?:$|[^\w$])/
  },
  {
    name: 'dollar-name',
    family: 'name',
    open: '$',
    closes: ['$'],
    limit: limits.name,
    shape: /^[A-Za-z]\w*(?: [A-Za-z]\w*){0,3}$/,
    before: /^[^\w$]?$/,
    after: /^(?:$|[^\w$])/,
    dialects: ['constant-contact', 'emarsys', 'responsys']
  },
  ...['\\$', '\\#'].map((open) => ({
    name: 'velocity-escape',
    family: 'opaque' as const,
    open,
    closes: [],
    extent: /^!?\{?[A-Za-z][\w-]{0,60}\}?/,
    limit: 80,
    kind: 'escape' as const,
    before: /^[^\\]?$/,
    dialects: ['velocity'] as const
  })),
  {
    name: 'velocity-reference',
    family: 'expression',
    open: '$',
    closes: [],
    extent: /^!?[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*/,
    calls: 'maybe',
    limit: limits.expression,
    kind: 'output',
    dialects: ['velocity', 'marketo']
  }
]
