import { comment, limits, type Syntax } from '../syntax.ts'
import type { TokenKind } from '../token.ts'

/** Code between angle brackets and per cent or question marks: ERB, EJS, JSP, PHP, Adobe Campaign. */
export const scripts: readonly Syntax[] = [
  comment('erb-comment', '<%--', ['--%>']),
  comment('erb-comment', '<%#', ['%>']),
  { ...script('erb-escape', '<%%', '%>', 'escape'), family: 'opaque' },
  { ...script('erb', '<%=', '%>', 'output'), family: 'expression' },
  { ...script('erb', '<%-', '%>', 'output'), family: 'expression' },
  { ...script('erb', '<%[', '%>', 'output'), family: 'expression', limit: limits.expression },
  script('erb', '<%', '%>'),
  { ...script('php', '<?=', '?>', 'output'), family: 'expression' },
  script('php', '<?php', '?>')
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
