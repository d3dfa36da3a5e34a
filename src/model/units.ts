/**
 * @file Physical units: mathjs reads them; values are stored in a coherent system in which the first time constant's unit,
 * and then every unit in the order of the text that is independent of those before, is one.
 */
import { math } from '#mathjs'
import type { SyntaxTree, Term } from '../text/syntax.js'
import { visitTerm, visitTree } from './walk.js'

/** Exponents of the base quantities of mathjs: mass, length, time, current, temperature, light, amount, angle, bits. */
export type Dimension = readonly number[]

const NAMES = [
  'mass',
  'length',
  'time',
  'current',
  'temperature',
  'light',
  'amount',
  'angle',
  'bits',
] as const
const TIME_AT = NAMES.indexOf('time')

export const NONE: Dimension = NAMES.map(() => 0)
export const TIME: Dimension = NAMES.map((_, i) => (i === TIME_AT ? 1 : 0))

export const sameDimension = (a: Dimension, b: Dimension): boolean =>
  NAMES.every((_, i) => Math.abs((a[i] ?? 0) - (b[i] ?? 0)) < 1e-9)

/** `time^-1 mass`; `a pure number` for none. */
export function describeDimension(dimension: Dimension): string {
  const named = COMMON.find(([d]) => sameDimension(d, dimension))
  if (named) return named[1]
  for (const power of [2, -1, -2]) {
    const base = COMMON.slice(1).find(([d]) =>
      sameDimension(
        d.map((x) => power * x),
        dimension,
      ),
    )
    if (base) return power === 2 ? `${base[1]} squared` : `1/(${base[1]})${power === -2 ? ' squared' : ''}`
  }
  const perTime = COMMON.slice(1).find(([d]) =>
    sameDimension(
      d,
      dimension.map((x, i) => x + (TIME[i] ?? 0)),
    ),
  )
  if (perTime) return `${perTime[1]} per time`
  return NAMES.flatMap((name, i) => {
    const power = dimension[i] ?? 0
    return power === 0 ? [] : [power === 1 ? name : `${name}^${power}`]
  }).join(' ')
}

const COMMON: readonly (readonly [Dimension, string])[] = [
  [NONE, 'a pure number'],
  [TIME, 'a time'],
  [TIME.map((x) => -x), 'a rate (1/time)'],
  [[1, 2, -3, -1, 0, 0, 0, 0, 0], 'a voltage'],
  [[0, 0, 0, 1, 0, 0, 0, 0, 0], 'a current'],
  [[-1, -2, 3, 2, 0, 0, 0, 0, 0], 'a conductance'],
  [[-1, -2, 4, 2, 0, 0, 0, 0, 0], 'a capacitance'],
  [[1, 2, -3, -2, 0, 0, 0, 0, 0], 'a resistance'],
  [[0, 0, 1, 1, 0, 0, 0, 0, 0], 'a charge'],
  [[1, 2, -2, 0, 0, 0, 0, 0, 0], 'an energy'],
  [[0, 1, 0, 0, 0, 0, 0, 0, 0], 'a length'],
  [[1, 0, 0, 0, 0, 0, 0, 0, 0], 'a mass'],
]

interface Quantity {
  readonly dimension: Dimension
  readonly size: number
}

function quantity(unit: string): Quantity | undefined {
  try {
    const { value, dimensions } = math.unit(1, unit)
    return { dimension: NAMES.map((_, i) => dimensions[i] ?? 0), size: value }
  } catch {
    return undefined
  }
}

/** A reduced row: a combination of base quantities whose scale is known. */
interface Row {
  readonly pivot: number
  readonly dimension: Dimension
  readonly logScale: number
}

export class Units {
  /** As written with the first time constant. */
  readonly timeUnit: string | undefined
  readonly #rows: Row[] = []
  readonly #known = new Map<string, Quantity>()

  constructor(units: readonly string[], timeUnit: string | undefined) {
    this.timeUnit = timeUnit
    for (const unit of timeUnit === undefined ? units : [timeUnit, ...units]) this.#learn(unit)
  }

  #learn(unit: string): void {
    const q = quantity(unit)
    if (!q || this.#known.has(unit)) return
    this.#known.set(unit, q)
    const { dimension, logScale } = this.#reduce(q.dimension)
    const pivot = dimension.findIndex((x) => Math.abs(x) > 1e-9)
    if (pivot < 0) return
    const lead = dimension[pivot] ?? 1
    this.#rows.push({
      pivot,
      dimension: dimension.map((x) => x / lead),
      logScale: (Math.log(q.size) - logScale) / lead,
    })
  }

  #reduce(start: Dimension): { readonly dimension: Dimension; readonly logScale: number } {
    let dimension = start
    let logScale = 0
    for (const row of this.#rows) {
      const times = dimension[row.pivot] ?? 0
      dimension = dimension.map((x, i) => x - times * (row.dimension[i] ?? 0))
      logScale += times * row.logScale
    }
    return { dimension, logScale }
  }

  dimension(unit: string): Dimension | undefined {
    return this.#known.get(unit)?.dimension
  }

  /** The number that is stored for a value with a unit. */
  value(value: number, unit: string): number {
    const q = this.#known.get(unit)
    if (!q) return value
    const exact = q.size / Math.exp(this.#reduce(q.dimension).logScale)
    // Units are decimal multiples of each other: the last digits of exp and log are noise.
    return value * Number(exact.toPrecision(12))
  }
}

/** The units of a model; undefined where no number has one, so that mathjs is not asked. */
export function unitsOf(tree: SyntaxTree): Units | undefined {
  const found: string[] = []
  visitTree(tree, (term) => {
    if (term.kind === 'number' && term.unit !== undefined) found.push(term.unit)
  })
  if (found.length === 0) return undefined
  const isTime = (unit: string): boolean => {
    const q = quantity(unit)
    return q !== undefined && sameDimension(q.dimension, TIME)
  }
  return new Units(found, declaredUnits(tree).find(isTime) ?? found.find(isTime))
}

function declaredUnits(tree: SyntaxTree): readonly string[] {
  return tree.statements.flatMap((s) =>
    s.kind === 'declaration' ? s.items.flatMap((i) => (i.value ? unitsIn(i.value) : [])) : [],
  )
}

/** The units written in a term. */
export function unitsIn(term: Term): readonly string[] {
  const found: string[] = []
  visitTerm(term, (t) => {
    if (t.kind === 'number' && t.unit !== undefined) found.push(t.unit)
  })
  return found
}
