/** @file Exponential Euler (Certaine 1960; Hochbruck and Ostermann 2010), on the diagonal decay of each variable. */
import type { Exponential } from './method.js'

export const EXPONENTIAL_EULER: Exponential = { kind: 'exponential', name: 'exponential_euler', order: 1 }
