/**
 * @file Equilibrium propagation with plain arrays, written from the published description: settle free, settle at a, put the free state
 * back, settle at b, put it back again; the weights move by the difference of φ(u) φ(u)′. Layers x → h → y, tanh.
 */
export interface PlainNet {
  /** [h, x] and [y, h], row by row. */
  readonly below: number[]
  readonly above: number[]
  readonly biasH: number[]
  readonly biasY: number[]
}

export interface PlainStates {
  readonly h: number[]
  readonly y: number[]
}

const at = (list: readonly number[], k: number): number => list[k] ?? Number.NaN
const phi = Math.tanh
const slope = (u: number): number => 1 - Math.tanh(u) ** 2

/** du/dt = −u + φ′(u) (W φ(below) + W′ φ(above) + b), and β (y − u) at the output where there is a target. */
export function rates(
  { below, above, biasH, biasY }: PlainNet,
  { h, y }: PlainStates,
  x: readonly number[],
  target: readonly number[] | undefined,
  beta: number,
): PlainStates {
  return {
    h: h.map((u, i) => {
      const up = x.reduce((s, v, j) => s + at(below, i * x.length + j) * v, 0)
      const down = y.reduce((s, v, k) => s + at(above, k * h.length + i) * phi(v), 0)
      return -u + slope(u) * (up + down + at(biasH, i))
    }),
    y: y.map((u, k) => {
      const up = h.reduce((s, v, i) => s + at(above, k * h.length + i) * phi(v), 0)
      return -u + slope(u) * (up + at(biasY, k)) + (target ? beta * (at(target, k) - u) : 0)
    }),
  }
}

export const stepped = (s: PlainStates, d: PlainStates, dt: number): PlainStates => ({
  h: s.h.map((u, i) => u + dt * at(d.h, i)),
  y: s.y.map((u, k) => u + dt * at(d.y, k)),
})

/** −∂E/∂θ of one sample. */
export const slopes = ({ h, y }: PlainStates, x: readonly number[]): PlainNet => ({
  below: h.flatMap((u) => x.map((v) => phi(u) * v)),
  above: y.flatMap((u) => h.map((v) => phi(u) * phi(v))),
  biasH: h.map(phi),
  biasY: y.map(phi),
})

export const combined = (list: readonly PlainNet[], f: (values: readonly number[]) => number): PlainNet => {
  const each = (key: keyof PlainNet): number[] =>
    (list[0]?.[key] ?? []).map((_, k) => f(list.map((net) => at(net[key], k))))
  return { below: each('below'), above: each('above'), biasH: each('biasH'), biasY: each('biasY') }
}
