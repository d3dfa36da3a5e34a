/** @file Signals of synapses as loops over pairs of neurons: buffers of shape [batch, post, pre], their filters, constants per synapse. */
import { ModelError, problem } from '../../base/diagnostic.js'
import { add, mul, num, recip, sym } from '../../expr/build.js'
import type { Expr } from '../../expr/expr.js'
import { symbols } from '../../expr/substitute.js'
import type { Connection } from '../../model/model.js'
import { givenStep } from '../../model/timing.js'
import { type Delay, RANK, type Synaptic } from '../../realize/realization.js'
import * as L from '../build.js'
import type { Statement } from '../program.js'
import { type Ends, endsOf, scopeAt } from './ends.js'
import { idOf, inPopulation, type Network, publicName, sizeOf } from './network.js'
import { lagsAt, ringOf } from './rings.js'
import { synapseId, valueAt } from './scalar.js'

/** Pairs of populations whose synapses have a signal, each once. */
export function pairsOf(network: Network, s: Pick<Synaptic, 'name' | 'weights'>): readonly Connection[] {
  const found = new Map<string, Connection>()
  for (const c of network.model.connections) {
    if (!s.weights.has(c.weight)) continue
    if (c.options.stages.length > 0) {
      throw new ModelError(
        [
          problem('E3001', {
            message: `'${s.name}' of every synapse of a convolution or a pooled connection is not yet supported in a run`,
            span: c.span,
            remedy: 'use a full connection, or signals of neurons',
          }),
        ],
        network.model.source,
      )
    }
    const key = `${c.post},${c.pre}`
    if (!found.has(key)) found.set(key, c)
  }
  return [...found.values()]
}

const expressions = (s: Synaptic): readonly Expr[] => [
  s.body,
  ...s.filters.flatMap((f) => [f.input, f.kind === 'delay' ? f.time : f.tau]),
]

export function declareSynapses(network: Network): void {
  const { buffers, realization } = network
  for (const s of realization.synaptic) {
    for (const c of pairsOf(network, s)) {
      const shape = ['batch', ...sizes(endsOf(network, c))] as const
      const own = (leaf: string): string => synapseId(leaf, c.post, c.pre)
      const name = publicName(s.name, c.post, c.pre)
      const role = s.stage === 'after' ? 'stored' : 'signal'
      buffers.ensure(own(s.name), role, shape, { name, about: `${s.name} of ${c.pre} -> ${c.post}` })
      for (const f of s.filters) {
        if (f.kind === 'delay') continue
        buffers.ensure(own(f.leaf), 'state', shape, {
          name: publicName(f.name, c.post, c.pre),
          about: `low-pass of ${name}`,
        })
        refuseFast(network, c, f.tau)
      }
      for (const e of expressions(s)) declareSynapticConstants(network, c, e)
    }
  }
  for (const l of realization.learning) {
    for (const c of network.model.connections)
      if (c.weight === l.rule.parameter) declareSynapticConstants(network, c, l.gradient)
  }
}

/** A low-pass that is faster than the step would not be stable. */
export function refuseFast({ options, model }: Network, c: Connection, tau: Expr): void {
  if (tau.kind !== 'sym' || tau.indices.length !== 2) return
  const least = options.synaptic(c, tau.name).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  if (options.dt <= least * (1 + 1e-9)) return
  throw new ModelError(
    [
      problem('E2072', {
        message: `the time step exceeds the time constant '${tau.name}' of a synapse from '${c.pre}' to '${c.post}'`,
        span: c.span,
        found: `dt = ${options.dt}${givenStep(model)}, the least '${tau.name}' = ${Number(least.toPrecision(6))}`,
        expected: 'a time step of at most every time constant',
        remedy: `reduce dt, or raise '${tau.name}'`,
      }),
    ],
    model.source,
  )
}

/** The place of a synapse in a buffer of its block, and the loops over all of them. */
export function elementOf(ends: Ends) {
  const [rows, columns] = sizes(ends)
  return {
    at: L.place({ b: rows * columns, i: columns, j: 1 }),
    loops: (body: readonly Statement[]): readonly Statement[] => [
      L.loop('i', rows, [L.loop('j', columns, body)]),
    ],
  }
}

const sizes = ({ post, pre }: Ends): readonly [number, number] => [sizeOf(post), sizeOf(pre)]

/** Constants with a value for every synapse. */
export function declareSynapticConstants(network: Network, c: Connection, e: Expr): void {
  for (const s of symbols(e)) {
    if ((s.role !== 'constant' && s.role !== 'parameter') || s.indices.length !== 2) continue
    network.buffers.ensure(idOf(s.name, c.post, c.pre), 'constant', sizes(endsOf(network, c)), {
      name: publicName(s.name, c.post, c.pre),
      initial: network.options.synaptic(c, s.name),
      ...(network.delays.has(s.name) ? { fixed: true } : {}),
      about: `${s.name} of ${c.pre} -> ${c.post}`,
    })
  }
}

/** Signals that errors need: they are computed ahead of the errors, and read none of this step. */
function neededEarly(network: Network): ReadonlySet<string> {
  const { products, synaptic } = network.realization
  const found = new Set<string>()
  const need = (name: string): void => {
    const s = synaptic.find((x) => x.name === name)
    if (!s || s.stage === 'after' || found.has(name)) return
    found.add(name)
    for (const e of expressions(s)) for (const x of symbols(e)) if (x.indices.length === 2) need(x.name)
  }
  for (const p of products) if (p.operandKind === 'synaptic' && p.place === 'early') need(p.operand)
  return found
}

function refuseErrors(network: Network, s: Synaptic): void {
  const error = expressions(s)
    .flatMap((e) => [...symbols(e)])
    .find((x) => network.realization.signals.some((y) => y.name === x.name && y.rank === RANK.error))
  if (!error) return
  throw new ModelError(
    [
      problem('E3001', {
        message: `an error equation sums over synapses what reads the error '${error.name}' itself: this is not yet supported in a run`,
        remedy: 'take the error out of the sum',
      }),
    ],
    network.model.source,
  )
}

/** Signals of synapses, each after those that it reads: ahead of the errors, ahead of the other products, or after the rates. */
export function synapticSteps(
  network: Network,
  time: 'early' | Synaptic['stage'],
  functions: Set<string>,
): readonly Statement[] {
  const early = neededEarly(network)
  const due = network.realization.synaptic.filter((s) =>
    early.has(s.name) ? time === 'early' : s.stage === time,
  )
  if (time === 'early') for (const s of due) refuseErrors(network, s)
  return due.flatMap((s) => pairsOf(network, s).flatMap((c) => everySynapse(network, s, c, functions)))
}

function everySynapse(
  network: Network,
  s: Synaptic,
  c: Connection,
  functions: Set<string>,
): readonly Statement[] {
  const ends = endsOf(network, c)
  const { at, loops } = elementOf(ends)
  const scope = scopeAt(network, ends, ['i', 'j'], functions)
  const own = (leaf: string): string => synapseId(leaf, c.post, c.pre)
  const body: Statement[] = []
  const next: Statement[] = []
  const after: Statement[] = []
  s.filters.forEach((f, n) => {
    if (f.kind === 'delay') {
      const now = `now${n + 1}`
      const { ring, ofNeuron } = ringAt(network, s, f, c, ends)
      const value = valueAt(inPopulation(network, f.input, ends.post), scope)
      body.push(L.define(now, value))
      if (ring) body.push(L.define(`was${n + 1}`, ring.was(L.local(now))))
      scope.locals.set(sym('let', f.leaf, s.indices), L.local(ring ? `was${n + 1}` : now))
      if (!ring) return
      // the oldest value of a neuron is read by all of its synapses before the newest takes its place
      if (ofNeuron)
        after.push(L.loop(ofNeuron.variable, ofNeuron.extent, [L.store(ring.id, ring.here, value)]))
      else next.push(L.store(ring.id, ring.here, L.local(now)))
      return
    }
    const v = sym('let', f.leaf, s.indices)
    const rate = `rate${n + 1}`
    const input = inPopulation(network, f.input, ends.post)
    // v̇ = (x − v)/τ
    body.push(L.define(rate, valueAt(mul([add([input, mul([num(-1), v])]), recip(f.tau)]), scope)))
    scope.locals.set(sym('let', f.rateLeaf, s.indices), L.local(rate))
    const step = L.mul(L.constant(network.options.dt), L.local(rate))
    next.push(L.store(own(f.leaf), at, L.add(L.load(own(f.leaf), at), step)))
  })
  body.push(L.store(own(s.name), at, valueAt(inPopulation(network, s.body, ends.post), scope)), ...next)
  return [
    L.comment(publicName(s.name, c.post, c.pre), s.equation),
    L.loop('b', 'batch', [...scope.prelude, ...loops(body), ...after]),
  ]
}

/** The ring of a delay: of the neurons whose signal is delayed, or of the synapses. */
function ringAt(network: Network, s: Synaptic, f: Delay, c: Connection, ends: Ends) {
  const [rows, columns] = sizes(ends)
  const [only, ...more] = f.input.free
  const isPre = only === s.indices[1]
  const ofNeuron =
    only === undefined || more.length > 0
      ? undefined
      : isPre
        ? { variable: 'j', extent: columns }
        : { variable: 'i', extent: rows }
  const ring = ringOf(network, {
    name: synapseId(f.leaf, c.post, c.pre),
    about: `${s.name} of ${c.pre} -> ${c.post}`,
    size: ofNeuron?.extent ?? rows * columns,
    element: ofNeuron ? { [ofNeuron.variable]: 1 } : { i: columns, j: 1 },
    lags: lagsAt(network, f.time, c, [ends.post, ends.pre]),
    reader: { i: columns, j: 1 },
  })
  return { ring, ofNeuron }
}
