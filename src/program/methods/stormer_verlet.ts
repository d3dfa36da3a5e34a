/** @file Störmer–Verlet in its velocity form (Hairer, Lubich and Wanner 2003). */
import type { Symplectic } from './method.js'

export const STORMER_VERLET: Symplectic = { kind: 'symplectic', name: 'stormer_verlet', order: 2 }
