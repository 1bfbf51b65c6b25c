import type { Reading } from '../../reading.ts'
import type { Context, Finding, Transform } from '../../transform.ts'
import { caps } from './rules/caps.ts'
import { decoration } from './rules/decoration.ts'
import { emoji } from './rules/emoji.ts'
import { exclamation } from './rules/exclamation.ts'
import { stretch } from './rules/stretch.ts'
import { surroundings } from './rules/surroundings.ts'

/** Volume instead of meaning: capitals, exclamation marks, alarms. Taxonomy L37, rules G17 to G19. */
export const shouting: Transform = {
  name: 'shouting',
  group: 'shouting',
  summary:
    'Raises its voice: capitals, exclamation marks, alarm emoji, stretched words, ornaments.',
  reason: 'It is louder than what it says.',
  find
}

/** With more findings than this in one passage it is no copy, and is left alone. */
const mostFindings = 400

/** In plain letters without these nothing is loud: a mark, a pair of capitals, a sign or a letter in a row. */
const loud = /[^ -~]|!|[A-Z]['A-Z-]|[A-Z][ .*-]*[A-Z]|([*~=#+_|<>-])\1/
const drawnOut = /([a-z])\1\1/i

function find(_: Reading, context: Context): readonly Finding[] {
  const { text } = context.passage
  if (!loud.test(text) && !drawnOut.test(text)) return []
  const around = surroundings(context)
  const findings: Finding[] = []
  for (const sentence of context.sentences)
    for (const rule of [caps, exclamation, emoji, stretch, decoration]) {
      const finding = rule(context, sentence, around)
      if (finding) findings.push(finding)
      if (findings.length > mostFindings) return []
    }
  return findings
}
