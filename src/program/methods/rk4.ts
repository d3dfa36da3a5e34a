/** @file Kutta 1901, the classical method. */
import type { RungeKutta } from './method.js'

export const RK4: RungeKutta = {
  kind: 'Runge-Kutta',
  name: 'rk4',
  order: 4,
  stages: [[], [1 / 2], [0, 1 / 2], [0, 0, 1]],
  weights: [1 / 6, 1 / 3, 1 / 3, 1 / 6],
}
