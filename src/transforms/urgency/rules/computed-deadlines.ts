import type { Reading } from '../../../reading.ts'
import type { Context, Finding } from '../../../transform.ts'

const reason =
  'Its end is worked out from the moment of sending, so it is another one for every reader.'
const ask = 'Does your system really withdraw the offer then?'

const limits =
  /^(?:ends?|ending|ended|expires?|expiring|expiry|closes?|closing|until|till|by|before|deadline|through|withdrawn|valid|left|remaining|midnight|hours?|available|good|countdown)$/
const deeds = /^(?:today|copyright|dated|sent|since|year|©|generated|printed|updated)$/

/** Limits that a template works out from the time it runs: `{{ now | plus: 172800 | date }}`. */
export function findComputedDeadlines(reading: Reading, { kind }: Context): Finding[] {
  if (kind === 'transactional') return []
  const { words } = reading
  return reading.sentences.flatMap(({ first, last }) => {
    const own = words.slice(first, last)
    const clock = own.find(({ token }) => token?.disguise === 'clock')
    if (!clock || own.some(({ text }) => deeds.test(text))) return []
    if (!own.some(({ text }) => limits.test(text))) return []
    const span = { start: clock.start, end: clock.end }
    return [{ span, reason, ask, confidence: 'medium', tier: 'campaign' } as const]
  })
}
