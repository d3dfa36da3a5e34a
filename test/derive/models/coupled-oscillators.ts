/** @file Coupled oscillators by hand. */
import type { Hand } from './hand.js'

/** d/dt ∂L/∂q̇ = ∂L/∂q, p = m q̇, H = q̇ p − L. The quadratic form sees the symmetric part of K alone, and K is symmetric. */
export const coupledOscillators: Hand = {
  model: 'coupled-oscillators',
  source: 'Landau & Lifshitz, Mechanics, §§ 2, 6 and 23: equations of Lagrange, energy, coupled oscillations',
  equations: {
    'neuron-q': { gain: 'm', right: '-K q - lambda * q.^3' },
  },
  ends: {
    'q, t = 0, fixed': { says: 'q(0) and q̇(0) are given' },
    'q, t = T, fixed': { momentum: 'm * ddt(q)' },
  },
  ledger: [],
  conserved: '1/2 m |ddt(q)|^2 + 1/2 dot(q, K q) + lambda/4 * sum(q.^4)',
  verdict: 'exact; causal; phase-free; local in space',
}
