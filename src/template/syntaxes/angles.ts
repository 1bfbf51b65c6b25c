import { comment, limits, type Syntax } from '../syntax.ts'

const freemarker = {
  name: 'freemarker',
  family: 'directive' as const,
  closes: ['>'],
  balanced: true,
  nests: '()',
  limit: limits.expression
}

/** Angle brackets that are no HTML: FreeMarker, mail merge, ContactLab, Genesys. */
export const angles: readonly Syntax[] = [
  comment('freemarker-comment', '<#--', ['-->']),
  {
    name: 'freemarker-raw',
    family: 'opaque',
    open: '<#noparse>',
    closes: ['</#noparse>'],
    kind: 'raw'
  },
  { ...freemarker, open: '<#', shape: /^[a-z]\w*(?:[\s/(]|$)/ },
  { ...freemarker, open: '</#', shape: /^[a-z]\w*\s?$/ },
  { ...freemarker, open: '<@', shape: /^[A-Za-z_]\w*(?:\.\w+)*(?:[\s/(]|$)/ },
  { ...freemarker, open: '</@', shape: /^[\w.]{0,60}$/ },
  {
    name: 'angle-at',
    family: 'expression',
    open: '<@',
    closes: ['@>'],
    limit: limits.expression,
    sole: true,
    kind: 'output'
  },
  {
    name: 'double-angles',
    family: 'name',
    open: '<<',
    closes: ['>>'],
    limit: 80,
    shape: /^[\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,3}$/u,
    before: /^[^<]?$/
  },
  {
    name: 'angle-braces',
    family: 'name',
    open: '<{',
    closes: ['}>'],
    limit: limits.name,
    shape: /^[\p{L}_][\p{L}\p{N}_. :-]*$/u
  },
  {
    name: 'angle-dollar',
    family: 'name',
    open: '<$',
    closes: ['$>'],
    limit: limits.name,
    shape: /^[\p{L}_][\p{L}\p{N}_. :-]*$/u
  }
]
