/** @file What lowering knows of a network: buffers of every population and connection, and how bodies read in a population. */
import { internal, ModelError, problem } from '../../base/diagnostic.js'
import { hashText } from '../../base/hash.js'
import { ONE, ZERO } from '../../expr/build.js'
import { type Expr, type Index, kindOfIndex, type Sym } from '../../expr/expr.js'
import { substitute } from '../../expr/substitute.js'
import type { Activation, Connection, Model, Population } from '../../model/model.js'
import { weightShape } from '../../model/values.js'
import { connectionsInto, connectionsOutOf, populationNamed } from '../../model/wiring.js'
import { CLAMPED, type Product, type Realization, targetOfRate } from '../../realize/realization.js'
import type { Buffer, Drawn, Extent, Role } from '../program.js'

/** Options that are settled before lowering. */
export interface LowerOptions {
  readonly dt: number
  readonly precision: 'f64' | 'f32'
  readonly batch: number
  readonly ring: number
  readonly seed: number
  /** Initial values of a per-neuron constant, parameter, bias or state of a population. */
  readonly values: (population: Population, name: string) => Float64Array
  readonly weights: (connection: Connection) => Float64Array | Drawn
  /** 1 where a synapse exists; undefined where all do. */
  readonly masks: (connection: Connection) => Uint8Array | undefined
  /** Values of a constant for the synapses of a block. */
  readonly synaptic: (connection: Connection, name: string) => Float64Array
  readonly scalar: (name: string) => number
}

/** Collects buffers under unique ids. */
export class Buffers {
  readonly list: Buffer[] = []
  private readonly byId = new Map<string, Buffer>()

  /** Adds a buffer once; a second call with the same id returns the first. */
  ensure(
    id: string,
    role: Role,
    shape: readonly Extent[],
    more: Partial<Omit<Buffer, 'id' | 'role' | 'shape'>> = {},
  ): Buffer {
    const known = this.byId.get(id)
    if (known) return known
    const buffer: Buffer = { id, role, shape, ring: false, ...more }
    this.byId.set(id, buffer)
    this.list.push(buffer)
    return buffer
  }

  get(id: string): Buffer | undefined {
    return this.byId.get(id)
  }
}

export interface Network {
  readonly model: Model
  readonly realization: Realization
  readonly options: LowerOptions
  readonly buffers: Buffers
  /** Populations with neurons of their own (all but inputs), one entry for each kind of neuron. */
  readonly own: readonly Population[]
  readonly inputs: readonly Population[]
  /** Target symbols that are read anywhere; each lives on every output population. */
  readonly targets: readonly string[]
  /** Whether data go from sample to sample in straight lines: then `now_<input>` holds those of the instant. */
  readonly interpolated?: boolean
  /** Gradients are integrals over a window: dt is in them, and each is one update. */
  readonly windowed?: true
  /** Constants that stand in an operator: what is the time is kept ≥ 10 dt when learned without `keep`. */
  readonly timeConstants: ReadonlyMap<string, 'itself' | 'exponential'>
  /** Constants that say how long a delay is: a ring has been made for their values. */
  readonly delays: ReadonlySet<string>
}

export const sizeOf = (p: Population): number => p.parts.reduce((n, part) => n + part.size, 0)

/** Each kind of neuron of a population as a population of its own, under the same name. */
export const partsOf = (p: Population): readonly Population[] =>
  p.parts.length === 1 ? [p] : p.parts.map((part) => ({ ...p, parts: [part] }))

export const kindOf = (p: Population): string => p.parts[0]?.kind ?? ''

/** The index of a neuron's own signals. */
export const indexOf = (p: Population): Index => (kindOf(p) === '' ? 'i' : `i@${kindOf(p)}`)

/** Whether neurons of this part have what is written with an index. */
export const hasKind = (p: Population, index: Index | undefined): boolean =>
  index === undefined || kindOfIndex(index) === kindOf(p)

/** Whether a target is given at these neurons. */
export const ofTarget = (network: Network, target: string, p: Population): boolean =>
  p.role === 'output' &&
  network.targets.includes(target) &&
  (network.model.symbols.get(target)?.kinds[0] ?? '') === kindOf(p)

/** The part of a population that a weight reaches from, or comes to. */
export const population = (network: Network, name: string, kind: string): Population => {
  const all = populationNamed(network.model, name)
  const part = all?.parts.length === 1 ? all.parts[0] : all?.parts.find((x) => x.kind === kind)
  return all && part ? { ...all, parts: [part] } : internal(`population '${name}' is missing`)
}

/** Kinds of neuron after and before a weight. */
export function kindsOf(network: Network, weight: string): readonly [string, string] {
  const [post = '', pre = ''] = network.model.symbols.get(weight)?.kinds ?? []
  return [post, pre]
}

const clean = (text: string): string => text.replace(/'/g, '_1').replace(/[^A-Za-z0-9_]/g, '_')
export const idOf = (name: string, ...owners: readonly string[]): string =>
  [name, ...owners].map(clean).join('_')
export const publicName = (name: string, ...owners: readonly string[]): string =>
  `${name}[${owners.join(',')}]`

export const targetId = (target: string, p: Population): string => idOf('target', target, p.name)
/** The data of an input at the instant, where they are interpolated. */
export const nowId = (p: Population): string => idOf('now', p.name)
export const givenId = (target: string, p: Population): string => `given_${targetId(target, p)}`

/** Connections that feed a product in a population: those into it, or out of it when the weight is transposed. */
export function feeding(network: Network, product: Product, p: Population): readonly Connection[] {
  const [post, pre] = kindsOf(network, product.weight)
  if (kindOf(p) !== (product.transposed ? pre : post)) return []
  const touching = product.transposed
    ? connectionsOutOf(network.model, p.name)
    : connectionsInto(network.model, p.name)
  return touching.filter((c) => c.weight === product.weight)
}

/** Whether neurons of this part have a leaf: a signal, or a product. */
export function holdsLeaf(network: Network, leaf: string, p: Population): boolean {
  const { signals, products } = network.realization
  const signal = signals.find((s) => s.name === leaf)
  if (signal) return hasKind(p, signal.index)
  const product = products.find((x) => x.leaf === leaf)
  if (!product) return false
  const [post, pre] = kindsOf(network, product.weight)
  return kindOf(p) === (product.transposed ? pre : post)
}

/** The target that clamps a state of these neurons. */
export function clampOf(network: Network, state: string, p: Population): string | undefined {
  const target = p.clamps.get(state)
  const own = network.model.symbols.get(state)?.kinds[0] === kindOf(p)
  return own && target !== undefined && ofTarget(network, target, p) ? target : undefined
}

function givenIn(network: Network, s: Sym, p: Population): Expr {
  const [, way, state = ''] = /^(#.*:)(.*)$/.exec(s.name) ?? []
  if (way === undefined) return ofTarget(network, s.name, p) ? s : ZERO
  if (clampOf(network, state, p) !== undefined) return s
  return way === CLAMPED ? ZERO : ONE
}

/** The noise of a population, declared where it is first read. */
export function noiseBuffer(network: Network, name: string, p: Population): string {
  const own = publicName(name, p.name)
  return network.buffers.ensure(idOf('noise', name, p.name), 'noise', ['batch', sizeOf(p)], {
    ring: true,
    stream: hashText(own) % 2 ** 32,
    about: `noise ${own}: N(0, 1)/sqrt(dt), anew in each step`,
  }).id
}

/** A body as it reads in a population: absent products, targets and outputs drop out. */
export function inPopulation(network: Network, e: Expr, p: Population): Expr {
  const products = new Map(network.realization.products.map((x) => [x.leaf, x]))
  return substitute(e, (s: Sym) => {
    if (s.role === 'output') return p.role === 'output' ? ONE : ZERO
    if (s.role === 'given') return givenIn(network, s, p)
    if (s.role !== 'let') return s
    const target = targetOfRate(s.name)
    if (target !== undefined) return ofTarget(network, target, p) ? s : ZERO
    const product = products.get(s.name.replace(/^#old:/, ''))
    return product && feeding(network, product, p).length === 0 ? ZERO : s
  })
}

/** The activation that a symbol means in a population. */
export function activationOf(network: Network, fn: string, p: Population): Activation | undefined {
  return p.activations.get(fn) ?? network.model.activations.get(fn)
}

/** Numbers that 4 GiB hold in f64: what WebAssembly can address. */
const MOST = 2 ** 29

/** Refuses a network whose arrays could not be made, before any is made. */
function refuseSize(model: Model, batch: number): void {
  const refuse = (what: string, count: number, span: { start: number; end: number }): never => {
    throw new ModelError(
      [
        problem('E5005', {
          message: `${what} would hold ${count} numbers`,
          span,
          expected: `at most ${MOST}`,
        }),
      ],
      model.source,
    )
  }
  for (const c of model.connections) {
    const count = weightShape(model, c).reduce((a, b) => a * b, 1)
    if (count > MOST) refuse(`the weights ${c.pre} -> ${c.post}`, count, c.span)
  }
  for (const p of model.populations) {
    const count = sizeOf(p) * batch
    if (count > MOST) refuse(`a signal of '${p.name}'`, count, p.span)
  }
}

/** Refuses parts of a network that this version does not run. */
export function refuseNetwork(model: Model, batch: number): void {
  refuseSize(model, batch)
  const refuse = (message: string, span: { start: number; end: number }, remedy: string): never => {
    throw new ModelError([problem('E3001', { message, span, remedy })], model.source)
  }
  if (model.populations.length === 0)
    throw new ModelError(
      [
        problem('E4005', {
          message: 'the model has no network',
          found: 'no population',
          expected: 'a `network` section',
        }),
      ],
      model.source,
    )
  for (const a of model.approximations) {
    const c = model.connections.find((x) => a.kind === 'feedback' && x.weight === a.by)
    if (c && c.options.stages.length > 0)
      refuse(
        `feedback through weights of its own beside a convolution or pooling (${c.post} -> ${c.pre}) is not yet supported in a run`,
        c.span,
        'leave out `approximate feedback`, or use full connections',
      )
  }
}
