/** @file Small networks of any model: every connection still fits, groups of values are kept, what fits already stays. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { capped } from '../../src/check/certificate/capped.js'
import { parse } from '../../src/index.js'
import { blockOf, isProblem } from '../../src/model/blocks.js'
import type { Model } from '../../src/model/model.js'
import { resolveValues } from '../../src/model/values.js'

const folders = ['examples', 'examples/more'].map((name) => new URL(`../../${name}/`, import.meta.url))
const MODELS = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.energy'))
    .map((name): [string, Model] => [name, parse(readFileSync(new URL(name, folder), 'utf8'))]),
)

test.each(MODELS)('%s', (_, model) => {
  const { model: small, sizes } = capped(model, 8)
  const parts = new Map(small.populations.map((p) => [p.name, p.parts]))
  for (const { post, pre, options } of small.connections) {
    const [to, from] = [parts.get(post)?.[0], parts.get(pre)?.[0]]
    expect(to && from && isProblem(blockOf(to, from, options)), `${post} <- ${pre}`).toBe(false)
  }
  for (const { full, checked } of sizes) expect(checked).toBeLessThanOrEqual(full)
  for (const p of small.populations)
    for (const part of p.parts) if (part.shape.length === 1) expect(part.size).toBeLessThanOrEqual(8)
})

test('a list keeps its groups, and a small network is left as it is', () => {
  const text = (n: string): string => `state u
constant tau = 1
tau * ddt(u) = -u
network
  h : ${n}
`
  const groups = parse(text('20, tau = [1 x 10, 3 x 10]'))
  const { model } = capped(groups, 4)
  expect([...resolveValues(model, 'h', 'tau', { seed: 0 })]).toEqual([1, 1, 3, 3])
  const small = parse(text('3, tau = [1, 2, 3]'))
  expect(capped(small, 8).model).toBe(small)
})
