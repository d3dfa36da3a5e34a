/**
 * @file The method backward in time that belongs to one forward: with both, the discrete problem is itself a variational one (Hager
 * 2000; Sanz-Serna 2016), so that the errors are exact derivatives of the discrete action and keep the order of the method.
 */
import type { Implicit, Method, RungeKutta } from '../../methods/method.js'

/**
 * Stage n of the reversed step meets stage s − 1 − n of the forward one. Its row is b_j a_ji / b_i, both counted from the end; for the
 * classical method and Heun's that is the method itself.
 */
export function partnerOf(method: RungeKutta): RungeKutta {
  const { stages, weights } = method
  const last = weights.length - 1
  const of = (list: readonly number[], k: number): number => list[k] ?? 0
  return {
    kind: 'Runge-Kutta',
    name: `${method.name} reversed`,
    order: method.order,
    stages: stages.map((_, n) =>
      Array.from({ length: n }, (_, m) => {
        const [i, j] = [last - n, last - m]
        return (of(weights, j) * of(stages[j] ?? [], i)) / of(weights, i)
      }),
    ),
    weights: [...weights].reverse(),
  }
}

/** Methods with a partner: each stage has a weight of its own. */
export const hasPartner = (method: Method): method is RungeKutta | Implicit =>
  method.kind === 'implicit' ||
  (method.kind === 'Runge-Kutta' && !method.embedded && method.weights.every((b) => b !== 0))
