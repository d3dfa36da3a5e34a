/**
 * @file Random energies: definitions that use one another, weights between two kinds of neuron, maps, products, and operator words.
 *
 * Every term is multiplied by a window, so that integration by parts leaves nothing at the ends; one direction of time per
 * energy, since over a finite stretch of time a causal and an anticausal low-pass commute up to transients only.
 */
import { randomStream } from '../../src/base/random.js'
import { type Action, PLAIN, type Signal } from '../../src/check/action.js'
import type { Options } from '../../src/check/world.js'
import { add, map, mul, num, ONE, op, pow, recip, softmax, sub, sym } from '../../src/expr/build.js'
import type { Expr, Factor, Index, SymRole } from '../../src/expr/expr.js'
import { logsumexp, sumOver } from '../../src/expr/sums.js'
import type { Definition } from '../../src/model/model.js'

const SPAN = { start: 0, end: 0 }

/** A signal of this name is 1 in the middle and 0 at both ends of time: what integration by parts leaves there is then 0. */
const WINDOW = 'window'
export const WINDOWED: Options = { fixed: new Map<string, Signal>([[WINDOW, (t) => 3 * PLAIN.bump(t)]]) }

interface Choice {
  readonly below: (n: number) => number
  readonly chance: (p: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
}

function choices(seed: number): Choice {
  const { uniform } = randomStream(seed, 'random action')
  const below = (n: number): number => Math.floor(n * uniform())
  return { below, chance: (p) => uniform() < p, pick: (list) => list[below(list.length)] as never }
}

/** `local`: look-aheads and d/dt anywhere. Else low-passes too, and look-aheads only beneath all of them or above. */
type Mode = 'local' | 'causal' | 'anticausal'

export function randomAction(seed: number): Action {
  const r = choices(seed)
  const mode = r.pick<Mode>(['local', 'causal', 'anticausal'])
  const kinds = r.chance(0.5) ? [''] : ['P', 'I']
  const make = new Maker(r, mode, kinds)
  const vectors = 1 + r.below(3)
  for (let n = 0; n < vectors; n++) make.defineVector(r.pick(kinds))
  if (r.chance(0.3)) make.defineSynaptic(r.pick(kinds), r.pick(kinds))
  if (r.chance(0.4)) make.defineScalar()
  const terms = Array.from({ length: 1 + r.below(3) }, () => make.energyTerm())
  const last = [...make.definitions.values()].findLast((d) => d.indices.length === 1)
  if (last) terms.push(make.square(last))
  const energy = add(terms.map((t) => mul([sym('signal', WINDOW), t])))
  return { name: `random ${seed} (${mode}, ${kinds.length} kinds)`, energy, definitions: make.definitions }
}

class Maker {
  readonly definitions = new Map<string, Definition>()
  private serial = 0
  private readonly r: Choice
  private readonly mode: Mode
  private readonly kinds: readonly string[]

  constructor(r: Choice, mode: Mode, kinds: readonly string[]) {
    this.r = r
    this.mode = mode
    this.kinds = kinds
  }

  private index(kind: string): Index {
    this.serial++
    return kind === '' ? `x${this.serial}` : `x${this.serial}@${kind}`
  }

  private vectorSym(role: SymRole, stem: string, kind: string, i: Index): Expr {
    return sym(role, kind === '' ? stem : `${stem}_${kind}`, [i])
  }

  private tau(kind: string, i: Index): Expr {
    const { r } = this
    switch (r.below(5)) {
      case 0:
        return sym('constant', 'tau_all')
      case 1:
        return map('exp', 0, mul([num(-1), this.vectorSym('parameter', 'theta', kind, i)]))
      case 2:
        return mul([sym('constant', 'kappa'), this.vectorSym('constant', 'tau_a', kind, i)])
      default:
        return this.vectorSym('constant', r.pick(['tau_a', 'tau_b']), kind, i)
    }
  }

  private lowPass(tau: Expr): Factor {
    return { op: 'D', tau, reversed: this.mode === 'anticausal', power: -1 }
  }

  private lookAhead(tau: Expr): Factor {
    if (this.r.chance(0.15)) return { op: 'dt', reversed: false, power: 1 }
    return { op: 'D', tau, reversed: this.r.chance(0.4), power: 1 }
  }

  /** Operators on a signal; `free`: nothing above or below forbids a look-ahead. */
  private word(arg: Expr, kind: string, i: Index, free: boolean): Expr {
    const { r } = this
    const length = 1 + r.below(this.mode === 'local' ? (free ? 2 : 1) : free ? 3 : 2)
    const factors: Factor[] = []
    for (let n = 0; n < length; n++) {
      const tau = this.tau(kind, i)
      const ahead = this.mode === 'local' || (free && r.chance(0.5))
      const enough = factors.filter((f) => f.power > 0).length >= 2
      if (ahead && !enough) factors.push(this.lookAhead(tau))
      else if (this.mode !== 'local') factors.push(this.lowPass(tau))
    }
    return op(factors, arg)
  }

  private state(kind: string, i: Index): Expr {
    return this.vectorSym('state', this.r.pick(['u', 'v']), kind, i)
  }

  /** A definition of this kind, or a state where there is none. */
  private known(kind: string, i: Index): Expr {
    const own = [...this.definitions.values()].filter(
      (d) => d.indices.length === 1 && d.indices[0] === this.canonical(kind),
    )
    return own.length === 0 ? this.state(kind, i) : sym('let', this.r.pick(own).name, [i])
  }

  private canonical(kind: string, name = 'i'): Index {
    return kind === '' ? name : `${name}@${kind}`
  }

  private bounded(x: Expr): Expr {
    return map(this.r.pick(['tanh', 'softplus', 'logistic']), 0, mul([num(0.3), x]))
  }

  private weight(post: string, i: Index, pre: string, j: Index): Expr {
    return sym('weight', `W_${post}${pre}`, [i, j])
  }

  /** Σ_j W_ij x_j, or with the transpose, or with a low-pass of its own at every synapse. */
  private synapses(kind: string, i: Index, depth: number): Expr {
    const { r } = this
    const other = r.pick(this.kinds)
    const j = this.index(other)
    const x = this.bounded(this.vector(other, j, depth - 1))
    if (r.chance(0.3)) return sumOver(mul([this.weight(other, j, kind, i), x]), [j])
    const synaptic = [...this.definitions.values()].find(
      (d) => d.indices[0] === this.canonical(kind) && d.indices[1] === this.canonical(other, 'j'),
    )
    if (synaptic && r.chance(0.5)) return sumOver(mul([sym('let', synaptic.name, [i, j]), x]), [j])
    const tau = sym('constant', `tau_${kind}${other}`, [i, j])
    const f: Factor = this.mode === 'local' ? { op: 'D', tau, reversed: false, power: 1 } : this.lowPass(tau)
    const arrived = r.chance(0.3) ? op([f], x) : x
    return sumOver(mul([this.weight(kind, i, other, j), arrived]), [j])
  }

  private vector(kind: string, i: Index, depth: number): Expr {
    const { r } = this
    const again = (): Expr => this.vector(kind, i, depth - 1)
    if (depth <= 0) return r.chance(0.6) ? this.word(this.state(kind, i), kind, i, true) : this.known(kind, i)
    switch (r.below(10)) {
      case 0:
      case 1:
        return this.word(this.state(kind, i), kind, i, true)
      case 2:
      case 3:
        return this.synapses(kind, i, depth)
      case 4:
        return this.word(this.known(kind, i), kind, i, false)
      case 5:
        return add([again(), this.vectorSym('bias', 'b', kind, i)])
      case 6:
        return mul([this.bounded(again()), this.bounded(again())])
      case 7:
        return softmax(mul([num(0.5), again()]), i)
      case 8:
        return mul([again(), recip(add([num(2), map('tanh', 0, mul([num(0.3), again()]))]))])
      default:
        return sub(mul([sym('constant', 'gain'), again()]), this.bounded(again()))
    }
  }

  private sum(kind: string, of: (i: Index) => Expr): Expr {
    const i = this.index(kind)
    return sumOver(of(i), [i])
  }

  private add(name: string, indices: readonly Index[], body: Expr): void {
    this.definitions.set(name, { name, indices, body, span: SPAN })
  }

  defineVector(kind: string): void {
    const i = this.canonical(kind)
    const lead = this.word(this.state(kind, i), kind, i, true)
    this.add(`d${this.definitions.size}`, [i], sub(lead, this.vector(kind, i, 2)))
  }

  defineSynaptic(post: string, pre: string): void {
    const i = this.canonical(post)
    const j = this.canonical(pre, 'j')
    const body = mul([
      this.weight(post, i, pre, j),
      this.bounded(this.known(pre, j)),
      this.bounded(this.known(post, i)),
    ])
    this.add('m', [i, j], body)
  }

  defineScalar(): void {
    const kind = this.r.pick(this.kinds)
    const body = this.sum(kind, (i) =>
      mul([num(0.5), pow(sub(this.vectorSym('target', 'y', kind, i), this.known(kind, i)), 2)]),
    )
    this.add('c', [], body)
  }

  square(d: Definition): Expr {
    const kind = d.indices[0]?.split('@')[1] ?? ''
    return this.sum(kind, (i) => mul([num(0.5), pow(sym('let', d.name, [i]), 2)]))
  }

  energyTerm(): Expr {
    const { r } = this
    const kind = r.pick(this.kinds)
    const other = r.pick(this.kinds)
    switch (r.below(7)) {
      case 0:
        return this.sum(kind, (i) =>
          mul([this.vectorSym('constant', 'precision', kind, i), pow(this.vector(kind, i, 2), 2)]),
        )
      case 1:
        return this.sum(kind, (i) =>
          this.sum(other, (j) =>
            mul([
              this.bounded(this.vector(kind, i, 1)),
              this.weight(kind, i, other, j),
              this.bounded(this.vector(other, j, 1)),
            ]),
          ),
        )
      case 2:
        return this.sum(kind, (i) => this.word(this.known(kind, i), kind, i, true))
      case 3: {
        const i = this.index(kind)
        return logsumexp(mul([num(0.5), this.vector(kind, i, 1)]), i)
      }
      case 4:
        return pow(add([ONE, this.sum(kind, (i) => pow(this.bounded(this.known(kind, i)), 2))]), 2)
      case 5:
        return this.definitions.has('c')
          ? mul([sym('constant', 'beta'), sym('let', 'c')])
          : this.sum(kind, (i) => this.bounded(this.vector(kind, i, 1)))
      default:
        return mul([
          sym('constant', 'lambda'),
          this.sum(kind, (i) => this.sum(other, (j) => pow(this.weight(kind, i, other, j), 2))),
        ])
    }
  }
}
