/** How many groups a pattern has, `(…)` and `<…>`: the next one has the number after that. */
export function groupCount(pattern: string): number {
  return pattern.match(/[(<]/g)?.length ?? 0
}
