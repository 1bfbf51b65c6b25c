import { Bench } from 'tinybench'

const rounds = 5
const roundMilliseconds = 150

/**
 * Runs `ours` and `theirs` by turns, in this process, and gives the median
 * milliseconds of each and the median of the ratios of the rounds: what slows the
 * machine down for a while slows both.
 */
export async function pair(ours, theirs) {
  const iterations = Math.max(1, Math.floor(roundMilliseconds / (await once(ours, theirs))))
  const taken = []
  for (let round = 0; round < rounds; round++)
    taken.push(await measure(ours, theirs, Math.min(iterations, 200), round % 2 === 1))
  return {
    ours: median(taken.map((time) => time.ours)),
    theirs: median(taken.map((time) => time.theirs)),
    ratio: median(taken.map((time) => time.ours / time.theirs))
  }
}

/** The milliseconds of the slower one, after a first call each that compiles. */
async function once(ours, theirs) {
  let slower = 0
  for (const run of [ours, theirs, ours, theirs]) {
    const start = performance.now()
    await run()
    slower = Math.max(slower, performance.now() - start)
  }
  return slower
}

async function measure(ours, theirs, iterations, swapped) {
  const bench = new Bench({ iterations, time: 0, warmup: false })
  const tasks = [
    ['ours', ours],
    ['theirs', theirs]
  ]
  for (const [name, run] of swapped ? tasks.reverse() : tasks) bench.add(name, run)
  await bench.run()
  return { ours: milliseconds(bench, 'ours'), theirs: milliseconds(bench, 'theirs') }
}

function milliseconds(bench, name) {
  const { result } = bench.getTask(name)
  if (result.error) throw result.error
  return result.latency.p50
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
