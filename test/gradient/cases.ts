/** @file Small models with a cost, in every method and coupling, and runs of them as they are emitted. */
import { type CompileOptions, compile, derive, parse, type Simulation } from '../../src/index.js'

/** A prospective network with a bare mismatch; no error enters its own neuron, so that targets move nothing. */
export const net = (network: string, cost = '1/2 |y - r|^2'): string => `
model "net"
state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.4, beta = 0.3, gamma = 0
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = ${cost}
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 0.5
approximate causal filter 0.15
approximate nudging gamma
network
  ${network}
simulate
  dt = 0.1, batch = 2, seed = 4
`

export const LAYERED = `x : input 2
  h : 3, tau_m = [0.5, 0.8, 1.1], tau_r = [0.3, 0.5, 0.2]
  y : output 2, tau_m = 0.7
  x -> h -> y`

export const RECURRENT = `x : input 2
  h : 3, tau_m = [0.5, 0.8, 1.1], tau_r = [0.3, 0.5, 0.2]
  y : output 2, tau_m = 0.7
  x -> h -> y
  h -> h`

/** A chain of springs, moved by its initial places; the cost stands on the places. */
export const MECHANICS = `
model "springs"
state q = normal(0, 1)
weight K
target y
constant m = 1, lambda = 0.1
energy L = 1/2 m |ddt(q)|^2 - 1/2 dot(q, K q) - lambda/4 * sum(q.^4)
cost C = 1/2 |y - q|^2
stationary q
network
  y : output 3
  y -> y, symmetric
simulate
  dt = 0.1, method = stormer_verlet, batch = 2, seed = 3
`

/** A network without an energy: given equations, a cost beside them. */
export const GIVEN = `
model "given"
state u
weight W
bias b
target y
constant tau = [0.7 x 2, 1.2 x 1]
activation phi = softplus
r = phi(u)
tau * ddt(u) = -u + W r + b
cost C = 1/2 |y - r|^2 + 0.1 * sum(r.^2)
network
  x : input 2
  y : output 3
  x -> y
  y -> y
simulate
  dt = 0.1, batch = 2, seed = 3
`

/** Rates of states that need one another in the same instant (Senn et al. 2024): they are sought twice, as slopes and as guesses. */
export const ACCELERATED = `
model "rates that need one another"
state u
weight W
target y
constant tau = 0.8, beta = 0
activation rho = logistic
e = u - W rho(u)
cost C = 1/2 |y - u|^2
energy E = 1/2 |e|^2 + beta C
stationary E in I(-tau) u
network
  x : input 2
  h : 3
  y : output 2
  x -> h -> y
  h -> h
simulate
  dt = 0.1, batch = 2, seed = 4
`

export const wave = (size: number, steps: number, phase: number): Float64Array =>
  Float64Array.from({ length: steps * size }, (_, n) =>
    Math.sin(0.37 * Math.floor(n / size) + 1.3 * (n % size) + phase),
  )

export async function open(source: string, options: CompileOptions): Promise<Simulation> {
  return (await compile(derive(parse(source)), options)).start()
}
