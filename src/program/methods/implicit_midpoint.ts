/** @file Implicit midpoint (Hairer, Lubich and Wanner 2006, II.1.1): symmetric, symplectic, its slope found by Newton steps. */
import type { Implicit } from './method.js'

export const IMPLICIT_MIDPOINT: Implicit = {
  kind: 'implicit',
  name: 'implicit_midpoint',
  order: 2,
  place: 1 / 2,
}
