/**
 * @file Inputs within a step: held, or in a straight line from the sample of the step before to that of this one; the low-passes of
 * their data are states like any other.
 */
import { ModelError, problem } from '../../../base/diagnostic.js'
import { add, mul, neg, recip, sym } from '../../../expr/build.js'
import { symbols } from '../../../expr/substitute.js'
import type { Population } from '../../../model/model.js'
import type { LowPass, Signal, StateVariable } from '../../../realize/realization.js'
import * as L from '../../build.js'
import type { Statement, Value } from '../../program.js'
import { type Assignment, elementwise } from '../elementwise.js'
import { idOf, indexOf, inPopulation, type Network, nowId, partsOf, sizeOf } from '../network.js'
import { leafId } from '../scalar.js'
import { delayedData, differences, inputStep, ofInput } from '../signals.js'
import type { Variable } from './variables.js'

export interface StageInputs {
  /** Once a step, before anything else. */
  readonly before: readonly Statement[]
  /** At every instant: data, low-passes and what is computed from them. */
  readonly instant: readonly Statement[]
  /** Low-passes of data. */
  readonly variables: readonly Variable[]
  /** Says which part of the step is behind at the instants that follow. */
  readonly at: (part: Value) => readonly Statement[]
}

const PART = 'part_of_step'

export function stageInputs(network: Network, functions: Set<string>): StageInputs {
  const { buffers, inputs, interpolated = false } = network
  const parts = inputs.flatMap(partsOf)
  const late = parts.filter((p) => ofInput(network, p).some((s) => s.filters.some((f) => f.kind === 'delay')))
  if (interpolated) for (const p of late) refuseLate(network, p)
  const moves = (p: Population): boolean =>
    (interpolated || filtersOf(network, p).length > 0) && !delaysStates(ofInput(network, p))
  const moving = parts.filter(moves)
  if (interpolated) buffers.ensure(PART, 'signal', [], { about: 'part of the step that is behind' })
  return {
    before: [
      ...(interpolated ? inputs.flatMap((p) => line(network, p)) : []),
      // the slope of the line is what the data gain in the whole step
      ...(interpolated ? [L.store(PART, L.place({}), L.constant(1)), ...inputs.map(now)] : []),
      ...parts.flatMap((p) =>
        moves(p)
          ? [...differences(network, p, functions), ...delayedData(network, p, functions)]
          : inputStep(network, p, functions),
      ),
    ],
    instant: [
      ...(interpolated ? inputs.map((p) => now(p)) : []),
      ...moving.flatMap((p) => signalsNow(network, p, functions)),
    ],
    variables: moving.flatMap((p) =>
      filtersOf(network, p).map(([f, index]) => {
        network.buffers.ensure(leafId(f.rateLeaf, p), 'signal', ['batch', sizeOf(p)])
        return {
          id: leafId(f.leaf, p),
          rate: leafId(f.rateLeaf, p),
          shape: ['batch', sizeOf(p)] as const,
          state: { variable: stateOf(f, index), p },
        }
      }),
    ),
    at: (part) => (interpolated ? [L.store(PART, L.place({}), part)] : []),
  }
}

const lowPasses = (s: Signal): readonly LowPass[] =>
  s.filters.flatMap((f) => (f.kind === 'low-pass' ? [f] : []))

const filtersOf = (network: Network, p: Population): readonly (readonly [LowPass, string])[] =>
  ofInput(network, p).flatMap((s) => lowPasses(s).map((f) => [f, s.index] as const))

/** What a low-pass was within a step is not known: rings of data are read once a step. */
function delaysStates(signals: readonly Signal[]): boolean {
  const states = new Set(signals.flatMap(lowPasses).flatMap((f) => [f.leaf, f.rateLeaf]))
  return signals.some((s) =>
    s.filters.some((f) => f.kind === 'delay' && [...symbols(f.input)].some((x) => states.has(x.name))),
  )
}

function refuseLate({ model }: Network, p: Population): never {
  throw new ModelError(
    [
      problem('E4006', {
        message: `the data of '${p.name}' are delayed: what they were is known at whole steps alone`,
        span: p.span,
        found: "inputs: 'linear'",
        remedy: "leave `inputs` at 'held'",
      }),
    ],
    model.source,
  )
}

const stateOf = (f: LowPass, index: string): StateVariable => ({
  kind: 'let',
  name: f.leaf,
  shown: f.name,
  index,
  rate: f.rateLeaf,
  leak: recip(f.tau),
  law: 'first order',
})

const startId = (p: Population): string => idOf('start', p.name)

/** Where the data of this step start: where those of the step before ended; in the first step they are held. */
function line(network: Network, p: Population): readonly Statement[] {
  const { buffers, options } = network
  const size = sizeOf(p)
  const shape = ['batch', size] as const
  const [end, begun] = [idOf('end', p.name), idOf('begun', p.name, 'line')]
  buffers.ensure(end, 'stored', shape, { about: `${p.name} at the end of the step before` })
  buffers.ensure(begun, 'stored', [], { about: 'not zero after the first step' })
  buffers.ensure(startId(p), 'signal', shape, { about: `${p.name} at the start of the step` })
  buffers.ensure(nowId(p), 'signal', shape, { about: `${p.name} at this instant` })
  const at = L.place({ b: size, i: 1 })
  const x = L.load(idOf('in', p.name), L.place({ slot: options.batch * size, b: size, i: 1 }))
  const old = L.select(L.load(begun, L.place({})), '!=', L.constant(0), L.load(end, at), x)
  return [
    L.comment(`${p.name} goes in a straight line to the sample of this step`),
    L.loop('b', 'batch', [L.loop('i', size, [L.store(startId(p), at, old), L.store(end, at, x)])]),
    L.store(begun, L.place({}), L.constant(1)),
  ]
}

function now(p: Population): Statement {
  const size = sizeOf(p)
  const at = L.place({ b: size, i: 1 })
  const [from, to] = [L.load(startId(p), at), L.load(idOf('end', p.name), at)]
  const value = L.add(from, L.mul(L.load(PART, L.place({})), L.sub(to, from)))
  return L.loop('b', 'batch', [L.loop('i', size, [L.store(nowId(p), at, value)])])
}

function signalsNow(network: Network, p: Population, functions: Set<string>): readonly Statement[] {
  const list = ofInput(network, p).flatMap((s): readonly Assignment[] => [
    ...lowPasses(s).map((f) => {
      const input = inPopulation(network, f.input, p)
      const rate = mul([add([input, neg(sym('let', f.leaf, [s.index]))]), recip(f.tau)])
      const leaf = sym('let', f.rateLeaf, [s.index])
      return { name: 'rate', buffer: leafId(f.rateLeaf, p), leaf, value: rate }
    }),
    {
      name: s.name,
      buffer: leafId(s.name, p),
      leaf: sym('let', s.name, [s.index]),
      value: inPopulation(network, s.body, p),
    },
  ])
  return elementwise(list, { network, population: p, index: indexOf(p), functions })
}
