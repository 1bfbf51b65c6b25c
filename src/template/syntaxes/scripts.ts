import { comment, limits, type Syntax } from '../syntax.ts'
import type { TokenKind } from '../token.ts'

/** Ruby's `<%= form_for @user do |form| %>` prints, and `<% end %>` ends it. */
const opensBlock = /\bdo(?:\s{1,9}\|[^|]{0,80}\|)?\s{0,9}-?$/

/** Ruby's `<%-` is no more than `<%`; elsewhere it prints. */
const control =
  /^\s{0,9}(?:\}|(?:if|unless|elsif|else|end|for|while|until|case|when|begin|rescue)\b)|\bdo(?:\s{1,9}\|[^|]{0,80}\|)?\s{0,9}[-_]?$|[{:]\s{0,9}[-_]?$/

/** Code between angle brackets and per cent or question marks: ERB, EJS, JSP, PHP, Adobe Campaign. */
export const scripts: readonly Syntax[] = [
  comment('erb-comment', '<%--', ['--%>']),
  comment('erb-comment', '<%#', ['%>']),
  { ...script('erb-escape', '<%%', '%>', 'escape'), family: 'opaque' },
  { ...script('erb', '<%=', '%>'), shape: opensBlock },
  { ...script('erb', '<%=', '%>', 'output'), family: 'expression' },
  { ...script('erb', '<%-', '%>'), dialects: ['erb'] },
  { ...script('erb', '<%-', '%>'), shape: control },
  { ...script('erb', '<%-', '%>', 'output'), family: 'expression' },
  { ...script('erb', '<%~', '%>', 'output'), family: 'expression' },
  { ...script('erb', '<%[', '%>', 'output'), family: 'expression', limit: limits.expression },
  { ...script('erb', '<%', '%>', 'output'), family: 'name', shape: /^(?:body|subject|asm_\w+)$/ },
  // In `<%EMAIL%>` the angle brackets are those around an address.
  { ...script('erb', '<%', '%>'), refuse: /^(?:[A-Z][A-Z\d_-]{2,}|recipient[._][\w.-]+)$/ },
  { ...script('php', '<?=', '?>', 'output'), family: 'expression', runsOn: true },
  { ...script('php', '<?php', '?>'), shape: /^\s/, runsOn: true },
  { ...script('php', '<?', '?>'), shape: /^\s+\S/ }
]

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
