/** @file Max pooling of what a weight sees, and its adjoint: an error goes to the place of the maximum, the first on ties. */
import * as L from '../build.js'
import type { Place, Statement, Value } from '../program.js'
import type { Image } from './ends.js'
import { idOf, type Network } from './network.js'

/** Windows of a side over an image: the names of what is kept of each. */
export interface Pooling {
  /** Buffer of the largest values, and of the places of these within their windows. */
  readonly id: string
  readonly where: string
  readonly side: number
  /** What is pooled. */
  readonly image: Image
}

export const pixels = (image: Image): number => image[0] * image[1] * image[2]
export const pooledImage = ({ image: [c, h, w], side }: Pooling): Image => [c, h / side, w / side]

export function pooling(
  network: Network,
  names: readonly [string, ...string[]],
  side: number,
  image: Image,
): Pooling {
  const [first, ...rest] = names
  const own = { id: idOf(`pool_${first}`, ...rest), where: idOf(`where_${first}`, ...rest), side, image }
  const shape = ['batch', pixels(pooledImage(own))] as const
  network.buffers.ensure(own.id, 'signal', shape, { about: `largest of each ${side} x ${side} window` })
  network.buffers.ensure(own.where, 'signal', shape, { about: 'its place in the window' })
  const places = Array.from({ length: side * side }, (_, n) => n)
  network.buffers.ensure(placesId(side), 'constant', [side * side], {
    initial: places,
    about: `places in a ${side} x ${side} window`,
  })
  return own
}

const placesId = (side: number): string => `places_${side}`

/** A pixel by its window and its place within it. */
const inside = ({ side, image: [, h, w] }: Pooling): Readonly<Record<string, number>> => ({
  ci: h * w,
  ro: side * w,
  dr: w,
  cl: side,
  dc: 1,
})

/** A window, its channel counted by `channel`. */
export const windowPlace = (p: Pooling, channel = 'ci'): Place => {
  const image = pooledImage(p)
  return L.place({ b: pixels(image), [channel]: image[1] * image[2], ro: image[2], cl: 1 })
}

/** Whether the place dr, dc of a window is that of its maximum. */
export const isLargest = (p: Pooling, at: Place, yes: Value): Value =>
  L.select(
    L.load(p.where, at),
    '==',
    L.load(placesId(p.side), L.place({ dr: p.side, dc: 1 })),
    yes,
    L.constant(0),
  )

function everyWindow(p: Pooling, body: readonly Statement[]): Statement {
  const [channels, height, width] = pooledImage(p)
  return L.loop('b', 'batch', [L.loop('ci', channels, [L.loop('ro', height, [L.loop('cl', width, body)])])])
}

const everyPlace = (p: Pooling, body: readonly Statement[]): Statement =>
  L.loop('dr', p.side, [L.loop('dc', p.side, body)])

/** Pools what `pixel` reads at neuron `j`. */
export function pool(p: Pooling, pixel: Value): readonly Statement[] {
  const at = windowPlace(p)
  const own = moved(pixel, 'j', inside(p))
  const place = L.load(placesId(p.side), L.place({ dr: p.side, dc: 1 }))
  const largest = (name: string, value: Value): Statement =>
    L.maximum(name, 'dr', p.side, L.local('row'), 1, [L.maximum('row', 'dc', p.side, value)])
  // the first of several is the one of the least number
  const first = L.select(own, '==', L.local('largest'), L.neg(place), L.constant(-pixels(p.image)))
  return [
    everyWindow(p, [
      largest('largest', own),
      L.store(p.id, at, L.local('largest')),
      largest('last', first),
      L.store(p.where, at, L.neg(L.local('last'))),
    ]),
  ]
}

/** Sends what `error` reads at window `j` to the places of the maxima; all other pixels get nothing. */
export function unpool(p: Pooling, error: Value, target: string, first: boolean): readonly Statement[] {
  const image = pooledImage(p)
  const pixel = L.place({ b: pixels(p.image), ...inside(p) })
  const sent = isLargest(p, windowPlace(p), L.local('x'))
  return [
    everyWindow(p, [
      L.define('x', moved(error, 'j', { ci: image[1] * image[2], ro: image[2], cl: 1 })),
      everyPlace(p, [L.store(target, pixel, first ? sent : L.add(L.load(target, pixel), sent))]),
    ]),
  ]
}

/** A value with one loop variable replaced by a sum of others. */
export function moved(value: Value, variable: string, by: Readonly<Record<string, number>>): Value {
  const go = (v: Value): Value => moved(v, variable, by)
  switch (value.op) {
    case 'const':
    case 'batch':
    case 'local':
      return value
    case 'load': {
      const terms = value.at.terms.flatMap((t) =>
        t.variable === variable
          ? Object.entries(by).map(([name, stride]) => ({ variable: name, stride: stride * t.stride }))
          : [t],
      )
      return { ...value, at: { offset: value.at.offset, terms } }
    }
    case 'call':
      return { ...value, args: value.args.map(go) }
    case 'select':
      return {
        ...value,
        test: { ...value.test, a: go(value.test.a), b: go(value.test.b) },
        yes: go(value.yes),
        no: go(value.no),
      }
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min':
    case 'max':
      return { ...value, a: go(value.a), b: go(value.b) }
    default:
      return { ...value, x: go(value.x) }
  }
}
