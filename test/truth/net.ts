/** @file The 4-5-3 network of the reference data as a model text. */
import { flat, type Nested } from './reference.js'

export interface Layer {
  readonly [key: string]: Nested
}
export interface Net {
  readonly params: { readonly dt: number; readonly beta: number }
  readonly weights: { readonly layer0: Layer; readonly layer1: Layer }
  readonly x: readonly Nested[]
  readonly target: readonly Nested[]
  readonly gamma0: { readonly layer0: Layer; readonly layer1: Layer; readonly output: Nested }
  readonly gamma1: { readonly layer0: Layer; readonly layer1: Layer; readonly output: Nested }
  readonly gamma0_no_target: { readonly layer0: Layer; readonly layer1: Layer }
  readonly gamma1_no_target: { readonly layer0: Layer; readonly layer1: Layer }
}

export const list = (x: Nested | undefined): string => `[${flat(x ?? []).join(', ')}]`

export const netModel = (data: Net, tau: 'one' | 'two'): string => {
  const { layer0, layer1 } = data.weights
  const own = (l: Layer): string =>
    tau === 'two' ? `tau_m = ${list(l.tau_m)}, tau_r = ${list(l.tau_r)}` : `tau = ${list(l.tau_m)}`
  const [m, r] = tau === 'two' ? ['tau_m', 'tau_r'] : ['tau', 'tau']
  return `
model "4-5-3"
state u
weight W
bias b
target y
constant ${tau === 'two' ? 'tau_m = 1, tau_r = 1' : 'tau = 1'}, beta = ${data.params.beta}, gamma = 1
activation phi = tanh
r = phi(D(${r}) u)
e = D(${m}) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary ${tau === 'two' ? 'u' : 'E in D(tau) u'}
descend E in W, b${tau === 'two' ? ', tau_m' : ''} rate eta = 1e-3
${tau === 'two' ? 'approximate causal\n' : ''}approximate nudging gamma
network
  x : input 4
  h : 5, ${own(layer0)}
  y : output 3, ${own(layer1)}
  x -> h -> y
simulate
  dt = ${data.params.dt}, method = euler, coupling = lagged, batch = 2
`
}
