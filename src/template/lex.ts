import { classify } from './classify.ts'
import { pair, settleKinds } from './pair.ts'
import { scan } from './scan.ts'
import { readStatement } from './statement.ts'
import { type Manner, tableOf } from './table.ts'
import type { TemplateToken } from './token.ts'

/**
 * Finds the template language in `source`: tokens sorted, disjoint, with exact
 * ranges. Any text will do; what is not surely a token is text. The time grows
 * linearly with the text.
 *
 * @param manner the dialects and delimiters that are recognised besides
 */
export function lex(source: string, manner?: Manner): readonly TemplateToken[] {
  const pieces = scan(source, tableOf(manner))
  const statements = settleKinds(pieces.map((piece) => readStatement(source, piece)))
  return classify(source, pieces, statements, pair(statements))
}
