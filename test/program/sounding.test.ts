/** @file Quick looks at the loops of a run: what they find against eigenvalues of differences, and that they leave nothing behind. */
import { describe, expect, test } from 'vitest'
import { eigenvalues } from '../../src/base/eigenvalues.js'
import { randomStream } from '../../src/base/random.js'
import { derive, parse } from '../../src/index.js'
import { settle, toProgram } from '../../src/pipeline.js'
import { interpret } from '../../src/program/interpret.js'
import type { Execution, Program } from '../../src/program/program.js'
import { stillOf } from '../../src/program/still.js'
import { turnOf } from '../../src/program/turn.js'
import { otherGround, ownGround } from '../../src/runtime/ground.js'
import { openSounding, type Sounding } from '../../src/runtime/sounding.js'
import { open, recurrent, refusal } from './onsetNets.js'
import { unjudged } from './unjudged.js'

const programOf = (text: string, precision: 'f64' | 'f32' = 'f64'): Program => {
  const derivation = derive(parse(text))
  return toProgram(derivation, settle(derivation.model, { precision }))
}

/** An execution some steps into a run, under constant signals. */
function started(program: Program, steps = 20): Execution {
  const execution = interpret(program)()
  const feed = (): void => {
    for (const b of program.buffers) {
      if (b.role === 'flag') execution.view(b.id).fill(b.id === 'learn' ? 0 : 1)
      if (b.role === 'input') execution.view(b.id).fill(0.3)
      if (b.role === 'target') execution.view(b.id).fill(0.4)
    }
  }
  feed()
  for (let n = 0; n < steps; n++) execution.run(1)
  execution.view('learn').fill(1)
  return execution
}

const sound = (execution: Execution, other = false): Sounding => {
  const turn = turnOf(execution.program)
  if (!turn) throw new Error('nothing is stored')
  const still = stillOf(execution.program)
  return openSounding(turn, other ? otherGround(execution, interpret(still)()) : ownGround(execution))
}

/** The largest eigenvalue of a step in what it stores, states held, by central differences of the step itself. */
function radius(program: Program, at: Execution): number {
  const execution = interpret(stillOf(program))()
  const load = (): void => {
    for (const b of program.buffers) execution.view(b.id).set(at.view(b.id))
  }
  const stored = program.buffers.filter((b) => b.role === 'stored')
  const places = stored.flatMap((b) => Array.from(at.view(b.id), (_, k) => ({ id: b.id, k })))
  const n = places.length
  const matrix = new Float64Array(n * n)
  places.forEach(({ id, k }, column) => {
    const ends = [1e-5, -1e-5].map((by) => {
      load()
      const view = execution.view(id)
      view[k] = (view[k] ?? 0) + by
      execution.run(1)
      return places.map((p) => execution.view(p.id)[p.k] ?? 0)
    })
    for (let row = 0; row < n; row++)
      matrix[row * n + column] = ((ends[0]?.[row] ?? 0) - (ends[1]?.[row] ?? 0)) / 2e-5
  })
  return Math.max(...eigenvalues(matrix, n).map(({ re, im }) => Math.hypot(re, im)))
}

const random = (seed: number, n: number, scale: number): number[][] => {
  const stream = randomStream(seed, 'sounding test')
  return Array.from({ length: n }, () =>
    Array.from({ length: n }, () => (scale * stream.normal()) / Math.sqrt(n)),
  )
}

describe('the factor', () => {
  test.each([
    ['f64', 2, 0.02],
    ['f32', 2, 0.02],
    ['f64', 14, 0.06],
    ['f32', 14, 0.06],
  ] as const)('%s, %d neurons: that of the eigenvalues', (precision, n, close) => {
    // symmetric: differences grow as the largest eigenvalue says
    for (const scale of [0.3, 0.9]) {
      const half = random(n, n, scale)
      const weights = half.map((row, i) => row.map((x, j) => (x + (half[j]?.[i] ?? 0)) / 2))
      const text = recurrent({ weights, beta: 0 })
      const execution = started(programOf(text, precision))
      const { factor } = sound(execution)
      let found = 0
      for (let k = 0; k < 12; k++) found = factor()
      const exact = radius(programOf(text), started(programOf(text)))
      expect(Math.abs(found / exact - 1)).toBeLessThan(close)
    }
  })

  test('holds states, which coarse steps move: it is that of an instant', () => {
    // z² − ρw z − w(1 − ρ) = 0 at dt = τ, where an instant multiplies by ρ |w| alone
    const text = `state u
weight W
constant tau_m = 1, tau_r = 0.6
r = D(tau_r) u
tau_m * ddt(u) = -u + W r
network
  x : input 1
  p : 1
  x -> p, init = 1, fixed
  p -> p, init = -0.5
simulate
  dt = 1
`
    const { factor } = sound(started(programOf(text), 2))
    for (let k = 0; k < 3; k++) expect(factor()).toBeCloseTo(0.3, 6)
  })

  test('leaves everything of the execution as it was, learning on', () => {
    const execution = started(programOf(recurrent({ weights: random(3, 4, 0.8), activation: 'tanh' })))
    const all = () => execution.program.buffers.map((b) => [b.id, [...execution.view(b.id)]])
    const before = all()
    const sounding = sound(execution)
    for (let k = 0; k < 2; k++) {
      sounding.isCalm(5, () => {})
      expect(all()).toEqual(before)
      sounding.factor()
      expect(all()).toEqual(before)
      execution.run(1)
      before.splice(0, before.length, ...all())
    }
  })

  test('is the same by the steps of another program', () => {
    const execution = started(programOf(recurrent({ weights: random(3, 4, 0.8), activation: 'tanh' })))
    const [own, other] = [sound(execution), sound(execution, true)]
    for (let k = 0; k < 3; k++) expect(other.factor()).toBe(own.factor())
    expect(other.isCalm(16, () => {})).toBe(own.isCalm(16, () => {}))
  })
})

describe('what is called calm', () => {
  test.each([
    ['identity', 3],
    ['tanh', 3],
    ['identity', 12],
    ['tanh', 12],
  ] as const)('%s, %d neurons: never a factor of 1', (activation, n) => {
    const calm: number[] = []
    const other: number[] = []
    for (let seed = 1; seed <= 24; seed++) {
      const weights = random(seed, n, 0.05 * seed * (activation === 'tanh' ? 1.6 : 1))
      const program = programOf(recurrent({ weights, activation }))
      const execution = started(program)
      const list = sound(execution).isCalm(0, () => {}) ? calm : other
      list.push(radius(program, execution))
    }
    expect(Math.max(...calm)).toBeLessThan(1)
    expect(Math.max(...other)).toBeGreaterThan(1)
    // and it is found wherever it is clear, and nothing jumps
    if (activation === 'identity') expect(other.filter((r) => r < 0.5)).toEqual([])
    expect(calm.length).toBeGreaterThan(4)
  })

  test.each([3, 12])('%d neurons, as close to 1 as one likes: beyond it never, far below it always', (n) => {
    let long = 0
    for (let seed = 1; seed <= 8; seed++) {
      const weights = random(seed, n, 1)
      const text = (by: number): string =>
        recurrent({ weights: weights.map((row) => row.map((x) => by * x)), beta: 0 })
      const own = radius(programOf(text(1)), started(programOf(text(1))))
      for (const to of [0.4, 0.84, 1.02, 1.2]) {
        const execution = started(programOf(text(to / own)))
        const sounding = sound(execution)
        // once anew, then along the direction that was turned
        const found = [0, 1].map(() => sounding.isCalm(0, () => {}))
        if (to !== 0.84) expect(`${seed} ${to} ${found}`).toBe(`${seed} ${to} ${to < 1},${to < 1}`)
        if (to !== 0.84 || !found[1]) continue
        long++
        const view = execution.view('W_y_y')
        view.forEach((w, k) => {
          view[k] = (w * 1.04) / to
        })
        execution.run(1)
        expect(sounding.isCalm(0, () => {})).toBe(false)
      }
    }
    expect(long).toBeGreaterThan(5)
  })

  test('is no ring of strong and weak weights, along which differences seem to shrink for a while', () => {
    for (const gains of [
      [40, 0.02],
      [40, 0.03],
      [40, 0.1, 0.3],
      [0.1, 40, 0.3],
      [0.02, 0.5, 200, 0.3, 0.3, 0.3, 0.3, 1, 1],
      [0.3, 0.3, 0.3, 0.3, 0.5, 0.5, 0.5, 8000],
    ]) {
      const n = gains.length
      const weights = Array.from({ length: n }, (_, i) =>
        Array.from({ length: n }, (_, j) => (j === (i + 1) % n ? (gains[i] ?? 0) : 0)),
      )
      const execution = started(programOf(recurrent({ weights, beta: 0 })))
      const all = gains.reduce((x, y) => x * y, 1)
      expect(`${gains}: ${all < 1 || !sound(execution).isCalm(0, () => {})}`).toBe(`${gains}: true`)
    }
  })

  test('is nothing that jumps, though slopes are flat where it lands', () => {
    const jumping = started(programOf(recurrent({ weights: [[-4]], activation: 'tanh' })), 200)
    expect(sound(jumping).factor()).toBeLessThan(0.8)
    expect(sound(jumping).isCalm(0, () => {})).toBe(false)
    const resting = started(programOf(recurrent({ weights: [[-0.4]], activation: 'tanh' })), 200)
    expect(sound(resting).isCalm(0, () => {})).toBe(true)
  })

  test('is what is zero throughout, and told apart', () => {
    const execution = interpret(programOf(recurrent({ weights: [[-4]], beta: 0 })))()
    const sounding = sound(execution)
    expect(sounding.isCalm(0, () => {})).toBe(true)
    expect(sounding.slept()).not.toContain(false)
    expect(sounding.isCalm(3, () => execution.view('in_x').fill(0.3))).toBe(false)
    expect(sounding.slept()).toContain(false)
  })

  test('is no number that is not finite', () => {
    const execution = started(programOf(recurrent({ weights: [[0.4]] })))
    expect(sound(execution).isCalm(0, () => {})).toBe(true)
    execution.view('u_y')[0] = Number.NaN
    expect(sound(execution).isCalm(0, () => {})).toBe(false)
  })
})

test.each(['ts', 'wasm'] as const)(
  '%s: a run that is looked at goes as one that is not, to the bit',
  async (target) => {
    const text = recurrent({ weights: random(5, 3, 0.5), more: 'descend E in W rate eta = 1e-4 with adam' })
    const signals = (from: number, steps: number) => ({
      x: Float64Array.from({ length: steps }, (_, k) => Math.sin(0.3 * (from + k))),
      y: Float64Array.from({ length: 3 * steps }, (_, k) => Math.cos(0.1 * (3 * from + k))),
    })
    for (const precision of ['f64', 'f32'] as const) {
      const [looked, bare] = [
        await open(text, { target, precision }),
        await unjudged(text, { target, precision }),
      ]
      let at = 0
      for (const steps of [1, 1, 31, 40, 500]) {
        for (const sim of [looked, bare]) await sim.run(signals(at, steps), { steps })
        at += steps
        expect(looked.snapshot()).toEqual(bare.snapshot())
      }
      // a loop that is refused leaves the gradients of the last step, too
      looked.set('W[y,y]', [3, 0, 0, 0, 3, 0, 0, 0, 3])
      const before = looked.snapshot()
      const gradient = looked.gradient('W[y,y]')
      expect(refusal(looked, signals(at, 1))).toMatch(/E6019/)
      expect(looked.snapshot()).toEqual(before)
      expect(looked.gradient('W[y,y]')).toEqual(gradient)
      expect(gradient.some((g) => g !== 0)).toBe(true)
    }
  },
)
