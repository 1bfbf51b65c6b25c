import { after, type Inside } from './inside.ts'
import type { Statement } from './statement.ts'
import type { TokenKind } from './token.ts'

// Characters of a long script that are looked at, from either end.
const glance = 200

/** Reads the inside of `<% %>` and `<?php ?>`: code in one of several languages, judged by how it begins and ends. */
export function readCode(inside: Inside): Statement {
  const head = inside.text.slice(0, glance)
  const tail = inside.text.slice(-glance)
  const block = { engine: 'code', name: 'code' }
  const expression = inside.span
  if (/^@\s*include/.test(head)) return { kind: 'include', expression }
  const printed = /^(?:echo|print)\b\s*/.exec(head)
  if (printed) return { kind: 'output', expression: after(inside, printed[0]).span }
  const kind = codeKind(head, tail)
  return kind === 'code' ? { kind, expression } : { kind, block, expression }
}

function codeKind(head: string, tail: string): TokenKind {
  if (/^(?:\}\s*)?(?:else|elsif|elif|elseif|catch|rescue)\b/.test(head)) return 'middle'
  if (/^(?:break;\s*)?(?:when\b|case\b[^{}]*:$|default\s*:$)/.test(head)) return 'middle'
  if (/^(?:(?:break;\s*)?\}|end(?:if|for|foreach|while|switch)?\b)/.test(head)) return 'close'
  if (/[{:]$|\bdo(?:\s\|[^|]{0,80}\|)?$|\bthen$/.test(tail)) return 'open'
  return /^(?:if|unless|for|while|until|case|begin)\b[^;{}]*$/.test(head) ? 'open' : 'code'
}

/** Reads the inside of `%%[ ]%%`. */
export function readScript(inside: Inside): Statement {
  const expression = inside.span
  const head = inside.text.slice(0, glance).toUpperCase()
  const tail = inside.text.slice(-glance).toUpperCase()
  const loop = { engine: 'ampscript', name: 'FOR' }
  const branch = { engine: 'ampscript', name: 'IF' }
  if (/^ELSE/.test(head)) return { kind: 'middle', block: branch, expression }
  if (/\bTHEN$/.test(tail))
    return { kind: 'open', block: branch, expression: after(inside, /^\w+\s*/).span }
  if (/\bDO$/.test(tail)) return { kind: 'open', block: loop, expression }
  if (/^ENDIF\b/.test(head)) return { kind: 'close', block: branch, expression }
  if (/^NEXT\b/.test(head)) return { kind: 'close', block: loop, expression }
  const set = /^SET\s+@(\w+)\s*=\s*(?=[^\r\n]*$)/i.exec(inside.text.slice(0, glance))
  if (!set?.[1] || inside.text.length > glance) return { kind: 'code', expression }
  return { kind: 'set', expression: after(inside, set[0]).span, assigns: set[1] }
}

/** Reads the inside of `*|X|*`, `[[X]]`, `%X%`, whose words of control are `IF:`, `ELSE`, `ENDIF`, `END:IF`. */
export function readMerge(written: Inside, engine: string): Statement {
  const inside = after(written, /^(?:<[^<>]{1,99}>)*/)
  const text = inside.text.toUpperCase()
  const [, not, word] = /^(\/|END:?)?([A-Z]+)?(?=$|[:\s])/.exec(text) ?? []
  const isBranch = word === 'IF' || word === 'IFNOT'
  const name = isBranch ? 'IF' : (word ?? '')
  const expression = after(inside, /^[^:\s]*[:\s]\s*/).span
  if (/^ELSE(?:IF)?(?:$|[:\s])/.test(text))
    return { kind: 'middle', block: { engine, name: 'IF' }, expression }
  if (not && (isBranch || text.startsWith('END:')))
    return { kind: 'close', block: { engine, name }, expression }
  if (isBranch && text !== word) return { kind: 'open', block: { engine, name }, expression }
  if (engine === 'mailchimp' && name !== '' && text !== word)
    return { kind: 'open', block: { engine, name }, otherwise: 'output', expression: inside.span }
  return { kind: 'output', expression: inside.span }
}
