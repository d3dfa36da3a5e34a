/** @file Index and vector notation of one model give one derivation: the same nodes, texts, steps, ends and approximations. */
import { describe, expect, test } from 'vitest'
import { type Derivation, derive, parse } from '../../../src/index.js'
import { exampleText } from '../../model/examples.js'
import { INDEXED, inIndices } from '../../model/indexed.js'

const MAIN = 9

test('every main model is written in both', () => {
  expect(INDEXED.filter(([name]) => !name.includes('/')).length).toBe(MAIN)
})

/** What a reader sees, and the nodes behind it. */
const nodes = (d: Derivation): readonly unknown[] => d.equations.flatMap((e) => [e.gain, e.right])
const shown = (d: Derivation): unknown => {
  const { warnings: _, ...all } = d.toJSON()
  return { ...all, text: d.toText({ steps: true }), latex: d.toLatex() }
}

describe.each(INDEXED)('%s', (name, replacements) => {
  const vectors = derive(parse(exampleText(name)))
  const indices = derive(parse(inIndices(name, replacements)))

  test('the same nodes', () => {
    const [a, b] = [nodes(vectors), nodes(indices)]
    expect(b.length).toBe(a.length)
    for (const [n, node] of a.entries()) expect(b[n]).toBe(node)
  })

  test('the same words', () => {
    expect(indices.equations.map((e) => e.id)).toEqual(vectors.equations.map((e) => e.id))
    expect(shown(indices)).toEqual(shown(vectors))
  })
})
