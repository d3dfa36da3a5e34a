/**
 * @file Fixed points x = G(x) by Anderson's mixing (Anderson 1965; Walker and Ni 2011): plain sweeps where these contract fast, and on a
 * linear G the least residual over all directions seen, as of a Krylov method.
 */

export interface Mixing {
  /** The next guess after x was swept to g; both are left as they are. */
  next(x: Float64Array, g: Float64Array): Float64Array
  /** Forgets all directions: what they say is of another region. */
  forget(): void
}

interface Direction {
  /** Unit change of the residual, orthogonal to the others, and the change of x and G that it came from. */
  readonly residual: Float64Array
  readonly moved: Float64Array
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

/** a += c b */
const addTo = (a: Float64Array, c: number, b: Float64Array): void => {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] as number) + c * (b[i] as number)
}

export const norm = (a: Float64Array): number => Math.sqrt(dot(a, a))

/** Keeps at most so many directions; the oldest goes first. */
export function openMixing(most: number): Mixing {
  let kept: Direction[] = []
  let last: { readonly x: Float64Array; readonly f: Float64Array } | undefined
  return {
    next(x, g) {
      const f = g.map((value, i) => value - (x[i] as number))
      if (last) {
        const residual = f.map((value, i) => value - (last?.f[i] as number))
        const moved = residual.map((value, i) => value + (x[i] as number) - (last?.x[i] as number))
        const size = norm(residual)
        for (const d of kept) {
          const part = dot(residual, d.residual)
          addTo(residual, -part, d.residual)
          addTo(moved, -part, d.moved)
        }
        const left = norm(residual)
        if (left > 1e-10 * size) {
          const scale = 1 / left
          kept.push({ residual: residual.map((v) => v * scale), moved: moved.map((v) => v * scale) })
          if (kept.length > most) kept = kept.slice(1)
        }
      }
      last = { x: x.slice(), f }
      const result = g.slice()
      for (const d of kept) addTo(result, -dot(f, d.residual), d.moved)
      return result
    },
    forget() {
      kept = []
      last = undefined
    },
  }
}
