/** @file Weights applied to signals, each product once, with its place in the lagged order. */
import { mul } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import { rename } from '../expr/sums.js'
import { canonical } from './auxiliary.js'
import { carries, isLagged, operandRank, type Ranks, type WeightSum } from './classify.js'
import { OLD, type Product, RANK, type Rank } from './realization.js'
import type { Synapses } from './synapses.js'

/** What products need of the resolution that they are part of. */
interface Resolution {
  readonly stored: Set<string>
  readonly copies: Set<string>
  readonly synapses: Synapses
  /** Bodies of definitions by name. */
  readonly bodyOf: (name: string) => Expr | undefined
  /** The name of a signal with this body. */
  auxiliary(body: Expr, index: Index, rank: Rank): string
}

/** Where a product with what the step before stored is formed for a reader of this rank. */
const BEFORE: Readonly<Partial<Record<Rank, 'source' | 'early'>>> = {
  [RANK.source]: 'source',
  [RANK.error]: 'early',
}
/** The earliest reader says when; what an operand says comes in one place alone. */
const ORDER: readonly Product['place'][] = ['source', 'early', 'drive']

export class Products {
  readonly list: Product[] = []
  private readonly ranks: Ranks
  private readonly resolution: Resolution

  constructor(ranks: Ranks, resolution: Resolution) {
    this.ranks = ranks
    this.resolution = resolution
  }

  /** The product of a sum over a weight, as it is read at a rank; `present` says when its terms are there. */
  of(sum: WeightSum, present: readonly Expr[], rank: Rank): Product {
    if (sum.between.length > 0) return this.synaptic(sum, present, rank)
    const index = canonical(sum.bound)
    const operand = rename(mul([...present, ...sum.inside]), new Map([[sum.bound, index]]))
    return this.product(sum.weight.name, sum.transposed, operand, index, rank)
  }

  /** Σ_j W[i,j] a[i,j] r[j]: the other factors are a signal of the synapse. */
  private synaptic(
    { weight, transposed, inside, between }: WeightSum,
    present: readonly Expr[],
    rank: Rank,
  ): Product {
    const [post = 'i', pre = 'j'] = weight.indices
    const body = mul([...present, ...inside, ...between])
    const name = this.resolution.synapses.named(body, [post, pre], weight.name)
    const isError = this.isError(body)
    return this.add(weight.name, transposed, name, 'synaptic', operandRank(body, this.ranks), rank, isError)
  }

  private product(weight: string, transposed: boolean, operand: Expr, index: Index, rank: Rank): Product {
    const isState = operand.kind === 'sym' && operand.role === 'state'
    const isSignal = operand.kind === 'sym' && operand.role === 'let' && this.ranks.has(operand.name)
    // What the step before stored is known at the beginning, as states are.
    const isOld = operand.kind === 'sym' && operand.role === 'let' && operand.name.startsWith(OLD)
    let name: string
    let own: Rank
    if (isState || isOld) {
      name = operand.name
      own = RANK.source
    } else if (isSignal) {
      name = operand.name
      own = this.ranks.get(operand.name) ?? RANK.drive
    } else {
      own = carries(operand, isLagged, this.resolution.bodyOf)
        ? RANK.source
        : operandRank(operand, this.ranks)
      // a function beneath operators is a signal of its own: it is what an input stands for
      if (operand.kind === 'op' && operand.arg.kind === 'map')
        this.resolution.auxiliary(operand.arg, index, operandRank(operand.arg, this.ranks))
      name = this.resolution.auxiliary(operand, index, own)
    }
    const isError = own > RANK.error && this.isError(operand)
    return this.add(weight, transposed, name, isState ? 'state' : 'signal', own, rank, isError)
  }

  private isError(operand: Expr): boolean {
    const isError = (name: string): boolean => this.ranks.get(name) === RANK.error
    return carries(operand, isError, this.resolution.bodyOf)
  }

  private add(
    weight: string,
    transposed: boolean,
    name: string,
    operandKind: Product['operandKind'],
    own: Rank,
    rank: Rank,
    isError = false,
  ): Product {
    const known = this.list.find(
      (p) => p.weight === weight && p.transposed === transposed && p.operand === name,
    )
    const place =
      own === RANK.source && operandKind !== 'synaptic'
        ? 'source'
        : own === RANK.error || (isError && operandKind === 'synaptic')
          ? 'stored'
          : isError
            ? 'late'
            : (BEFORE[rank] ?? 'drive')
    if (own > RANK.error && operandKind !== 'synaptic' && !isError) this.resolution.stored.add(name)
    if (known) {
      if (ORDER.indexOf(place) < ORDER.indexOf(known.place)) {
        const at = this.list.indexOf(known)
        this.list[at] = { ...known, place }
      }
      return this.read(known, rank)
    }
    const product: Product = {
      leaf: `#P${this.list.length + 1}`,
      weight,
      transposed,
      operand: name,
      operandKind,
      place,
    }
    this.list.push(product)
    return this.read(product, rank)
  }

  /** A stored product is formed anew once the errors are there: what comes after them reads a copy of what the step before stored. */
  private read(product: Product, rank: Rank): Product {
    if ((product.place !== 'stored' && product.place !== 'late') || rank <= RANK.error) return product
    this.resolution.copies.add(product.leaf)
    return { ...product, leaf: OLD + product.leaf }
  }
}
