/** @file Heun 1900, the explicit trapezoidal rule. */
import type { RungeKutta } from './method.js'

export const HEUN: RungeKutta = {
  kind: 'Runge-Kutta',
  name: 'heun',
  order: 2,
  stages: [[], [1]],
  weights: [1 / 2, 1 / 2],
}
