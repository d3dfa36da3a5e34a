/** @file The methods by the name that a model gives them. */
import { DOPRI5 } from './dopri5.js'
import { EULER } from './euler.js'
import { EXPONENTIAL_EULER } from './exponential_euler.js'
import { HEUN } from './heun.js'
import { IMPLICIT_MIDPOINT } from './implicit_midpoint.js'
import type { Method } from './method.js'
import { RK4 } from './rk4.js'
import { ROSENBROCK } from './rosenbrock.js'
import { STORMER_VERLET } from './stormer_verlet.js'

export const METHODS: ReadonlyMap<string, Method> = new Map(
  [EULER, EXPONENTIAL_EULER, HEUN, RK4, DOPRI5, IMPLICIT_MIDPOINT, ROSENBROCK, STORMER_VERLET].map((m) => [
    m.name,
    m,
  ]),
)
