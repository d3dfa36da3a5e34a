/** @file How long two threads take to answer each other over shared memory: between processors that share a cache a tenth of a microsecond, else five times as long. */
import { cpus } from 'node:os'
import { Worker } from 'node:worker_threads'

const ROUNDS = 5
/** Trips between two looks at the clock, and milliseconds of a round. */
const TRIPS = 256
const ROUND = 10

/** Answers each odd number with the next even one, until it reads -1. */
const ANSWERS = `const { workerData } = require('node:worker_threads')
const words = new Int32Array(workerData)
for (let seen = 0; ; ) {
  const now = Atomics.load(words, 0)
  if (now === seen) continue
  if (now === -1) break
  if (now % 2 === 1) Atomics.store(words, 0, now + 1)
  seen = now
}`

/** Nanoseconds there and back, the median of some rounds; undefined where there is one processor. */
export async function roundTrip() {
  if (cpus().length < 2) return undefined
  const words = new Int32Array(new SharedArrayBuffer(64))
  const worker = new Worker(ANSWERS, { eval: true, workerData: words.buffer })
  await new Promise((resolve) => {
    worker.once('online', resolve)
  })
  const times = []
  let n = 1
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    let trips = 0
    while (performance.now() - start < ROUND) {
      for (let trip = 0; trip < TRIPS; trip++, trips++, n += 2) {
        Atomics.store(words, 0, n)
        while (Atomics.load(words, 0) === n);
      }
    }
    times.push(((performance.now() - start) * 1e6) / trips)
  }
  Atomics.store(words, 0, -1)
  await worker.terminate()
  return times.sort((a, b) => a - b)[ROUNDS >> 1]
}
