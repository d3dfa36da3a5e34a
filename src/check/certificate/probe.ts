/** @file An input of pulses with weights of zero: it moves nothing, and the gradient of its weights is the costate at single steps. */
import type { Connection, Model, Population } from '../../model/model.js'

export const PROBE = 'probe_of_errors'

/** Steps at which a pulse comes, as parts of the run. */
const PLACES = [0.1, 0.35, 0.6, 0.9]

/** By steps and pulses. */
export const pulses = (steps: number): Float64Array =>
  Float64Array.from({ length: steps * PLACES.length }, (_, n) => {
    const place = PLACES[n % PLACES.length] ?? 0
    return Math.floor(n / PLACES.length) === Math.floor(place * steps) ? 1 : 0
  })

/** Every population that a full connection from an input could reach gets one from the probe; undefined where there is none. */
export function probed(model: Model): ((model: Model) => Model) | undefined {
  const inputs = new Map(model.populations.filter((p) => p.role === 'input').map((p) => [p.name, p]))
  const pattern = model.connections.find(
    (c) => inputs.has(c.pre) && c.options.stages.length === 0 && !c.options.oneToOne && !c.options.fixed,
  )
  const input = inputs.get(pattern?.pre ?? '')
  const part = input?.parts[0]
  if (!pattern || !input || !part || model.kinds.length > 1) return undefined
  const probe: Population = {
    ...input,
    name: PROBE,
    parts: [{ ...part, size: PLACES.length, shape: [PLACES.length] }],
    values: new Map(),
  }
  const { mask: _mask, ...options } = pattern.options
  const reach = model.populations.filter((p) => p.role !== 'input')
  return (m) => ({
    ...m,
    populations: [probe, ...m.populations],
    connections: [
      ...m.connections,
      ...reach.map(
        (p): Connection => ({
          ...pattern,
          post: p.name,
          pre: PROBE,
          options: { ...options, init: { kind: 'number', value: 0 } },
        }),
      ),
    ],
  })
}
