/**
 * True for what someone could have written as copy: a letter, a digit or a
 * pictograph. A token that prints is letters in a masked text.
 */
export function hasCopy(masked: string): boolean {
  return /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(masked)
}
