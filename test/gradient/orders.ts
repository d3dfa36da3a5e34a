/** @file How fast the gradient by the costate equation goes to that of the transposed step, for every method and kind of net. */
import { expect } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'
import { GIVEN, LAYERED, MECHANICS, net, RECURRENT } from './cases.js'

type Gradient = Readonly<Record<string, ArrayLike<number>>>

const norm = (values: readonly number[]): number => Math.sqrt(values.reduce((s, x) => s + x * x, 0))

/** Largest over the groups of parameters: |a − b| / |b|. */
function apart(a: Gradient, b: Gradient, groups: readonly string[]): readonly number[] {
  return groups.map((group) => {
    const names = Object.keys(b).filter((name) => name.startsWith(`${group}[`))
    const flat = (g: Gradient): readonly number[] => names.flatMap((name) => Array.from(g[name] ?? []))
    const [x, y] = [flat(a), flat(b)]
    expect(norm(y), group).toBeGreaterThan(1e-4)
    return norm(x.map((v, n) => v - (y[n] ?? 0))) / norm(y)
  })
}

/** Data of a smooth course, as they are at the beginning of each step; for some time. */
const data = (size: number, dt: number, time: number, phase: number): Float64Array =>
  Float64Array.from({ length: Math.round(time / dt) * size }, (_, n) =>
    Math.sin(1.7 * Math.floor(n / size) * dt + 1.3 * (n % size) + phase),
  )

export interface Case {
  readonly source: string
  readonly method: string
  readonly coupling: string
  readonly order: number
  readonly groups: readonly string[]
  readonly inputs?: number
  readonly outputs?: number
}

const ALL = ['W', 'b', 'tau_m', 'tau_r'] as const
const onStates = net(RECURRENT, '1/2 |y - u|^2')

export const CASES: Readonly<Record<string, Case>> = {
  'lagged, recurrent': { source: net(RECURRENT), method: 'euler', coupling: 'lagged', order: 1, groups: ALL },
  'lagged, layered': { source: net(LAYERED), method: 'euler', coupling: 'lagged', order: 1, groups: ALL },
  'lagged, a cost on the states': {
    source: onStates,
    method: 'euler',
    coupling: 'lagged',
    order: 1,
    groups: ALL,
  },
  'euler, solved, recurrent': {
    source: net(RECURRENT),
    method: 'euler',
    coupling: 'solved',
    order: 1,
    groups: ALL,
  },
  'euler, solved, layered': {
    source: net(LAYERED),
    method: 'euler',
    coupling: 'solved',
    order: 1,
    groups: ALL,
  },
  sweeps: { source: net(LAYERED), method: 'euler', coupling: 'sweep', order: 1, groups: ALL },
  exponential_euler: {
    source: GIVEN,
    method: 'exponential_euler',
    coupling: 'solved',
    order: 1,
    groups: ['W', 'b', 'tau'],
    outputs: 3,
  },
  'heun, recurrent': { source: net(RECURRENT), method: 'heun', coupling: 'solved', order: 2, groups: ALL },
  'implicit_midpoint, recurrent': {
    source: net(RECURRENT),
    method: 'implicit_midpoint',
    coupling: 'solved',
    order: 2,
    groups: ALL,
  },
  'implicit_midpoint, layered, a cost on the states': {
    source: net(LAYERED, '1/2 |y - u|^2'),
    method: 'implicit_midpoint',
    coupling: 'solved',
    order: 2,
    groups: ALL,
  },
  rosenbrock: {
    source: GIVEN,
    method: 'rosenbrock',
    coupling: 'solved',
    order: 2,
    groups: ['W', 'b', 'tau'],
    outputs: 3,
  },
  'rk4, recurrent': { source: net(RECURRENT), method: 'rk4', coupling: 'solved', order: 4, groups: ALL },
  'rk4, layered': { source: net(LAYERED), method: 'rk4', coupling: 'solved', order: 4, groups: ALL },
  'rk4, a cost on the states': { source: onStates, method: 'rk4', coupling: 'solved', order: 4, groups: ALL },
  stormer_verlet: {
    source: MECHANICS,
    method: 'stormer_verlet',
    coupling: 'solved',
    order: 2,
    groups: ['K'],
    inputs: 0,
    outputs: 3,
  },
}

/** Orders per group of parameters, fitted over halvings of dt. */
export async function ordersOf(c: Case, halvings: number): Promise<readonly number[]> {
  const { source, method, coupling, order, groups, inputs = 2, outputs = 2 } = c
  const time = 0.8
  const derivation = derive(parse(source))
  const finest = method === 'rosenbrock' ? 0.00625 : order === 1 ? 0.005 : 0.0125
  const errors: (readonly number[])[] = []
  for (let n = halvings; n >= 0; n--) {
    const dt = finest * 2 ** n
    const sim = (await compile(derivation, { method, coupling, dt, target: 'wasm' })).start()
    const signals: Record<string, Float64Array> = { y: data(2 * outputs, dt, time, 0.4) }
    if (inputs > 0) signals.x = data(2 * inputs, dt, time, 0)
    const steps = Math.round(time / dt)
    const discrete = await sim.exactGradient(signals, { steps, by: 'discrete' })
    const continuous = await sim.exactGradient(signals, { steps, by: 'continuous' })
    expect(continuous.cost).toBe(discrete.cost)
    errors.push(apart(continuous.gradient, discrete.gradient, groups))
  }
  const [first, last] = [errors[0] ?? [], errors.at(-1) ?? []]
  return groups.map((_, k) => Math.log2((first[k] ?? 0) / (last[k] ?? 1)) / halvings)
}
