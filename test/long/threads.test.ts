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

test.each([2, 3, 4])('%d threads', async (threads) => {
  const derivation = derive(parse(TEXT))
  const p = { ...toProgram(derivation, settle(derivation.model, { batch: 12 })), ring: 3 }
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
