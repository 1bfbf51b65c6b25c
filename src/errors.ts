/** What a caller got wrong; recognise an error by this, not by `instanceof`. */
export type ErrorCode = 'OPTION_INVALID' | 'CHANGE_MISMATCH' | 'EDIT_OVERLAP' | 'EDIT_OUT_OF_RANGE'

/**
 * The one error this library throws, and only for a mistake of the caller: no
 * template text ever causes it. The message is short, starts with
 * `[unvulture]`, and gives the numbers and the remedy.
 */
export class UnvultureError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(`[unvulture] ${message}`)
    this.name = 'UnvultureError'
    this.code = code
  }
}
