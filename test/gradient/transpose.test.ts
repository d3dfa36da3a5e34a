/** @file The gradient against the tangent of the same steps: a dot product, equal to rounding; solves unrolled for the tangent. */
import { expect, test } from 'vitest'
import { parse } from '../../src/model/parse.js'
import { type Derivation, derive, settle, toGradient, toProgram } from '../../src/pipeline.js'
import { load, store } from '../../src/program/build.js'
import { everywhere } from '../../src/program/differentiate/names.js'
import { tangent } from '../../src/program/differentiate/tangent.js'
import { freeProgram } from '../../src/program/gradient/free.js'
import { isDifferentiated } from '../../src/program/gradient/objective.js'
import { segmentsOf } from '../../src/program/gradient/segments.js'
import { interpret } from '../../src/program/interpret.js'
import type { Program, Statement } from '../../src/program/program.js'
import { createSimulation } from '../../src/runtime/simulation.js'
import { extended } from '../program/derivative.js'
import { numbers } from '../program/samples.js'
import { relativeError } from '../truth/reference.js'
import { GIVEN, LAYERED, net, open, RECURRENT, wave } from './cases.js'

const steps = 9

/** The free step without procedures; what is solved is a fixed point, iterated until it stands. */
function flat(program: Program): readonly Statement[] {
  const shapes = new Map(program.buffers.map((b) => [b.id, b]))
  return segmentsOf(program).flatMap((s) => {
    if (s.kind === 'flat') return s.body
    if (s.kind === 'linear') throw new Error('a linear system is not unrolled here')
    const follow = s.solve.unknowns.flatMap((u) => {
      const buffer = shapes.get(u.guess)
      return buffer ? [everywhere(buffer, program.batch, (at) => store(u.guess, at, load(u.value, at)))] : []
    })
    const round = [...s.body, ...follow]
    return [...Array.from({ length: 45 }, () => round).flat(), ...s.body]
  })
}

/** Σ dt dC along a direction through all parameters, by the tangent. */
function changeOf(
  program: Program,
  data: Readonly<Record<string, Float64Array>>,
): { change: number; along: ReadonlyMap<string, readonly number[]> } {
  const parameters = program.buffers.filter(isDifferentiated)
  const states = program.buffers.filter(({ role }) => role === 'state' || role === 'stored')
  const moving = new Set([...parameters, ...states].map(({ id }) => id))
  const { statements, twins } = tangent(flat(program), {
    ...program,
    from: moving,
    to: new Set([...moving, 'cost']),
  })
  const execution = interpret(extended(program, statements, [...twins.values()]))()
  const along = new Map(
    parameters.map((b, k) => {
      const values = numbers(execution.view(b.id).length, 3 + 11 * k)
      const twin = twins.get(b.id)
      if (twin) execution.view(twin.id).set(values)
      return [b.name ?? '', values]
    }),
  )
  let change = 0
  for (let n = 0; n < steps; n++) {
    for (const b of program.buffers) {
      if (b.role === 'flag') execution.view(b.id)[0] = 1
      const all = data[b.role === 'target' ? 'y' : (b.name ?? '')]
      if (!b.ring || !all) continue
      const size = all.length / steps
      execution.view(b.id).set(all.subarray(n * size, (n + 1) * size))
    }
    execution.run(1)
    for (const c of execution.view(twins.get('cost')?.id ?? '')) change += program.dt * c
  }
  return { change, along }
}

test.each(['discrete', 'continuous'] as const)(
  'an exact error equation, which reads the future, is none along the free trajectory: %s',
  async (by) => {
    const source = (statement: string): string =>
      net(RECURRENT).replace('approximate causal filter 0.15\napproximate nudging gamma\n', statement)
    const [exact, causal] = ['', 'approximate causal filter 0.15\n'].map((s) => derive(parse(source(s))))
    if (exact === undefined || causal === undefined) throw new Error('no derivation')
    expect(exact.core.anticausal).toBe(true)
    const settings = settle(causal.model, { method: 'heun' })
    const loops = toProgram(causal, settings)
    const of = (derivation: Derivation) =>
      createSimulation(loops, interpret(loops), {
        open: async () => {
          const programs = toGradient(derivation, settings, by)
          return { programs, forward: interpret(programs.forward), reverse: interpret(programs.reverse) }
        },
      }).exactGradient({ x: wave(4, steps, 0), y: wave(4, steps, 0.4) }, { steps, by })
    const found = await of(exact)
    expect(found.gradient['W[h,h]']?.some((g) => Math.abs(g) > 1e-3)).toBe(true)
    const expected = await of(causal)
    for (const [name, g] of Object.entries(expected.gradient))
      expect(relativeError([...(found.gradient[name] ?? [])], [...g]), name).toBeLessThan(1e-12)
  },
)

test.each([
  ['euler', 'sweep', net(LAYERED), 2],
  ['heun', 'relaxed', net(RECURRENT), 2],
  ['exponential_euler', 'solved', GIVEN, 3],
  ['euler', 'solved', net(RECURRENT), 2],
  ['rk4', 'solved', net(RECURRENT), 2],
  ['implicit_midpoint', 'solved', net(RECURRENT), 2],
] as const)('%s, %s', async (method, coupling, source, outputs) => {
  const derivation = derive(parse(source))
  const settings = settle(derivation.model, { method, coupling })
  const program = freeProgram(toProgram(derivation, settings))
  expect(toGradient(derivation, settings, 'discrete').record.length).toBeGreaterThan(3)
  const data = { x: wave(4, steps, 0), y: wave(2 * outputs, steps, 0.4) }
  const { change, along } = changeOf(program, data)
  const { gradient } = await (await open(source, { method, coupling, target: 'ts' })).exactGradient(data, {
    steps,
    by: 'discrete',
  })
  const products = Object.entries(gradient).flatMap(([name, g]) =>
    [...g].map((x, n) => x * (along.get(name)?.[n] ?? 0)),
  )
  const sum = products.reduce((s, x) => s + x, 0)
  const size = products.reduce((s, x) => s + Math.abs(x), 0)
  expect(size).toBeGreaterThan(0.01)
  expect(Math.abs(sum - change) / size).toBeLessThan(1e-12)
})
