/** @file Time-stepping methods as data. */

/** An explicit Runge–Kutta method: row k of `stages` weighs the rates of the stages before stage k. */
export interface RungeKutta {
  readonly kind: 'Runge-Kutta'
  readonly name: string
  readonly order: number
  readonly stages: readonly (readonly number[])[]
  readonly weights: readonly number[]
  /** Weights of the embedded method of lower order, where the step is adapted to the difference. */
  readonly embedded?: { readonly order: number; readonly weights: readonly number[] }
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
