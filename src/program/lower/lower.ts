/** @file Realization → Program: one step of the whole network in the lagged order, as loops over buffers. */
import { fingerprint } from '../../base/hash.js'
import { add, mul, num, recip, sym } from '../../expr/build.js'
import type { Population } from '../../model/model.js'
import {
  type Membrane,
  OLD,
  type Product,
  RANK,
  type Realization,
  type Signal,
} from '../../realize/realization.js'
import * as L from '../build.js'
import { scalarFunctions } from '../functions/library.js'
import { throughTime } from '../gradient/throughTime.js'
import type { Program, Statement } from '../program.js'
import { clampedRate, clamps } from './clamp.js'
import { phasesOf } from './contrast.js'
import { costs } from './cost.js'
import { declare } from './declare.js'
import { type Assignment, elementwise } from './elementwise.js'
import { clocks, lateGradients, lateUpdates, learningOf, readsLater } from './learning.js'
import {
  hasKind,
  holdsLeaf,
  idOf,
  indexOf,
  inPopulation,
  type LowerOptions,
  type Network,
  publicName,
  refuseNetwork,
  sizeOf,
} from './network.js'
import { openNetwork } from './openNetwork.js'
import { type Started, weightPass } from './passes.js'
import { timed, turns } from './rings.js'
import { leafId } from './scalar.js'
import { inputSteps, signalAssignments } from './signals.js'
import { synapticSteps } from './synapses.js'

/** The step of a realization. Throws ModelError for parts of a network that this version does not run. */
export function lower(realization: Realization, options: LowerOptions): Program {
  const { model } = realization.derivation
  refuseNetwork(model, options.batch)
  const network = openNetwork(realization, options, { delays: timed(realization, []) })
  declare(network)
  const functions = new Set<string>()
  const started: Started = new Set()
  const once: Statement[] = [
    ...inputSteps(network, functions),
    ...clamps(network, functions),
    ...copies(network),
    ...sources(network, functions, started),
    ...synapticSteps(network, 'early', functions),
    ...passesAt('early', network, functions, started),
    ...network.own.flatMap((p) => assignSignals(network, p, RANK.error, functions)),
    ...(realization.lateCost ? [] : costs(network, functions)),
    ...clocks(network),
    ...synapticSteps(network, 'before', functions),
    ...drives(network, functions, started),
    ...network.own.flatMap((p) => membranes(network, p, functions)),
    ...passesAt('late', network, functions, started),
    ...synapticSteps(network, 'after', functions),
    ...network.own.flatMap((p) => lateGradients(network, p, functions)),
    ...(realization.lateCost ? costs(network, functions) : []),
    ...(realization.lateCommit ? network.own.flatMap((p) => commits(network, p, functions)) : []),
    ...network.own.flatMap((p) => lateUpdates(network, p, functions)),
  ]
  // as the next step begins; the rings are put back with the free state
  const settle = [...turns(network), ...sources(network, functions, new Set())]
  const phases = phasesOf(network, functions)
  const step = [...phases.begin, ...turns(network), ...once, ...phases.end(settle)]
  const program: Program = {
    name: model.title,
    precision: options.precision,
    batch: options.batch,
    ring: options.ring,
    dt: options.dt,
    ...(network.buffers.list.some((b) => b.role === 'noise') ? { seed: options.seed } : {}),
    buffers: network.buffers.list,
    functions: scalarFunctions(functions, options.precision),
    step,
    equations: realization.derivation.equations
      .filter((e) => e.runs)
      .map((e) => ({ id: e.id, text: e.text })),
    hash: fingerprint(model.source.text),
  }
  return throughTime(program, network, functions)
}

const copies = (network: Network): readonly Statement[] =>
  network.realization.copies.flatMap((leaf) =>
    network.own
      .filter((p) => holdsLeaf(network, leaf, p))
      .map((p) => {
        const at = L.place({ b: sizeOf(p), i: 1 })
        return L.loop('b', 'batch', [
          L.loop('i', sizeOf(p), [L.store(leafId(OLD + leaf, p), at, L.load(leafId(leaf, p), at))]),
        ])
      }),
  )

const signalsOf = (network: Network, rank: number, p?: Population): readonly Signal[] =>
  network.realization.signals.filter((s) => s.rank === rank && (!p || hasKind(p, s.index)))

const membranesOf = (network: Network, p: Population): readonly Membrane[] =>
  network.realization.membranes.filter((m) => hasKind(p, m.index))

function assignSignals(
  network: Network,
  p: Population,
  rank: number,
  functions: Set<string>,
): readonly Statement[] {
  const list = signalsOf(network, rank, p).flatMap((s) => signalAssignments(network, s, p))
  return elementwise(list, { network, population: p, index: indexOf(p), functions })
}

function sources(network: Network, functions: Set<string>, started: Started): readonly Statement[] {
  const signals = new Map(signalsOf(network, RANK.source).map((s) => [s.name, s]))
  return network.realization.sources.flatMap((name) => {
    const signal = signals.get(name)
    if (signal) {
      return network.own
        .filter((p) => hasKind(p, signal.index))
        .flatMap((p) =>
          elementwise(signalAssignments(network, signal, p), {
            network,
            population: p,
            index: indexOf(p),
            functions,
          }),
        )
    }
    const product = network.realization.products.find((x) => x.leaf === name)
    return product ? productPasses(network, product, functions, started) : []
  })
}

const productPasses = (
  network: Network,
  product: Product,
  functions: Set<string>,
  started: Started,
): readonly Statement[] =>
  network.model.connections
    .filter((c) => c.weight === product.weight)
    .flatMap((c) =>
      weightPass(network, c, { products: [product], learning: [], updates: false }, started, functions),
    )

const passesAt = (
  place: 'early' | 'late',
  network: Network,
  functions: Set<string>,
  started: Started,
): readonly Statement[] =>
  network.realization.products
    .filter((p) => p.place === place)
    .flatMap((p) => productPasses(network, p, functions, started))

/** One pass over each weight: the products that remain, and the learning whose signals are complete. */
function drives(network: Network, functions: Set<string>, started: Started): readonly Statement[] {
  return network.model.connections.flatMap((c) => {
    const products = network.realization.products.filter(
      (p) => p.weight === c.weight && (p.place === 'drive' || p.place === 'stored'),
    )
    const learning = learningOf(network, c, true)
    return weightPass(network, c, { products, learning, updates: !readsLater(network) }, started, functions)
  })
}

/** Drives, membranes, rates and (unless plasticity still reads the states) the next states. */
function membranes(network: Network, p: Population, functions: Set<string>): readonly Statement[] {
  const list: Assignment[] = signalsOf(network, RANK.drive, p).flatMap((s) =>
    signalAssignments(network, s, p),
  )
  for (const m of membranesOf(network, p)) {
    const rate = sym('let', m.leaf, [m.index])
    const by = clampedRate(network, p, m.state)
    list.push({
      name: 'rate',
      ...(by ? { by } : {}),
      ...(network.buffers.get(leafId(m.leaf, p)) ? { buffer: leafId(m.leaf, p) } : {}),
      leaf: rate,
      value: mul([inPopulation(network, m.right, p), recip(m.gain)]),
      comment: { text: publicName(m.state, p.name), equation: m.equation },
    })
  }
  list.push(...signalsOf(network, RANK.rate, p).flatMap((s) => signalAssignments(network, s, p)))
  if (!network.realization.lateCommit) list.push(...stateUpdates(network, p))
  return elementwise(list, { network, population: p, index: indexOf(p), functions })
}

const stateUpdates = (network: Network, p: Population): readonly Assignment[] =>
  membranesOf(network, p).map((m) => ({
    name: 'next',
    buffer: idOf(m.state, p.name),
    value: add([
      sym('state', m.state, [m.index]),
      mul([num(network.options.dt), sym('let', m.leaf, [m.index])]),
    ]),
    commit: true,
  }))

const commits = (network: Network, p: Population, functions: Set<string>): readonly Statement[] =>
  elementwise(stateUpdates(network, p), { network, population: p, index: indexOf(p), functions })
