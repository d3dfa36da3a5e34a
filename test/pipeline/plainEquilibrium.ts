/**
 * @file Latent equilibrium in the lagged order with plain arrays, written from docs/language.md: every connection is a full matrix
 * of its weights, whatever its structure, and every gradient a sum over the entries of that matrix.
 */
export type Matrix = readonly (readonly number[])[]

export interface Link {
  readonly name: string
  readonly post: string
  readonly pre: string
  theta: number[]
  /** The matrix that multiplies the presynaptic rates, which may decide what is pooled. */
  readonly matrix: (theta: readonly number[], rates: readonly number[]) => Matrix
  /** Which weight stands at an entry of the matrix, or none. */
  readonly entries: (
    theta: readonly number[],
    rates: readonly number[],
  ) => (i: number, j: number) => number | undefined
  /** What the structure leaves of a gradient. */
  readonly project?: (g: number[]) => number[]
  readonly fixed?: boolean
}

export interface Layer {
  readonly name: string
  readonly size: number
  readonly input?: boolean
  readonly output?: boolean
  /** The state stands at the target while one is given. */
  readonly clamped?: boolean
  readonly phi: readonly [(x: number) => number, (x: number) => number]
}

export interface Plain {
  readonly layers: readonly Layer[]
  readonly links: readonly Link[]
  readonly dt: number
  readonly tau: number
  readonly beta: number
  readonly batch: number
  readonly learn: (link: Link, g: readonly number[], step: number) => number[]
  /** Biases by layer, and how they move with the mean error. */
  readonly bias?: Record<string, number[]>
  readonly moveBias?: (b: readonly number[], e: readonly number[]) => number[]
  /** The target is one of several classes, of the probabilities that the rates stand for. */
  readonly classes?: boolean
}

type Rows = number[][]
const zeros = (batch: number, n: number): Rows => Array.from({ length: batch }, () => new Array(n).fill(0))

export interface PlainState {
  readonly u: Record<string, Rows>
  readonly e: Record<string, Rows>
  readonly r: Record<string, Rows>
  readonly gradients: Record<string, number[]>
}

/** e = φ′ ⊙ (W′e − β (r − y)), τ u̇ = −u + W r + e, r = φ(u + τ u̇), g = e r′: what is read of other neurons is a step old. */
export function plainEquilibrium(net: Plain) {
  const { layers, links, dt, tau, beta, batch } = net
  const make = (): Record<string, Rows> =>
    Object.fromEntries(layers.map((l) => [l.name, zeros(batch, l.size)]))
  const [u, e, back] = [make(), make(), make()]
  let [r, slope] = [make(), make()]
  const gradients: Record<string, number[]> = {}
  let step = 0
  const at = (x: Record<string, Rows>, name: string, b: number): number[] => x[name]?.[b] ?? []

  const advance = (x: Record<string, Rows>, y: Record<string, Rows>): PlainState => {
    step++
    for (const l of layers) if (l.input) r[l.name] = x[l.name] ?? []
    const next = { r: { ...r }, slope: { ...slope } }
    const own = layers.filter((l) => !l.input)
    const drive = Object.fromEntries(
      layers.map((l) => [
        l.name,
        Array.from({ length: batch }, () => [...(net.bias?.[l.name] ?? new Array(l.size).fill(0))]),
      ]),
    )
    for (const link of links)
      for (let b = 0; b < batch; b++) {
        const rates = at(r, link.pre, b)
        const d = at(drive, link.post, b)
        link.matrix(link.theta, rates).forEach((row, i) => {
          row.forEach((w, j) => {
            d[i] = (d[i] ?? 0) + w * (rates[j] ?? 0)
          })
        })
      }
    for (const l of own) {
      const held = l.clamped ? y[l.name] : undefined
      if (held) u[l.name] = held
      e[l.name] = Array.from({ length: batch }, (_, b) =>
        at(back, l.name, b).map((p, i) => {
          if (held) return (held[b]?.[i] ?? Number.NaN) - (at(drive, l.name, b)[i] ?? 0)
          const rates = at(r, l.name, b)
          const total = rates.reduce((sum, q) => sum + Math.exp(q), 0)
          const own = rates[i] ?? 0
          const shown = net.classes ? Math.exp(own) / total : own
          const goal = l.output ? y[l.name]?.[b]?.[i] : undefined
          const miss = goal === undefined ? 0 : beta * (goal - shown)
          return (at(slope, l.name, b)[i] ?? 0) * (p + miss)
        }),
      )
    }
    for (const l of own) back[l.name] = zeros(batch, l.size)
    for (const link of links) {
      let g = link.theta.map(() => 0)
      for (let b = 0; b < batch; b++) {
        const [rates, errors] = [at(r, link.pre, b), at(e, link.post, b)]
        const p = at(back, link.pre, b)
        const entry = link.entries(link.theta, rates)
        link.matrix(link.theta, rates).forEach((row, i) => {
          row.forEach((w, j) => {
            if (p.length > 0) p[j] = (p[j] ?? 0) + w * (errors[i] ?? 0)
            const k = entry(i, j)
            if (k !== undefined) g[k] = (g[k] ?? 0) + ((errors[i] ?? 0) * (rates[j] ?? 0)) / batch
          })
        })
      }
      g = link.project?.(g) ?? g
      gradients[link.name] = g
    }
    for (const l of own) {
      const rate = at.bind(undefined, u)
      const held = l.clamped && y[l.name] !== undefined
      const moved = Array.from({ length: batch }, (_, b) =>
        rate(l.name, b).map((v, i) =>
          held ? 0 : (-v + (at(drive, l.name, b)[i] ?? 0) + (at(e, l.name, b)[i] ?? 0)) / tau,
        ),
      )
      const ahead = moved.map((row, b) => row.map((d, i) => (at(u, l.name, b)[i] ?? 0) + tau * d))
      next.r[l.name] = ahead.map((row) => row.map(l.phi[0]))
      next.slope[l.name] = ahead.map((row) => row.map(l.phi[1]))
      u[l.name] = moved.map((row, b) => row.map((d, i) => (at(u, l.name, b)[i] ?? 0) + dt * d))
    }
    for (const link of links) if (!link.fixed) link.theta = net.learn(link, gradients[link.name] ?? [], step)
    for (const l of own) {
      const b = net.bias?.[l.name]
      const mean = Array.from({ length: l.size }, (_, i) =>
        (e[l.name] ?? []).reduce((sum, row) => sum + (row[i] ?? 0) / batch, 0),
      )
      if (b && net.bias && net.moveBias) net.bias[l.name] = net.moveBias(b, mean)
    }
    r = next.r
    slope = next.slope
    return { u, e, r, gradients }
  }
  return { advance }
}

/** Optimizers as published, one memory per connection. */
export function optimizer(
  kind: 'plain' | 'sgd' | 'momentum' | 'adam',
  eta: number,
  dt: number,
): (name: string, theta: readonly number[], g: readonly number[], step: number) => number[] {
  const memory = new Map<string, { m: number[]; v: number[] }>()
  return (name, theta, g, step) => {
    if (kind === 'plain') return theta.map((w, k) => w + dt * eta * (g[k] ?? 0))
    if (kind === 'sgd') return theta.map((w, k) => w + eta * (g[k] ?? 0))
    const kept = memory.get(name) ?? { m: g.map(() => 0), v: g.map(() => 0) }
    memory.set(name, kept)
    if (kind === 'momentum') {
      kept.m = kept.m.map((m, k) => 0.7 * m + (g[k] ?? 0))
      return theta.map((w, k) => w + eta * (kept.m[k] ?? 0))
    }
    kept.m = kept.m.map((m, k) => 0.9 * m + 0.1 * (g[k] ?? 0))
    kept.v = kept.v.map((v, k) => 0.999 * v + 0.001 * (g[k] ?? 0) ** 2)
    return theta.map((w, k) => {
      const [m, v] = [(kept.m[k] ?? 0) / (1 - 0.9 ** step), (kept.v[k] ?? 0) / (1 - 0.999 ** step)]
      return w + (eta * m) / (Math.sqrt(v) + 1e-8)
    })
  }
}
