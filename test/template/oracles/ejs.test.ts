import ejs from 'ejs'
import fc from 'fast-check'
import type { TokenKind } from '../../../src/template/token.ts'
import { type Exception, judge, type Piece, prose } from './oracle.ts'

/** The part of EJS' `Template` that cuts a text at its delimiters; it is not in the published types. */
interface Cutter {
  parseTemplateText(): string[]
}

const kinds: Readonly<Record<string, TokenKind>> = {
  '<%=': 'output',
  '<%-': 'output',
  '<%#': 'comment',
  '<%%': 'escape'
}

/** EJS gives the text and the delimiters in turn. */
function split(source: string): Piece[] {
  ejs.compile(source)
  const cutter = new ejs.Template(source) as unknown as Cutter
  const pieces: Piece[] = []
  let open: Piece | undefined
  let at = 0
  for (const part of cutter.parseTemplateText()) {
    const end = at + part.length
    if (/^<%[=#%_-]?$/.test(part)) open ??= { start: at, end, ...kindOf(part) }
    else if (open && /^[-_%]?%>$/.test(part)) {
      pieces.push({ ...open, end })
      open = undefined
    }
    at = end
  }
  return pieces
}

function kindOf(delimiter: string): { kind?: TokenKind } {
  const kind = kinds[delimiter]
  return kind ? { kind } : {}
}

const zoo = [
  'Dear <%= user.firstName %>,',
  '<%=name%> <%- html %> <%-html-%> <%= name -%>\n<%_ f() _%>\n',
  '<% if (a > 1) { %>x<% } else if (b) { %>y<% } else { %>z<% } %>',
  '<%_ if (a) { _%>\n x\n<%_ } _%>\n',
  '<% items.forEach((item) => { %><%= item.name %><% }) %>',
  '<% for (const item of items) { -%>\n<%= item %>\n<% } -%>\n',
  '<% while (a) { %>x<% } %> <% switch (a) { case 1: %>x<% break } %>',
  '<% const total = order.lines.length; %> <%= total %>',
  "<%- include('footer', { name: user.name }) %>",
  '<%# a note %> <%# it\'s "a note" -%>',
  '<%= `${a} of ${b}` %> <%= a ? "b" : \'c\' %> <%= {a: {b: 1}}.a.b %> <%= [[1]] %>',
  '<%= a < b %> <%= a % 2 %> <%= a && b || c %>',
  '<% // a note\n f() %> <% /* a\n\nb */ %>',
  '<%% a %> <%% a %%> <%%= a %>',
  '<a href="<%= url %>" <% if (a) { %>class="b"<% } %>>x</a>',
  '<!--<% if (a) { %>-->x<!--<% } %>-->',
  'a\r\n<%= b %>\r<%= c %> 😀<%= d %>',
  '5% <b>off</b> <%= a %>% < %',
  '<%= a %><%= b %><% %>'
]

const exceptions: readonly Exception[] = [
  {
    name: 'a decrement right after the opener',
    reason: 'begins a comment for us where `--%>` follows, as it does in JSP and ERB',
    examples: [['<%--a %> b <%# c --%>', '<%--a %> b <%# c --%>']]
  }
]

const value = fc.constantFrom(
  'a',
  'order.total',
  '"b"',
  "'it\\'s'",
  '`${a}`',
  'a > 1 ? "x" : "y"',
  'f({ a: { b: 1 } })',
  'a\n\n + b',
  'a % 2'
)
const closer = fc.constantFrom(' %>', '%>', ' -%>', ' _%>')
const single = fc.oneof(
  fc
    .tuple(fc.constantFrom('<%=', '<%-', '<%= ', '<%- '), value, closer)
    .map((parts) => parts.join('')),
  value.map((text) => `<% x = ${text} %>`),
  fc.constantFrom('<%# note %>', "<%#it's-%>", '<%% a %>', '<%% b %%>', '<%_ f() _%>')
)

const { template } = fc.letrec<{ template: string; node: string; block: string }>((tie) => ({
  template: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { maxDepth: 3 },
    prose.filter((text) => !text.includes('%')),
    single,
    tie('block')
  ),
  block: fc
    .tuple(value, tie('template'), fc.boolean(), tie('template'), closer)
    .map(([test, first, hasElse, second, end]) =>
      [
        `<% if (${test}) {${end}`,
        first,
        hasElse ? `<% } else {${end}` : '',
        second,
        `<% }${end}`
      ].join('')
    )
}))

judge({ engine: 'ejs', split, zoo, exceptions, templates: template })
