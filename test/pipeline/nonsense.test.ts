/** @file Nonsense given to the public interface: a coded refusal, never a fault of ours. */
import { describe, expect, test } from 'vitest'
import * as extremal from '../../src/index.js'

const { compile, derive, ModelError, parse } = extremal

const SOURCE = `state u
weight W
target y
constant tau_m = 1, tau_r = 0.5, beta = 0.1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0.1
approximate causal
network
  x : input 2
  y : output 1
  x -> y
simulate
  dt = 0.1
`

type Call = (nonsense: never) => unknown

const NONSENSE: readonly unknown[] = [
  undefined,
  null,
  5,
  Number.NaN,
  '',
  'nonsense',
  [],
  [1, 'a'],
  {},
  { a: 1 },
  () => 1,
  Symbol('s'),
]

async function callsOf(): Promise<Readonly<Record<string, Call>>> {
  const derivation = derive(parse(SOURCE))
  const program = await compile(derivation, { target: 'interpreter' })
  const sim = program.start()
  return {
    parse: (v) => parse(v),
    derive: (v) => derive(v),
    compile: (v) => compile(v),
    'compile options': (v) => compile(derivation, { dt: v }),
    'compile batch': (v) => compile(derivation, { batch: v }),
    'compile seed': (v) => compile(derivation, { seed: v, target: 'interpreter' }),
    'compile target': (v) => compile(derivation, { target: v }),
    'sim.get': (v) => sim.get(v),
    'sim.shape': (v) => sim.shape(v),
    'sim.gradient': (v) => sim.gradient(v),
    'sim.set name': (v) => sim.set(v, [1]),
    'sim.set values': (v) => sim.set('W[y,x]', v),
    'sim.step': (v) => sim.step(v),
    'sim.step input': (v) => sim.step({ x: v }),
    'sim.step options': (v) => sim.step({ x: [1, 2] }, v),
    'sim.run': (v) => sim.run({ x: v }, { steps: 3 }),
    'sim.run steps': (v) => sim.run({ x: [1, 2] }, { steps: v }),
    'sim.restore': (v) => sim.restore(v),
    'sim.reset': (v) => sim.reset(v),
  }
}

test('the certificate refuses an option that it does not know', async () => {
  await expect(extremal.verify(derive(parse(SOURCE)), { quick: true, speed: 2 } as object)).rejects.toThrow(
    /E5001.*speed/,
  )
})

describe('nonsense', async () => {
  const calls = await callsOf()
  test.each(Object.keys(calls))('to %s is refused with a code, or accepted', async (name) => {
    let refused = 0
    for (const nonsense of NONSENSE) {
      try {
        await (calls[name] as Call)(nonsense as never)
      } catch (failure) {
        refused++
        expect(failure, `${name}(${String(nonsense)}): ${String((failure as Error).stack)}`).toBeInstanceOf(
          ModelError,
        )
        const { diagnostics } = failure as InstanceType<typeof ModelError>
        expect(diagnostics.length).toBeGreaterThan(0)
        expect(diagnostics.every((d) => /^E\d{4}$/.test(d.code))).toBe(true)
      }
    }
    expect(refused).toBeGreaterThan(3)
  })
})
