/** @file Networks that no memory holds are refused before any array is made. */
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

const model = (size: number, batch: number): string => `state u
weight W
constant tau = 1
tau * ddt(u) = -u + W tanh(u)
network
  x : input 10
  h : ${size}
  x -> h
  h -> h
simulate
  dt = 0.1, batch = ${batch}
`

test('a block of weights beyond 4 GiB is refused at its connection', async () => {
  const began = Date.now()
  await expect(compile(derive(parse(model(30_000, 1))))).rejects.toThrow(
    /E5005.*900000000 numbers[\s\S]*h -> h/,
  )
  expect(Date.now() - began).toBeLessThan(10_000)
})

test('a batch that no signal holds is refused at its population', async () => {
  await expect(compile(derive(parse(model(1000, 1_000_000))))).rejects.toThrow(/E5005.*signal of 'h'/)
})

test.each(['ts', 'interpreter', 'wasm'] as const)(
  'many signals that memory holds one by one, %s',
  async (target) => {
    const began = Date.now()
    const failure: unknown = await compile(derive(parse(model(1, 5e7))), { target }).then(
      (program) => program.start(),
      (error: unknown) => error,
    )
    expect(String(failure)).toMatch(/E5005[\s\S]*a smaller batch, or smaller populations/)
    expect(Date.now() - began).toBeLessThan(10_000)
  },
)

test('a net that fits is not', async () => {
  const sim = (await compile(derive(parse(model(300, 2))))).start()
  expect(sim.shape('W[h,h]')).toEqual([300, 300])
})
