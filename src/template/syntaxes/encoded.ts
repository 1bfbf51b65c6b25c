import { limits, type Syntax } from '../syntax.ts'

const shielded = {
  name: 'encoded',
  family: 'expression' as const,
  limit: limits.expression,
  sole: true,
  kind: 'output' as const
}

/** Openers and closers as an address, an editor or Markdown writes them. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['%7B%7B', '%7D%7D'],
  ['%7b%7b', '%7d%7d'],
  ['%7B%25', '%25%7D'],
  ['%5B%5B', '%5D%5D'],
  ['%24%7B', '%7D'],
  ['*%7C', '%7C*'],
  ['%2A%7C', '%7C%2A'],
  ['&lbrace;&lbrace;', '&rbrace;&rbrace;'],
  ['&lcub;&lcub;', '&rcub;&rcub;'],
  ['&#123;&#123;', '&#125;&#125;'],
  ['&#x7B;&#x7B;', '&#x7D;&#x7D;'],
  ['&#x7b;&#x7b;', '&#x7d;&#x7d;'],
  ['&lbrace;%', '%&rbrace;'],
  ['&#123;%', '%&#125;'],
  ['*&#124;', '&#124;*'],
  ['*&vert;', '&vert;*'],
  ['\\{\\{', '\\}\\}'],
  ['\\[\\[', '\\]\\]'],
  ['\\*|', '|\\*'],
  ['&lt;%', '%&gt;']
]

// Its second half may begin like the first: `{<b>{</b> name }}`.
const parted = { ...shielded, sole: false }

/** Delimiters that an editor put a tag into: `{<b>{</b> name }}`, `{{ name }</b>}`. */
const split: readonly Syntax[] = [
  { ...parted, open: '{<', closes: ['}}'], shape: afterTags('\\{[^{}]') },
  { ...parted, open: '{<', closes: ['}<'], tail: '}', shape: afterTags('\\{[^{}]') },
  { ...parted, open: '{<', closes: ['%}'], shape: afterTags('%[^{}%]') },
  { ...parted, open: '{<', closes: ['%<'], tail: '}', shape: afterTags('%[^{}%]') },
  { ...shielded, open: '{{', closes: ['}<'], tail: '}', shape: /^[^{}]+$/ },
  { ...shielded, open: '{%', closes: ['%<'], tail: '}', shape: /^[^{}%]+$/ },
  { ...parted, open: '*<', closes: ['|*'], shape: afterTags('\\|[A-Za-z_][^|\\r\\n]') },
  {
    ...parted,
    open: '*<',
    closes: ['|<'],
    tail: '*',
    shape: afterTags('\\|[A-Za-z_][^|\\r\\n]')
  },
  { ...shielded, open: '*|', closes: ['|<'], tail: '*', shape: /^[A-Za-z_][^|<>\r\n]*$/ }
]

/** The rest of one tag, more tags, and then a delimiter's other half with what is not its closer. */
function afterTags(half: string): RegExp {
  return new RegExp(`^[^<>{}]{0,80}>(?:<[^<>]{1,80}>){0,3}${half}{1,300}$`)
}

/** Tokens that something else has already escaped or taken apart: shielded whole. */
export const encoded: readonly Syntax[] = [
  ...split,
  ...pairs.map(([open, close]) => ({
    ...shielded,
    open,
    closes: [close],
    shape: /^[^\r\n<>]*[\p{L}\p{N}][^\r\n<>]*$/u
  })),
  {
    // Only a name: `&lt;&lt; back | next &gt;&gt;` points the way.
    ...shielded,
    open: '&lt;&lt;',
    closes: ['&gt;&gt;'],
    limit: 80,
    shape: /^[\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,3}$/u
  }
]
