import { comment, limits, type Syntax } from '../syntax.ts'

/** A declaration that ends its line, `color: red;`: the braces around it are style rules. */
const declaration = /\w[ \t]*:[^:;&\r\n]*;[ \t]*[\r\n]/

const openingQuoteSide = /^[\s>("']?$/

const double: Syntax = {
  name: 'braces',
  family: 'braces',
  open: '{{',
  closes: ['}}'],
  balanced: true,
  limit: limits.expression,
  shape: /[^\s{}]/,
  refuse: declaration
}

/** Handlebars, Mustache, Liquid, Jinja, Go and all that print with two or three braces. */
export const braces: readonly Syntax[] = [
  {
    name: 'raw-braces',
    family: 'opaque',
    open: '{{{{',
    closes: ['{{{{/'],
    tail: '}}}}',
    kind: 'raw',
    shape: /^[\w#][^{}]{0,100}\}\}\}\}/
  },
  // `{{!--}}` is a comment of its own.
  ...['{{~!--', '{{!--'].map((open) => ({
    ...comment('braces-comment', open, ['--}}', '--~}}']),
    refuse: /^~?\}\}/
  })),
  comment('braces-comment', '{{--', ['--}}', '--~}}']),
  ...['{{- /*', '{{-/*', '{{/*'].map((open) =>
    comment('braces-comment', open, ['*/}}', '*/ -}}', '*/-}}'])
  ),
  ...['{{~!', '{{!'].flatMap((open) => [
    { ...comment('braces-comment', open, ['}}']), limit: 4 * limits.expression, refuse: /\{\{/ },
    { ...comment('braces-comment', open, ['}}']), limit: 4 * limits.expression, balanced: true }
  ]),
  ...['\\{{', '@{{'].map((open) => ({
    name: 'braces-escape',
    family: 'opaque' as const,
    open,
    closes: ['}}'],
    balanced: true,
    limit: limits.expression,
    kind: 'escape' as const,
    before: open === '@{{' ? openingQuoteSide : /^[^\\]?$/
  })),
  {
    name: 'triple-braces',
    family: 'braces',
    open: '{{{',
    closes: ['}}}'],
    balanced: true,
    limit: limits.expression,
    shape: /\S/,
    refuse: declaration,
    pipeFallback: true
  },
  { ...double, pipeFallback: true, dialects: ['beehiiv', 'spintax', 'unione'] },
  double
]
