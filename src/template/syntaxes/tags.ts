import { comment, limits, type Syntax } from '../syntax.ts'
import type { TokenKind } from '../token.ts'

/** The tags of Liquid, Jinja, Django and Twig. */
export const tags: readonly Syntax[] = [
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
  {
    name: 'smarty-config',
    family: 'name',
    open: '{#',
    closes: ['#}'],
    limit: limits.name,
    shape: /^[A-Za-z_]\w*$/,
    dialects: ['smarty', 'copernica']
  },
  { ...comment('tag-comment', '{#', ['#}']), shape: /^[\s\-+#]/ },
  // Without a space after it `{#` may also be a style rule for an id: `@media print{#logo{`.
  { ...comment('tag-comment', '{#', ['#}']), shape: /^[^{}\r\n]+$/, limit: 256 }
]
