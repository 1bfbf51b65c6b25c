/** `[label]: url "title"` on one line, nothing else: the form that no parser reads otherwise. */
const plainDefinition =
  /^ {0,3}\[[^[\]\\\n]{1,300}\]:[ \t]{1,20}[^\s<>()\\]{1,3000}(?:[ \t]{1,20}(?:"[^"\\\n]{0,500}"|'[^'\\\n]{0,500}'))?[ \t]{0,20}$/

export function isPlainDefinition(line: string): boolean {
  return plainDefinition.test(line)
}

/** A label as links and definitions are matched: case folded, white space runs as one space. */
export function normaliseLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}
