/** A family's words, from a list with spaces and line ends between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
