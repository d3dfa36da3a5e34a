/** @file As many vectors as each has numbers, rows for columns. */
import { list, type Sexpr } from '../sexpr.js'
import { type Code, hold } from './code.js'

const get = (name: string): Sexpr => list('local.get', `$${name}`)

/** Vector k of the result has number k of each of the vectors, in their order. */
export function transposed(code: Code, names: readonly string[]): readonly Sexpr[] {
  const { vec } = code
  const mixed = (a: Sexpr, b: Sexpr, lanes: readonly number[]): Sexpr => vec.shuffle(a, b, lanes)
  const [a = '', b = '', c = '', d = ''] = names
  if (vec.width === 2) return [mixed(get(a), get(b), [0, 2]), mixed(get(a), get(b), [1, 3])]
  const pair = (one: string, other: string, lanes: readonly number[]): Sexpr =>
    get(hold(code, mixed(get(one), get(other), lanes)))
  const [low, high] = [
    [0, 4, 1, 5],
    [2, 6, 3, 7],
  ].map((lanes) => [pair(a, b, lanes), pair(c, d, lanes)] as const) as [
    readonly [Sexpr, Sexpr],
    readonly [Sexpr, Sexpr],
  ]
  return [low, high].flatMap(([first, second]) => [
    mixed(first, second, [0, 1, 4, 5]),
    mixed(first, second, [2, 3, 6, 7]),
  ])
}
