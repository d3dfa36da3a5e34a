/** @file Euler 1768. */
import type { RungeKutta } from './method.js'

export const EULER: RungeKutta = {
  kind: 'Runge-Kutta',
  name: 'euler',
  order: 1,
  stages: [[]],
  weights: [1],
}
