/** @file Blocks by hand that random ones seldom meet: one value object on both sides of a store, versions within one loop, softmax. */
import {
  add,
  call,
  constant,
  define,
  div,
  load,
  local,
  loop,
  maximum,
  mul,
  place,
  store,
  sub,
  sum,
  when,
} from '../../src/program/build.js'
import { FUNCTION_NAMES, scalarFunctions } from '../../src/program/functions/library.js'
import type { Program, Statement } from '../../src/program/program.js'
import { buffer, numbers, program } from './samples.js'

const n = 5
const m = 3
const batch = 2
const at = place({ b: n, i: 1 })
const u = load('u', at)

const whole = (step: readonly Statement[]): Program =>
  program({
    batch,
    functions: scalarFunctions(FUNCTION_NAMES, 'f64'),
    buffers: [
      buffer('u', { shape: ['batch', n], initial: numbers(batch * n, 1) }),
      buffer('r', { shape: ['batch', n], initial: numbers(batch * n, 2) }),
      buffer('x', { shape: ['batch', m], initial: numbers(batch * m, 3) }),
      buffer('w', { shape: [n, m], initial: numbers(n * m, 4) }),
      buffer('c', { shape: [n], initial: numbers(n, 5) }),
      buffer('f', { shape: ['batch'], initial: numbers(batch, 6) }),
      buffer('s', { shape: [], initial: [0.7] }),
    ],
    step,
  })

const neurons = (...body: readonly Statement[]): Statement => loop('b', 'batch', [loop('i', n, body)])

const inside = add(u, load('c', place({ i: 1 })))
const squared = mul(inside, inside)

const single = load('c', place({}, 1))
const grown = call('exp', single)
/** One value object before and after what changes what it reads. */
const around = (changing: Statement): Program =>
  whole([
    define('early', grown),
    changing,
    store('w', place({}, 2), mul(grown, grown)),
    store('w', place({}, 1), local('early')),
  ])
const doubled = (where: typeof at): Statement => store('c', where, mul(constant(2), load('c', where)))

const exped = call('exp', sub(u, local('peak')))
const peak = maximum('peak', 'i', n, u)

export const HAND: Readonly<Record<string, Program>> = {
  'added to, read, and stored again within one loop': whole([
    neurons(
      store('u', at, add(u, load('r', at))),
      store('r', at, mul(u, u)),
      store('u', at, call('tanh', u)),
    ),
  ]),
  'a local that is read under a condition': whole([
    neurons(
      define('l', call('tanh', mul(u, load('c', place({ i: 1 }))))),
      when(load('c', place({ i: 1 })), '<', constant(0.1), [
        store('r', at, mul(local('l'), add(local('l'), load('r', at)))),
      ]),
      store('f', place({ b: 1 }), add(load('f', place({ b: 1 })), local('l'))),
    ),
  ]),
  'one value before and after a store of one number': around(doubled(place({}, 1))),
  'one value before and after a loop': around(loop('k', n, [doubled(place({ k: 1 }))])),
  'one value before and after a condition': around(when(single, '!=', constant(0), [doubled(place({}, 1))])),
  'one value before and after a store': whole([
    neurons(
      store('r', at, squared),
      store('u', at, call('tanh', squared)),
      define('late', squared),
      store('r', at, add(mul(local('late'), load('r', at)), squared)),
    ),
  ]),
  'versions within one loop': whole([
    loop('b', 'batch', [
      loop('i', n, [store('u', at, call('sin', load('r', at)))]),
      loop('i', n, [
        loop('j', m, [
          store(
            'u',
            at,
            add(mul(load('w', place({ i: m, j: 1 })), call('tanh', load('x', place({ b: m, j: 1 })))), u),
          ),
        ]),
      ]),
      loop('i', n, [store('r', at, mul(u, u))]),
      loop('i', n, [store('u', at, sub(call('tanh', load('r', at)), mul(u, u)))]),
    ]),
  ]),
  softmax: whole([
    loop('b', 'batch', [
      peak,
      sum('total', 'i', n, exped),
      loop('i', n, [store('r', at, div(exped, local('total')))]),
    ]),
    loop('b', 'batch', [
      peak,
      sum('total', 'i', n, exped, 4),
      store('f', place({ b: 1 }), add(local('peak'), call('log', local('total')))),
    ]),
  ]),
  'a maximum, of terms that differ and of terms that are the same': whole([
    loop('b', 'batch', [
      peak,
      store('f', place({ b: 1 }), call('sin', local('peak'))),
      loop('i', n, [maximum('same', 'j', m, u), store('r', at, mul(local('same'), local('peak')))]),
    ]),
  ]),
  'what a local holds after its buffer moved on': whole([
    define('old', load('s', place({}))),
    store('s', place({}), call('tanh', mul(local('old'), constant(2)))),
    neurons(
      define('before', u),
      store('u', at, mul(local('before'), local('old'))),
      store('r', at, call('sin', mul(local('before'), load('s', place({}))))),
    ),
  ]),
  'one reads what another of its loop stores': whole([
    neurons(store('r', at, call('tanh', inside)), store('u', at, mul(load('r', at), constant(3)))),
  ]),
  'products with rows and columns of a weight': whole([
    loop('i', n, [
      loop('b', 'batch', [
        sum('total', 'j', m, mul(load('w', place({ i: m, j: 1 })), load('x', place({ b: m, j: 1 }))), 4),
        store('r', at, local('total')),
      ]),
    ]),
    neurons(store('u', at, add(u, call('tanh', load('r', at))))),
  ]),
  'stored, then added to': whole([
    neurons(store('r', at, squared), store('r', at, add(load('r', at), call('sin', inside)))),
  ]),
}
