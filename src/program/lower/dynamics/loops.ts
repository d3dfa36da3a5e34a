/** @file The loops of one instant by name, population by population, and whether they are linear; nothing is lowered for it. */

import { children } from '../../../expr/build.js'
import type { Expr } from '../../../expr/expr.js'
import type { Dynamics } from '../../../realize/dynamics.js'
import { activationOf, type Network } from '../network.js'
import { openNetwork } from '../openNetwork.js'
import { asRealization } from './asRealization.js'
import { graphOf, keyAt, type Loop, loopsOf, type Node, type SignalNode, type SynapticNode } from './graph.js'

export interface InstantLoop {
  /** Signals as in a simulation: `r[h]`. */
  readonly signals: readonly string[]
  readonly populations: readonly string[]
  /** Whether every member is affine in the others, so that one linear solve closes the loop. */
  readonly linear: boolean
}

/** Signals of a neuron up to which loops are listed in the order of evaluation; what is longer nobody reads. */
const MOST_ORDERED = 200

/** Strongly connected components of what needs what at one instant. */
export function instantLoops(dynamics: Dynamics): readonly InstantLoop[] {
  const network = bare(dynamics)
  const isShort = dynamics.signals.length <= MOST_ORDERED
  const { loops, nodes } = isShort ? graphOf(network, dynamics, 1) : loopsOf(network, dynamics)
  return loops.map((loop) => {
    const members = nodes.filter((n) => loop.keys.has(n.key))
    const named = members.filter((n) => n.kind !== 'product' && n.signal.public)
    return {
      signals: named.map((n) => n.key),
      populations: [...new Set(members.map((n) => n.p.name))],
      linear: members.every((n) => isAffine(n, loop, network)),
    }
  })
}

/** Whether the value of a node is affine in the members of its loop. */
export const isAffine = (node: Node, { keys }: Loop, network: Network): boolean =>
  node.kind === 'product' || degree(node.body, node, keys, network) <= 1

/** Degree in the members of a loop; 2 for whatever is no polynomial of degree 1. */
function degree(
  e: Expr,
  node: SignalNode | SynapticNode,
  keys: ReadonlySet<string>,
  network: Network,
): number {
  const of = (x: Expr): number => degree(x, node, keys, network)
  if (e.kind === 'sym') return e.role === 'let' && keys.has(keyAt(node, e)) ? 1 : 0
  if (e.kind === 'add') return Math.max(0, ...e.terms.map(of))
  if (e.kind === 'mul') return e.factors.reduce((sum, f) => sum + of(f), 0)
  if (e.kind === 'map' && isIdentity(e.fn, node, network)) return e.order === 0 ? of(e.arg) : 0
  return children(e).some((c) => of(c) > 0) ? 2 : 0
}

function isIdentity(fn: string, { p }: Node, network: Network): boolean {
  const activation = activationOf(network, fn, p)
  return activation?.kind === 'builtin' && activation.name === 'identity'
}

/** A step that divides simple fractions of a delay of 1: what is late at all is no part of an instant. */
const DIVIDED = 1 / 5040

/** A network in which all numbers are 1. */
function bare(dynamics: Dynamics): Network {
  const one = (): Float64Array => Float64Array.of(1)
  return openNetwork(asRealization(dynamics), {
    dt: DIVIDED,
    precision: 'f64',
    batch: 1,
    ring: 1,
    seed: 0,
    values: one,
    weights: one,
    masks: () => undefined,
    synaptic: one,
    scalar: () => 1,
  })
}
