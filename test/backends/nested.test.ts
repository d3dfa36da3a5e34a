/** @file Expressions as deep as the language takes them, and deeper: assembled, and the same bytes however they are written. */
import { expect, test } from 'vitest'
import { openAssembler } from '../../src/backends/wasm/assemble.js'
import { compileNow, instantiate } from '../../src/backends/wasm/engine.js'
import { block, compactText, layOutText, list, type Sexpr } from '../../src/backends/wasm/sexpr.js'
import { unfolded } from '../../src/backends/wasm/unfolded.js'
import { compile, derive, parse } from '../../src/index.js'
import { DEEPEST } from '../../src/text/cursor.js'

const nested = (inner: string, depth: number, ...before: readonly string[]): string =>
  `${[...before, ''].join('(').repeat(depth)}${inner}${')'.repeat(before.length * depth)}`

const model = (right: string, more = ''): string => `state u
constant tau = 1
${more}
tau * ddt(u) = -u + ${right}
network
  h : 1
simulate
  dt = 0.1
`

async function values(text: string, target: 'wasm' | 'ts' | 'interpreter'): Promise<readonly number[]> {
  const program = await compile(derive(parse(text)), { target })
  for (const content of Object.values(program.files)) expect(content.length).toBeGreaterThan(0)
  const sim = program.start()
  sim.set('u[h]', [1])
  for (let n = 0; n < 3; n++) sim.step({})
  return [...sim.get('u[h]')]
}

const DEEP: Readonly<Record<string, string>> = {
  functions: model(nested('u', 200, 'sin')),
  'as many as may be': model(nested('u', DEEPEST, 'sin')),
  'functions of two kinds': model(nested('u', 100, 'tanh', 'cos')),
  'activations with branches': model(nested('u', 200, 'hard_tanh')),
  definitions: model(
    'q599',
    Array.from({ length: 600 }, (_, n) => `q${n} = sin(${n === 0 ? 'u' : `q${n - 1}`})`).join('\n'),
  ),
}

test.each(Object.entries(DEEP))('%s nested: every target runs them, to the same bits', async (_, text) => {
  const expected = await values(text, 'interpreter')
  expect(expected.every(Number.isFinite)).toBe(true)
  expect(await values(text, 'ts')).toEqual(expected)
  expect(await values(text, 'wasm')).toEqual(expected)
})

const get = list('local.get', '$x')

/** A function of one number. */
const of = (value: Sexpr): Sexpr =>
  block(
    'module',
    block('func', '$f', '(export "f")', list('param', '$x', 'f64'), list('result', 'f64'), value),
  )

const repeated = (depth: number, around: (inner: Sexpr) => Sexpr): Sexpr => {
  let value: Sexpr = get
  for (let n = 0; n < depth; n++) value = around(value)
  return value
}

const half = list('f64.const', '0.5')

const AROUND: Readonly<Record<string, (inner: Sexpr) => Sexpr>> = {
  operands: (inner) => list('f64.sub', get, list('f64.mul', inner, half)),
  choices: (inner) => list('select', half, inner, list('f64.lt', get, half)),
  'stores in between': (inner) => list('local.tee', '$x', list('f64.neg', inner)),
  'functions in place of calls': (inner) =>
    list(
      'f64.add',
      get,
      list('block', list('result', 'f64'), list('local.set', '$x', inner), list('f64.sqrt', get)),
    ),
  branches: (inner) =>
    block(
      'if',
      list('result', 'f64'),
      list('f64.lt', list('f64.neg', inner), half),
      block('then', list('f64.abs', get)),
      block('else', get),
    ),
}

/** What the function makes of some numbers. */
function results(bytes: Uint8Array): readonly number[] {
  const made: unknown = instantiate(compileNow(bytes))
  const { f } = made as { readonly f: (x: number) => number }
  return [-1.5, 0, 0.3, 0.7, 2].map((x) => f(x))
}

test.each(Object.entries(AROUND))('%s: brackets or none, the same numbers', async (name, around) => {
  const assemble = await openAssembler()
  // so deep that both are assembled
  const deep = of(repeated(name === 'branches' || name.startsWith('functions') ? 24 : 80, around))
  const [there, here] = [layOutText(deep), layOutText(unfolded(deep))]
  expect(here).not.toBe(there)
  expect(results(assemble(here))).toEqual(results(assemble(there)))
  const deepest = unfolded(of(repeated(1000, around)))
  expect(assemble(compactText(deepest)).length).toBeGreaterThan(1000)
})

test('a text that the assembler stops within harms none after it', async () => {
  const endless = `(module (func ${nested('', 20_000, 'block ')}))`
  const assemble = await openAssembler()
  expect(() => assemble(endless)).toThrow('does not assemble')
  const next = await openAssembler()
  expect(next('(module (func))')).toHaveLength((await openAssembler())('(module (func))').length)
})
