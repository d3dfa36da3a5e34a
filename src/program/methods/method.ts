/** @file Time-stepping methods as data. */

/** An explicit Runge–Kutta method: row k of `stages` weighs the rates of the stages before stage k. */
export interface RungeKutta {
  readonly kind: 'Runge-Kutta'
  readonly name: string
  readonly order: number
  readonly stages: readonly (readonly number[])[]
  readonly weights: readonly number[]
  /** Weights of the embedded method of lower order, where the step is adapted to the difference. */
  readonly embedded?: {
    readonly order: number
    readonly weights: readonly number[]
    /**
     * d_j of the dense output: with θ the part of the step that is behind, stage j weighs
     * θ (b_j + (1 − θ) (δ_j1 − b_j + θ (2 b_j − δ_j1 − δ_js + (1 − θ) d_j))), s the last stage.
     */
    readonly dense: readonly number[]
  }
}

/** The decay of each variable in its own rate is taken exactly, the rest as constant in the step. */
export interface Exponential {
  readonly kind: 'exponential'
  readonly name: string
  readonly order: number
}

/** For q̈ = a(q): half a kick, a drift, half a kick. */
export interface Symplectic {
  readonly kind: 'symplectic'
  readonly name: string
  readonly order: number
}

/** One slope k = f(x + place dt k), x ← x + dt k. */
export interface Implicit {
  readonly kind: 'implicit'
  readonly name: string
  readonly order: number
  readonly place: number
}

/** (1 − γ dt J) k1 = f(x), (1 − γ dt J) k2 = f(x + dt k1) − 2 k1, x ← x + dt (3 k1 + k2)/2. */
export interface Rosenbrock {
  readonly kind: 'Rosenbrock'
  readonly name: string
  readonly order: number
  readonly gamma: number
}

export type Method = RungeKutta | Exponential | Symplectic | Implicit | Rosenbrock

/** Whether the method takes steps within dt, of a length of its own. */
export const isAdaptive = (method: Method): boolean =>
  method.kind === 'Runge-Kutta' && method.embedded !== undefined
