import type { TemplateToken } from '../../template/token.ts'
import type { Candidate } from '../../transform.ts'

/**
 * True where the passage prints something of the reader's own, which could make a
 * choice for them true: what they bought or did, where they live, their own code. A
 * name is none.
 */
export function hasOwnData({ reading }: Candidate): boolean {
  return reading.passage.atoms.some(({ token }) => token !== undefined && isOwn(token))
}

function isOwn({ kind, role, value, path }: TemplateToken): boolean {
  if (kind !== 'output' || role === 'recipient-name' || role === 'sender') return false
  if (value === 'object' || value === 'event' || value === 'segment') return true
  return role === 'recipient-data' || path.some((name) => /coupon|code|voucher/i.test(name))
}
