/** @file Canonical momenta of the neurons, told after each step. */
import type { Population } from '../../../model/model.js'
import type { Dynamics } from '../../../realize/dynamics.js'
import type { Statement } from '../../program.js'
import { elementwise } from '../elementwise.js'
import { hasKind, idOf, indexOf, inPopulation, type Network, publicName, sizeOf } from '../network.js'

const bufferId = (name: string, p: Population): string => idOf('p', name, p.name)

export function declareMomenta(network: Network, { momenta }: Dynamics): void {
  for (const p of network.own)
    for (const { name, index } of momenta) {
      if (!hasKind(p, index)) continue
      const own = publicName(name, p.name)
      network.buffers.ensure(bufferId(name, p), 'signal', ['batch', sizeOf(p)], { name: own, about: own })
    }
}

export const momentumStatements = (
  network: Network,
  { momenta }: Dynamics,
  functions: Set<string>,
): readonly Statement[] =>
  network.own.flatMap((p) => {
    const list = momenta
      .filter(({ index }) => hasKind(p, index))
      .map(({ name, body }) => ({
        name: 'momentum',
        buffer: bufferId(name, p),
        value: inPopulation(network, body, p),
        comment: { text: publicName(name, p.name) },
      }))
    return list.length === 0
      ? []
      : elementwise(list, { network, population: p, index: indexOf(p), functions })
  })
