/** @file The transposed step and the costate equation in three executions: which are compared, and what is told where there are none. */
import { expect, test } from 'vitest'
import { gradientFindings } from '../../../src/check/certificate/agreedGradients.js'
import type { Finding } from '../../../src/check/certificate/report.js'
import { specimenOf } from '../../../src/check/certificate/specimen.js'
import { derive, parse } from '../../../src/index.js'
import { MODELS } from '../../mistakes/models.js'

const findingsOf = (text: string, quick = true): Promise<readonly Finding[]> =>
  gradientFindings(specimenOf(derive(parse(text)), { quick }))

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map((f) => `${f.outcome} ${f.name}`)

const IN_F64 = [
  'passed the step transposed: wasm against the interpreter in f64',
  'passed the step transposed: ts against the interpreter in f64',
  'passed the costate equation: wasm against the interpreter in f64',
  'passed the costate equation: ts against the interpreter in f64',
]

test.each(['lagged', 'solved', 'window', 'images', 'contrast'] as const)(
  'both gradients of %s, by both targets',
  async (name) => {
    expect(told(await findingsOf(MODELS[name]))).toEqual(IN_F64)
  },
)

test('with vectors and in f32, too, where there is time', async () => {
  const findings = told(await findingsOf(MODELS.lagged, false))
  expect(findings.filter((f) => f.endsWith('f64'))).toEqual(IN_F64)
  expect(findings.filter((f) => f.endsWith('f32'))).toEqual([
    'passed the step transposed: wasm against the interpreter in f32',
    'passed the costate equation: wasm against the interpreter in f32',
  ])
})

test('the transposed step alone where a delay has no costate equation', async () => {
  const findings = await findingsOf(MODELS.delayed)
  expect(told(findings)).toEqual([
    ...IN_F64.slice(0, 2),
    'not applicable gradients against those of the interpreter, the costate equation',
  ])
  expect(findings.at(-1)?.note).toContain('delay')
})

test('no gradient without a cost, nor by steps that adapt', async () => {
  expect(told(await findingsOf(MODELS.hebbian))).toEqual([
    'not applicable gradients against those of the interpreter, each target',
  ])
  const adaptive = await findingsOf(
    MODELS.delayed.replace('delay(0.3) ', '').replace('dt = 0.1', 'dt = 0.1, method = dopri5'),
  )
  expect(adaptive.map((f) => f.outcome)).toEqual(['not applicable', 'not applicable'])
  for (const { note } of adaptive) expect(note).toContain('adapts its steps')
})

const REMEMBERED = `state u
weight W
target y
constant tau = 10, beta = 0.1
activation rho = logistic
e = u - W rho(u)
cost C = 1/2 |y - u|^2
energy E = 1/2 |e|^2 + beta C
stationary E in I(-tau) u
descend E in W rate eta = 1e-3
network
  x : input 2
  h : 2
  y : output 2
  x -> h -> y
simulate
  dt = 1, method = implicit_midpoint, coupling = solved`

test('where inputs are remembered, the costate equation of the network without them', async () => {
  const findings = await findingsOf(REMEMBERED)
  expect(told(findings)).toEqual(IN_F64)
  expect(findings.map((f) => f.note?.startsWith('on the network without its inputs') ?? false)).toEqual([
    false,
    false,
    true,
    true,
  ])
})
