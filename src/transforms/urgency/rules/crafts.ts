/** What one does with one's hands: for it too late is a fact of the craft. */
export const crafts: ReadonlySet<string> = new Set(
  `bake bandage boil chill cover cut drain feed harvest lift mend mulch net move oil patch pick prune
  pull remove repot rinse scrub seal sow stake stir strain switch tie treat turn unplug wash water weed
  whisk`.split(/\s+/)
)
