/** @file Models of one pattern in any size, and what it costs to derive them, counted in constructed nodes. */
import { vi } from 'vitest'

/** What a derivation, and its text, costs: nodes asked for, from a fresh start, so that nothing is remembered from another model. */
export async function costOf(text: string, isShown = true): Promise<number> {
  vi.resetModules()
  const [{ derive, parse }, { constructions }] = await Promise.all([
    import('../../src/index.js'),
    import('../../src/expr/intern.js'),
  ])
  const before = constructions()
  const derivation = derive(parse(text))
  if (isShown) derivation.toText()
  return constructions() - before
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k + 1)
const each = (count: number, write: (k: number) => string, between = '\n'): string =>
  numbers(count).map(write).join(between)

const NETWORK = 'network\n  x : input 3\n  h : 4\n  y : output 2\n  x -> h -> y\n'

interface Parts {
  readonly definitions?: string
  readonly energy?: string
  readonly rules?: string
  readonly network?: string
}

/** A prospective network that learns, with parts added. */
export const prospective = ({ definitions, energy, rules, network }: Parts): string => `state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.2, beta = 1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
${definitions ?? ''}
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C${energy ?? ''}
stationary u
descend E in W, b rate eta = 1e-3
approximate causal
${rules ?? ''}
${network ?? NETWORK}`

/** The same pattern k times. */
export const PATTERNS: Readonly<Record<string, (k: number) => string>> = {
  'terms of an energy': (k) =>
    prospective({ energy: each(k, (n) => ` + ${n} sum(tanh(r ./ ${n + 1}))`, '') }),
  'definitions beside each other': (k) =>
    prospective({
      definitions: each(k, (n) => `a${n} = tanh(${n} r)`),
      energy: each(k, (n) => ` + 1/2 |a${n}|^2`, ''),
    }),
  'definitions one upon the other': (k) =>
    prospective({
      definitions: `a0 = tanh(r)\n${each(k, (n) => `a${n} = tanh(a${n - 1})`)}`,
      energy: ` + 1/2 |a${k}|^2`,
    }),
  'terms of an equation': (k) =>
    `state u\nconstant tau = 1\ntau * ddt(u) = -u${each(k, (n) => ` + tanh(u ./ ${n})`, '')}\nnetwork\n  h : 4\n`,
  equations: (k) =>
    `constant tau = 1\n${each(k, (n) => `state u${n}\ntau * ddt(u${n}) = -u${n} + tanh(${n} u${n})`)}\nnetwork\n  h : 4\n`,
  energies: (k) =>
    `constant tau = 1\n${each(k, (n) => `state u${n}\nenergy E${n} = 1/2 |u${n}|^2 - sum(tanh(${n} u${n}))\nflow E${n} in u${n} rate 1/tau`)}\nnetwork\n  h : 4\n`,
}

/** k populations, one behind the other. */
export const layers = (k: number): string =>
  prospective({
    network: `network\n  x : input 3\n  y : output 2\n${each(k, (n) => `  h${n} : ${n}`)}\n  x -> ${each(k, (n) => `h${n}`, ' -> ')} -> y\n`,
  })

/** One hidden population of n neurons. */
export const sized = (n: number): string =>
  prospective({ network: `network\n  x : input 3\n  h : ${n}\n  y : output 2\n  x -> h -> y\n  h -> h\n` })
