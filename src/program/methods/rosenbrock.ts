/** @file ROS2 (Verwer, Spee, Blom and Hundsdorfer 1999): linearly implicit, stable for stiff decay, of order 2 for any matrix. */
import type { Rosenbrock } from './method.js'

export const ROSENBROCK: Rosenbrock = {
  kind: 'Rosenbrock',
  name: 'rosenbrock',
  order: 2,
  gamma: 1 + Math.SQRT1_2,
}
