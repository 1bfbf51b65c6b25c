import { mergeSyntaxes } from './merge-syntaxes.ts'
import { limits, type Syntax } from './syntax.ts'
import type { TokenKind } from './token.ts'

/** A declaration that ends its line, `color: red;`: the braces around it are style rules. */
const declaration = /\w[ \t]*:[^:;&\r\n]*;[ \t]*[\r\n]/

const openingQuoteSide = /^[\s>("']?$/

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
  {
    name: 'braces',
    family: 'braces',
    open: '{{',
    closes: ['}}'],
    balanced: true,
    limit: limits.expression,
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
    limit: limits.code,
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
    limit: 4 * limits.expression,
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
export const syntaxes: readonly Syntax[] = [...braces, ...tags, ...mergeSyntaxes, ...scripts].sort(
  (a, b) => b.open.length - a.open.length
)

function comment(name: string, open: string, closes: readonly string[]): Syntax {
  return { name, family: 'opaque', open, closes, kind: 'comment' }
}

function script(name: string, open: string, close: string, kind?: TokenKind): Syntax {
  const row = {
    name,
    family: 'code' as const,
    open,
    closes: [close],
    limit: limits.code,
    sole: true
  }
  return kind ? { ...row, kind } : row
}
