/** @file Signals as assignments: their filters, their values, the next state of their filters; those of inputs from their data. */
import { add, mul, num, recip, sym } from '../../expr/build.js'
import { symbols } from '../../expr/substitute.js'
import { rename } from '../../expr/sums.js'
import type { Population } from '../../model/model.js'
import {
  DATA,
  type Delay,
  intakeOf,
  rateLeaf,
  rateOfTarget,
  type Signal,
  targetOfRate,
} from '../../realize/realization.js'
import * as L from '../build.js'
import type { Statement, Value } from '../program.js'
import { type Assignment, elementwise, needsPopulation } from './elementwise.js'
import {
  givenId,
  hasKind,
  idOf,
  indexOf,
  inPopulation,
  kindOf,
  type Network,
  ofTarget,
  partsOf,
  publicName,
  sizeOf,
  targetId,
} from './network.js'
import { lagsOf, longest, ringOf } from './rings.js'
import { leafId } from './scalar.js'

/** Assignments of a signal: its filters, the signal, the filters' next state. */
export function signalAssignments(network: Network, s: Signal, p: Population): readonly Assignment[] {
  const list: Assignment[] = []
  const equation = network.realization.derivation.equations.find((e) => e.id === s.equation)
  const comment = equation
    ? { text: publicName(s.name, p.name), equation: equation.id }
    : { text: publicName(s.name, p.name) }
  s.filters.forEach((f, n) => {
    if (f.kind === 'delay') {
      list.push(...delayAssignments(network, f, s, p).map((a, k) => (n + k === 0 ? { ...a, comment } : a)))
      return
    }
    const v = sym('let', f.leaf, [s.index])
    const rate = sym('let', f.rateLeaf, [s.index])
    const input = inPopulation(network, f.input, p)
    const value = mul([add([input, mul([num(-1), v])]), recip(f.tau)])
    list.push({ name: 'rate', leaf: rate, value, ...(n === 0 ? { comment } : {}) })
  })
  const value = inPopulation(network, s.body, p)
  list.push({
    name: s.name,
    buffer: leafId(s.name, p),
    leaf: sym('let', s.name, [s.index]),
    value,
    ...(s.filters.length === 0 ? { comment } : {}),
  })
  for (const f of s.filters) {
    if (f.kind === 'delay') continue
    const v = sym('let', f.leaf, [s.index])
    const next = add([v, mul([num(network.options.dt), sym('let', f.rateLeaf, [s.index])])])
    const by = network.options.precision === 'f32' ? { by: vanishing } : {}
    list.push({ name: 'next', buffer: leafId(f.leaf, p), value: next, commit: true, ...by })
  }
  return list
}

/** Far below what an f32 next to 1e-20 tells apart, and far above its smallest normal number. */
const VANISHED = 1e-30

/** What decays without an input ends at 0: rounded to f32 it would stay with the smallest numbers, on which processors are slow. */
const vanishing = (value: Value): Value =>
  L.select(L.abs(value), '<', L.constant(VANISHED), L.constant(0), value)

interface DelayOf {
  readonly s: Signal
  readonly f: Delay
}

/** All delays of the same operand, the step's or the stored one alike for all: what they read is one ring. */
function alike(network: Network, { s, f }: DelayOf, p: Population): readonly DelayOf[] {
  const { realization } = network
  const own = p.role === 'input' ? ofInput(network, p) : realization.signals
  const rankOf = new Map(realization.signals.map((x) => [x.name, x.rank]))
  const keyOf = (d: DelayOf): string => {
    const taken = rename(d.f.input, new Map([[d.s.index, 'i']]))
    const later = [...symbols(taken)].filter((x) => x.role === 'let' && (rankOf.get(x.name) ?? 0) > d.s.rank)
    return [taken.id, ...later.map((x) => x.name).sort()].join(' ')
  }
  const key = keyOf({ s, f })
  return own
    .filter((x) => hasKind(p, x.index))
    .flatMap((x) => x.filters.flatMap((g) => (g.kind === 'delay' ? [{ s: x, f: g }] : [])))
    .filter((d) => keyOf(d) === key)
}

/** A delayed input: what it was, while what it is takes the place of the oldest. */
function delayAssignments(
  network: Network,
  f: Delay,
  s: Signal,
  p: Population,
  isKept = needsPopulation(s.body),
): readonly Assignment[] {
  const own = sym('let', intakeOf(f), [s.index])
  const leaf = sym('let', f.leaf, [s.index])
  const all = alike(network, { s, f }, p)
  const [first] = all
  const most = Math.max(...all.map((d) => longest(lagsOf(network, d.f.time, p))))
  const ring = ringOf(network, {
    name: leafId(f.leaf, p),
    about: `${s.name} of ${p.name}`,
    ...(first && all.length > 1 ? { shared: { name: leafId(first.f.leaf, p), longest: most } } : {}),
    size: sizeOf(p),
    element: { i: 1 },
    lags: lagsOf(network, f.time, p),
    reader: { i: 1 },
  })
  const value = inPopulation(network, f.input, p)
  const now: Assignment = { name: 'now', leaf: own, value }
  // what is taken over the whole population, or at several instants, is read in a loop of its own
  const buffer = isKept ? leafId(f.leaf, p) : undefined
  if (buffer !== undefined) network.buffers.ensure(buffer, 'signal', ['batch', sizeOf(p)])
  const was = { name: 'was', leaf, value: own, ...(buffer === undefined ? {} : { buffer }) }
  if (!ring) return [now, was]
  return [
    now,
    { ...was, by: ring.was },
    ...(first?.f === f ? [{ name: 'now', buffer: ring.id, at: ring.here, value: own, commit: true }] : []),
  ]
}

/** Signals of an input whose neurons are of this kind. */
export const ofInput = (network: Network, p: Population): readonly Signal[] =>
  (network.realization.inputs.find((x) => x.population === p.name)?.signals ?? []).filter((s) =>
    hasKind(p, s.index),
  )

/** Constants that the signals of an input read. */
export const inputConstants = (network: Network, p: Population): ReadonlySet<string> =>
  new Set(
    ofInput(network, p)
      .flatMap((s) => [
        s.body,
        ...s.filters.flatMap((f) => (f.kind === 'delay' ? [f.input] : [f.input, f.tau])),
      ])
      .flatMap((e) => [...symbols(e)])
      .filter((s) => s.role === 'constant' || s.role === 'parameter')
      .map((s) => s.name),
  )

const RATE = rateLeaf(DATA)
const beforeId = (p: Population): string => idOf('before', p.name, kindOf(p))
const begunId = (p: Population): string => idOf('begun', p.name, kindOf(p))

export const readsRate = (signals: readonly Signal[]): boolean =>
  signals.some((s) =>
    [s.body, ...s.filters.map((f) => f.input)].some((e) => [...symbols(e)].some((x) => x.name === RATE)),
  )

/** Buffers of what is computed from the data of an input. */
export function declareInputSignals(network: Network, p: Population): void {
  const { buffers } = network
  const shape = ['batch', sizeOf(p)] as const
  const signals = ofInput(network, p)
  for (const s of signals) {
    buffers.ensure(leafId(s.name, p), 'signal', shape, {
      name: publicName(s.name, p.name),
      about: `${s.name} of ${p.name}`,
    })
    for (const f of s.filters) {
      if (f.kind === 'delay') continue
      buffers.ensure(leafId(f.leaf, p), 'state', shape, {
        name: publicName(f.name, p.name),
        about: `low-pass of ${s.name} of ${p.name}`,
      })
    }
  }
  if (!readsRate(signals)) return
  buffers.ensure(leafId(RATE, p), 'signal', shape, { about: `backward difference of ${p.name}` })
  buffers.ensure(beforeId(p), 'stored', shape, { about: `${p.name} of the step before` })
  buffers.ensure(begunId(p), 'stored', [], { about: 'not zero after the first step' })
}

/** Signals of inputs, from the data of this step: low-passes, and backward differences, which are zero at the first. */
export const inputSteps = (network: Network, functions: Set<string>): readonly Statement[] =>
  network.inputs.flatMap(partsOf).flatMap((p) => inputStep(network, p, functions))

export function inputStep(network: Network, p: Population, functions: Set<string>): readonly Statement[] {
  const options = { network, population: p, index: indexOf(p), functions }
  const list = ofInput(network, p).flatMap((s) => signalAssignments(network, s, p))
  return [...differences(network, p, functions), ...elementwise(list, options)]
}

/** What the data of an input were, once a step: the rest is computed from it at every instant. */
export function delayedData(network: Network, p: Population, functions: Set<string>): readonly Statement[] {
  const options = { network, population: p, index: indexOf(p), functions }
  const list = ofInput(network, p).flatMap((s) =>
    s.filters.flatMap((f) => (f.kind === 'delay' ? delayAssignments(network, f, s, p, true) : [])),
  )
  return elementwise(list, options)
}

/** Targets whose rate of change is read. */
const movingTargets = (network: Network): readonly string[] => [
  ...new Set(
    network.realization.signals.flatMap((s) =>
      [...symbols(s.body)].flatMap((x) => (x.role === 'let' ? (targetOfRate(x.name) ?? []) : [])),
    ),
  ),
]

/** Buffers of what is computed from inputs and targets alone, before anything else of a step. */
export const dataBuffers = (network: Network): readonly string[] => [
  ...network.inputs.flatMap(partsOf).flatMap((p) => ofInput(network, p).map((s) => leafId(s.name, p))),
  ...movingTargets(network).flatMap((target) =>
    network.own.filter((p) => ofTarget(network, target, p)).map((p) => leafId(rateOfTarget(target), p)),
  ),
]

const targetMemory = (target: string, p: Population): readonly [before: string, begun: string] => [
  idOf('before', target, p.name),
  idOf('begun', target, p.name),
]

export function declareTargetRates(network: Network): void {
  for (const target of movingTargets(network)) {
    for (const p of network.own) {
      if (!ofTarget(network, target, p)) continue
      const shape = ['batch', sizeOf(p)] as const
      const [before, begun] = targetMemory(target, p)
      const about = `backward difference of the target of ${p.name}`
      network.buffers.ensure(leafId(rateOfTarget(target), p), 'signal', shape, { about })
      network.buffers.ensure(before, 'stored', shape, { about: `target of ${p.name} of the step before` })
      network.buffers.ensure(begun, 'stored', [], { about: 'not zero where the step before had a target' })
    }
  }
}

/** Backward differences of targets, zero at the first sample after there was none. */
export const targetSteps = (network: Network): readonly Statement[] =>
  movingTargets(network).flatMap((target) =>
    network.own
      .filter((p) => ofTarget(network, target, p))
      .flatMap((p) => {
        const [before, begun] = targetMemory(target, p)
        const n = sizeOf(p)
        const at = L.place({ b: n, i: 1 })
        const given = L.load(givenId(target, p), L.place({ slot: 1 }))
        const y = L.load(targetId(target, p), L.place({ slot: network.options.batch * n, b: n, i: 1 }))
        const zero = L.constant(0)
        const slope = L.div(L.sub(y, L.load(before, at)), L.constant(network.options.dt))
        const moved = L.select(L.load(begun, L.place({})), '!=', zero, slope, zero)
        return [
          L.comment(`backward difference of the target of ${p.name}`),
          L.loop('b', 'batch', [
            L.loop('i', n, [
              L.store(leafId(rateOfTarget(target), p), at, L.select(given, '!=', zero, moved, zero)),
              L.store(before, at, y),
            ]),
          ]),
          L.store(begun, L.place({}), given),
        ]
      }),
  )

/** Backward differences of the data of an input, where they are read. */
export function differences(network: Network, p: Population, functions: Set<string>): readonly Statement[] {
  if (!readsRate(ofInput(network, p))) return []
  const index = indexOf(p)
  const at = L.place({ b: sizeOf(p), i: 1 })
  const data = sym('let', DATA, [index])
  const begun = L.load(begunId(p), L.place({}))
  const dt = L.constant(network.options.dt)
  const options = { network, population: p, index, functions }
  return [
    L.comment(`backward difference of ${p.name}`),
    ...elementwise(
      [
        {
          name: 'rate',
          buffer: leafId(RATE, p),
          value: data,
          by: (x) =>
            L.select(begun, '!=', L.constant(0), L.div(L.sub(x, L.load(beforeId(p), at)), dt), L.constant(0)),
        },
        { name: 'before', buffer: beforeId(p), value: data, commit: true },
      ],
      options,
    ),
    L.store(begunId(p), L.place({}), L.constant(1)),
  ]
}
