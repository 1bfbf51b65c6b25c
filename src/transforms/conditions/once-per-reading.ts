import type { Reading } from '../../reading.ts'

/** What is asked of all of a passage is worked out once, however many findings ask. */
export function oncePerReading<Answer>(ask: (reading: Reading) => Answer): typeof ask {
  const known = new WeakMap<Reading, { readonly answer: Answer }>()
  return (reading) => {
    const answered = known.get(reading) ?? { answer: ask(reading) }
    known.set(reading, answered)
    return answered.answer
  }
}
