import type { Piece } from './scan.ts'

/**
 * `pieces` without those that are a `}` and close no block: in
 * `@if (late) { <style>p { margin: 0 }</style> }` the first belongs to a style rule.
 */
export function withoutStrayBraces(source: string, pieces: Piece[]): Piece[] {
  if (!pieces.some(isBrace)) return pieces
  /** For each brace that is open: whether it is a block's. */
  const open: boolean[] = []
  let at = 0
  return pieces.filter((piece) => {
    readText(source, at, piece.start, open)
    at = piece.end
    if (piece.syntax.name !== 'razor-block') return true
    const isOwn = !isBrace(piece) || open.pop() === true
    if (source[piece.end - 1] === '{') open.push(isOwn)
    return isOwn
  })
}

function isBrace({ syntax }: Piece): boolean {
  return syntax.open === '}'
}

function readText(source: string, start: number, end: number, open: boolean[]): void {
  for (let at = start; at < end; at++) {
    const char = source[at]
    if (char === '{') open.push(false)
    else if (char === '}') open.pop()
  }
}
