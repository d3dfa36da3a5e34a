/** @file A thousand short runs on several threads, each with the numbers of one thread: what depends on who comes first would differ in some. */
import { expect, test } from 'vitest'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import { parse } from '../../src/model/parse.js'
import { derive, toProgram } from '../../src/pipeline.js'
import { settle } from '../../src/runtime/settings.js'
import { difference, drive } from '../backends/executions.js'
import { threaded } from '../backends/openThreads.js'

const TEXT = `state u
weight W
bias b
target y
constant tau_m = 1.2, tau_r = 0.4, beta = 1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = crossentropy(y, softmax(r))
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 1e-2 with adam
approximate causal
network
  x : input 3
  h : 13
  g : 7
  y : output 5, phi = identity
  x -> h -> g -> y
  g -> h
simulate
  dt = 0.1, seed = 3
`

test.each([
  { threads: 2, batch: 12 },
  { threads: 3, batch: 12 },
  { threads: 4, batch: 12 },
  { threads: 2, batch: 38, relaxed: true },
  { threads: 3, batch: 38, relaxed: true },
  { threads: 2, batch: 1, relaxed: true, wide: true },
] as const)('%o', async ({ threads, batch, relaxed = false, wide = false }) => {
  // with one sample the rows of a weight are shared out, which has to have some
  const derivation = derive(parse(wide ? TEXT.replace('h : 13', 'h : 35').replace('g : 7', 'g : 18') : TEXT))
  const p = {
    ...toProgram(
      derivation,
      settle(derivation.model, { precision: relaxed ? 'f32' : 'f64', batch, relaxed }),
    ),
    ring: 3,
  }
  const one = (await wasmBackend.start(p))()
  const { execution: others, calls } = await threaded(p, threads)
  for (const execution of [one, others])
    for (const { id, role } of p.buffers) if (role === 'flag') execution.view(id).fill(1)
  for (let n = 0; n < 1000; n++) {
    const expected = drive(one, 1)
    expect(difference(expected, drive(others, 1)), `run ${n}`).toBeUndefined()
  }
  expect(calls()).toBe(1000)
})
