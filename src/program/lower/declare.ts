/** @file Declares the buffers of a network: states, signals, parameters, gradients, optimizer memory, the input ring. */
import { symbols } from '../../expr/substitute.js'
import type { Population } from '../../model/model.js'
import { weightShape } from '../../model/values.js'
import { OLD } from '../../realize/realization.js'
import type { Role } from '../program.js'
import { needsPopulation } from './elementwise.js'
import { maskId } from './ends.js'
import {
  givenId,
  hasKind,
  holdsLeaf,
  idOf,
  kindOf,
  type Network,
  ofTarget,
  partsOf,
  publicName,
  sizeOf,
  targetId,
} from './network.js'
import { leafId } from './scalar.js'
import { declareInputSignals, inputConstants } from './signals.js'
import { declareSynapses } from './synapses.js'
import { counterId, intervalOf } from './update.js'

export function declare(network: Network): void {
  const { buffers } = network
  buffers.ensure('learn', 'flag', [], { ring: true, initial: [1], about: 'learning on' })
  for (const p of network.inputs) {
    buffers.ensure(idOf('in', p.name), 'input', ['batch', sizeOf(p)], {
      ring: true,
      name: p.name,
      about: `input ${p.name}`,
    })
    for (const part of partsOf(p)) {
      declareInputSignals(network, part)
      declareConstants(network, part, inputConstants(network, part))
    }
  }
  for (const { name, role } of network.model.symbols.values()) {
    if (role !== 'signal') continue
    buffers.ensure(idOf('signal', name), 'input', ['batch'], { ring: true, name, about: `signal ${name}` })
  }
  for (const p of network.own) {
    if (p.role === 'output') {
      for (const target of network.targets) {
        if (!ofTarget(network, target, p)) continue
        const key = network.targets.length === 1 ? p.name : publicName(target, p.name)
        const id = targetId(target, p)
        buffers.ensure(id, 'target', ['batch', sizeOf(p)], {
          ring: true,
          name: key,
          about: `target of ${p.name}`,
        })
        buffers.ensure(givenId(target, p), 'flag', [], {
          ring: true,
          about: `1 where the target of ${p.name} is given`,
        })
      }
    }
    declareSignals(network, p)
    declareConstants(network, p)
  }
  declareScalars(network)
  declareWeights(network)
  declareSynapses(network)
  for (const l of network.realization.learning) {
    const steps = intervalOf(network, l)
    if (steps !== undefined)
      buffers.ensure(counterId(steps), 'counter', [], { about: `step of an interval of ${steps}` })
  }
  if (network.realization.cost !== undefined) {
    buffers.ensure('cost', 'signal', ['batch'], { name: 'cost', about: 'cost per sample' })
  }
}

function declareSignals(network: Network, p: Population): void {
  const { buffers, realization, options } = network
  const shape = ['batch', sizeOf(p)] as const
  const membranes = realization.membranes.filter((m) => hasKind(p, m.index))
  for (const m of membranes) {
    buffers.ensure(idOf(m.state, p.name), 'state', shape, {
      name: publicName(m.state, p.name),
      initial: options.values(p, m.state),
      about: `state ${m.state} of ${p.name}`,
    })
  }
  const needed = readLeaves(network)
  for (const m of membranes) {
    if (needed.has(m.leaf) || realization.lateCommit)
      buffers.ensure(leafId(m.leaf, p), 'signal', shape, { about: `d${m.state}/dt of ${p.name}` })
  }
  for (const s of realization.signals) {
    if (!hasKind(p, s.index)) continue
    buffers.ensure(leafId(s.name, p), s.stored ? 'stored' : 'signal', shape, {
      ...(s.public ? { name: publicName(s.name, p.name) } : {}),
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
  for (const product of realization.products) {
    if (!holdsLeaf(network, product.leaf, p)) continue
    const role: Role = product.place === 'stored' || product.place === 'late' ? 'stored' : 'signal'
    const text = `${product.weight}${product.transposed ? "'" : ''} ${product.operand}`
    buffers.ensure(leafId(product.leaf, p), role, shape, { about: `${text} into ${p.name}` })
  }
  for (const leaf of realization.copies) {
    if (!holdsLeaf(network, leaf, p)) continue
    buffers.ensure(leafId(OLD + leaf, p), 'signal', shape, {
      about: `${leaf} of ${p.name} as the step before stored it`,
    })
  }
}

/** Rates of change that are read in loops of their own: in learning rules, and where all neurons of a population are. */
function readLeaves({ realization }: Network): ReadonlySet<string> {
  const bodies = [
    ...realization.signals.flatMap((s) => [s.body, ...s.filters.map((f) => f.input)]),
    ...realization.membranes.map((m) => m.right),
  ].filter(needsPopulation)
  const all = [...realization.learning.map((l) => l.gradient), ...bodies]
  return new Set(all.flatMap((e) => [...symbols(e)].map((s) => s.name)))
}

/** Per-neuron constants and parameters, and scalars that a population overrides; nothing of an input is learned. */
function declareConstants(network: Network, p: Population, only?: ReadonlySet<string>): void {
  const { buffers, model, options } = network
  for (const s of model.symbols.values()) {
    if (only && !only.has(s.name)) continue
    if (s.role !== 'constant' && s.role !== 'parameter' && s.role !== 'bias') continue
    const perNeuron = s.perNeuron || s.role === 'bias'
    if (!perNeuron && !p.values.has(s.name)) continue
    if (s.kinds.length > 1 || (s.kinds.length === 1 && s.kinds[0] !== kindOf(p))) continue
    const learned = !only && network.realization.learning.find((l) => l.rule.parameter === s.name)
    const id = idOf(s.name, p.name)
    const shape = perNeuron ? [sizeOf(p)] : []
    const values = options.values(p, s.name)
    buffers.ensure(id, learned || s.role === 'bias' ? 'parameter' : 'constant', shape, {
      name: publicName(s.name, p.name),
      initial: perNeuron ? values : [values[0] ?? 0],
      ...(network.delays.has(s.name) ? { fixed: true } : {}),
      about: `${s.name} of ${p.name}`,
    })
    if (learned) declareLearning(network, id, publicName(s.name, p.name), shape, s.name)
  }
}

function declareScalars(network: Network): void {
  const { buffers, model, options } = network
  for (const s of model.symbols.values()) {
    if ((s.role !== 'constant' && s.role !== 'parameter') || s.perNeuron) continue
    buffers.ensure(idOf(s.name), 'constant', [], {
      name: s.name,
      initial: [options.scalar(s.name)],
      ...(network.delays.has(s.name) ? { fixed: true } : {}),
      about: `constant ${s.name}`,
    })
  }
}

function declareWeights(network: Network): void {
  const { model, options } = network
  for (const c of model.connections) {
    const id = idOf(c.weight, c.post, c.pre)
    const name = publicName(c.weight, c.post, c.pre)
    const shape = weightShape(model, c)
    const exists = options.masks(c)
    if (exists) {
      network.buffers.ensure(maskId(id), 'constant', shape, {
        initial: exists,
        about: `1 where ${name} has a synapse`,
      })
    }
    network.buffers.ensure(id, 'parameter', shape, {
      name,
      initial: options.weights(c),
      about: `weights ${c.pre} -> ${c.post}`,
      ...(exists ? { mask: maskId(id) } : {}),
      ...(c.options.symmetric ? { symmetric: true } : {}),
    })
    if (!c.options.fixed && network.realization.learning.some((l) => l.rule.parameter === c.weight)) {
      declareLearning(network, id, name, shape, c.weight)
    }
  }
}

function declareLearning(
  network: Network,
  id: string,
  name: string,
  shape: readonly number[],
  parameter: string,
): void {
  const { buffers } = network
  buffers.ensure(`grad_${id}`, 'gradient', shape, { name, about: `-dE/d ${name}, batch mean` })
  for (const l of network.realization.learning) {
    if (l.rule.parameter !== parameter) continue
    const optimizer = l.rule.optimizer
    if (optimizer?.kind === 'momentum')
      buffers.ensure(`momentum_${id}`, 'optimizer', shape, { about: `velocity of ${name}` })
    if (optimizer?.kind === 'adam') {
      buffers.ensure(`adam_m_${id}`, 'optimizer', shape, { about: `first moment of ${name}` })
      buffers.ensure(`adam_v_${id}`, 'optimizer', shape, { about: `second moment of ${name}` })
      buffers.ensure(`adam_p1_${id}`, 'optimizer', [], {
        initial: [1],
        about: 'power of the first decay rate',
      })
      buffers.ensure(`adam_p2_${id}`, 'optimizer', [], {
        initial: [1],
        about: 'power of the second decay rate',
      })
    }
  }
}
