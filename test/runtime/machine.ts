/** @file A small Program with a hand-written Execution, for the tests of the runtime. */
import { contentOf } from '../../src/program/buffers.js'
import { type Buffer, type Execution, type Program, sizeOf } from '../../src/program/program.js'

const buffer = (
  id: string,
  role: Buffer['role'],
  shape: Buffer['shape'],
  more: Partial<Buffer> = {},
): Buffer => ({
  id,
  role,
  shape,
  ring: role === 'input' || role === 'target' || role === 'flag',
  ...more,
})

export const BATCH = 2
export const RING = 4

/** u' = W x + drift noise; cost from a target of three units; W += eta x when learning. */
export const machine = (changes: Partial<Program> = {}): Program => ({
  name: 'machine',
  precision: 'f64',
  batch: BATCH,
  ring: RING,
  dt: 0.1,
  buffers: [
    buffer('x', 'input', ['batch', 2], { name: 'x' }),
    buffer('y', 'target', ['batch', 3], { name: 'y' }),
    buffer('learn', 'flag', []),
    buffer('given_y', 'flag', []),
    buffer('u', 'state', ['batch', 2], { name: 'u[h]' }),
    buffer('last', 'stored', ['batch', 3], { name: 'r[y]' }),
    buffer('cost', 'signal', ['batch'], { name: 'cost' }),
    buffer('W', 'parameter', [2, 2], { name: 'W[h,x]', initial: [0.5, 0, 0, 0.5] }),
    buffer('gW', 'gradient', [2, 2], { name: 'W[h,x]' }),
    buffer('tau', 'constant', [], { name: 'tau_m', initial: [1] }),
    buffer('eta', 'constant', [], { name: 'eta', initial: [0.01] }),
    buffer('count', 'counter', [1]),
  ],
  functions: [],
  step: [],
  equations: [],
  hash: 'machine',
  ...changes,
})

export interface Seen {
  /** Lengths of the chunks that were run. */
  readonly chunks: number[]
}

export function startMachine(program: Program, seen: Seen = { chunks: [] }): () => Execution {
  return () => {
    const views = new Map(
      program.buffers.map((b) => {
        const size = sizeOf(b, program.batch, program.ring)
        const view = program.precision === 'f32' ? new Float32Array(size) : new Float64Array(size)
        if (b.initial) view.set(contentOf(b))
        return [b.id, view] as const
      }),
    )
    const view = (id: string): Float64Array | Float32Array => {
      const found = views.get(id)
      if (!found) throw new Error(`no buffer ${id}`)
      return found
    }
    const at = (id: string, i: number): number => view(id)[i] ?? Number.NaN
    const step = (slot: number): void => {
      const [u, w, g, last] = [view('u'), view('W'), view('gW'), view('last')]
      const learning = at('learn', slot)
      view('count')[0] = at('count', 0) + 1
      g.fill(0)
      for (let b = 0; b < BATCH; b++) {
        const x = (k: number): number => at('x', (slot * BATCH + b) * 2 + k)
        for (let i = 0; i < 2; i++) {
          u[b * 2 + i] = at('u', b * 2 + i) * at('tau', 0) + at('W', i * 2) * x(0) + at('W', i * 2 + 1) * x(1)
          for (let k = 0; k < 2; k++) g[i * 2 + k] = at('gW', i * 2 + k) + x(k) / BATCH
        }
        let cost = 0
        for (let k = 0; k < 3; k++) {
          const y = at('y', (slot * BATCH + b) * 3 + k)
          if (at('given_y', slot) === 1) cost += (y - at('last', b * 3 + k)) ** 2
          last[b * 3 + k] = y
        }
        view('cost')[b] = cost
      }
      for (let k = 0; k < 4; k++) w[k] = at('W', k) + learning * at('eta', 0) * at('gW', k)
    }
    return {
      program,
      view,
      run(count) {
        seen.chunks.push(count)
        for (let slot = 0; slot < count; slot++) step(slot)
      },
    }
  }
}
