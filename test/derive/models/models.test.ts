/** @file Every published model: derived equations, ends, approximations and verdict against results worked out by hand. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Action, leaves } from '../../../src/check/action.js'
import { measure, worst } from '../../../src/check/measure.js'
import * as boundary from '../../../src/derive/boundary.js'
import { bodyAt, canonicalIndices, type Definitions, sensitivities } from '../../../src/derive/functional.js'
import { neg, ONE, sym, ZERO } from '../../../src/expr/build.js'
import type { Expr, Index, Sym } from '../../../src/expr/expr.js'
import { equal } from '../../../src/expr/normal.js'
import { substitute } from '../../../src/expr/substitute.js'
import { derive, parse } from '../../../src/index.js'
import type { Model } from '../../../src/model/model.js'
import { atTheEnds } from '../boundary.js'
import { opened } from '../opened.js'
import { convLe } from './conv-le.js'
import { coupledOscillators } from './coupled-oscillators.js'
import { dendriticMicrocircuit } from './dendritic-microcircuit.js'
import { epCrossEntropy } from './ep-cross-entropy.js'
import { equilibriumPropagation } from './equilibrium-propagation.js'
import { generalizedLatentEquilibrium } from './generalized-latent-equilibrium.js'
import { bcm, force, leastControl, threeFactor, wilsonCowan } from './given.js'
import { type Hand, type HandEquation, textOfModel, withTyped } from './hand.js'
import { lagLine } from './lag-line.js'
import { latentEquilibrium } from './latent-equilibrium.js'
import { leFeedbackAlignment } from './le-feedback-alignment.js'
import { neuronalLeastAction } from './neuronal-least-action.js'
import { predictiveCoding } from './predictive-coding.js'
import { variationalLatentEquilibrium } from './variational-latent-equilibrium.js'
import { vleRecurrent } from './vle-recurrent.js'
import { whittingtonBogacz } from './whittington-bogacz.js'

const HANDS: readonly Hand[] = [
  coupledOscillators,
  dendriticMicrocircuit,
  equilibriumPropagation,
  generalizedLatentEquilibrium,
  lagLine,
  latentEquilibrium,
  neuronalLeastAction,
  predictiveCoding,
  variationalLatentEquilibrium,
  convLe,
  epCrossEntropy,
  force,
  leFeedbackAlignment,
  leastControl,
  bcm,
  threeFactor,
  vleRecurrent,
  whittingtonBogacz,
  wilsonCowan,
]

test('every example has a result by hand', () => {
  const root = new URL('../../../examples/', import.meta.url)
  const files = ['', 'more/'].flatMap((folder) =>
    readdirSync(new URL(folder || '.', root))
      .filter((f) => f.endsWith('.energy'))
      .map((f) => `${folder}${f.slice(0, -7)}`),
  )
  expect(HANDS.map((h) => h.model).toSorted()).toEqual(files.toSorted())
})

const definitionsOf = (model: Model): Definitions =>
  new Map([
    ...model.definitions,
    ...[...model.costs.values()].map(
      (c) => [c.name, { name: c.name, indices: [] as readonly Index[], body: c.body, span: c.span }] as const,
    ),
  ])

const safe = (id: string): string => `typed_${id.replace(/\W/gu, '_')}`

/** Typed right sides as lines: `typed_x = …`, indexed where they are typed so. */
function linesOf(hand: Hand): readonly string[] {
  const line = (name: string, right: string, at?: string): string =>
    `${name}${at ? `[${at}]` : ''} = ${right}`
  const ends = Object.entries(hand.ends).flatMap(([key, end]) =>
    'momentum' in end ? [line(safe(`end-${key}`), end.momentum)] : [],
  )
  return [
    ...Object.entries(hand.equations).flatMap(([id, e]: readonly [string, HandEquation]) => [
      line(safe(id), e.right, e.at),
      ...(e.gain ? [line(safe(`gain-${id}`), e.gain)] : []),
      ...(e.untaught ? [line(safe(`untaught-${id}`), e.untaught, e.at)] : []),
    ]),
    ...ends,
    ...(hand.conserved ? [line(safe('conserved'), hand.conserved)] : []),
  ]
}

/** A population's own rate belongs to the parameters that it owns: `eta` is written without an index. */
const sharedRate = (s: Sym): Expr => (s.name === 'eta' ? sym(s.role, s.name) : s)

const untaught = (e: Expr): Expr => substitute(e, (s) => (s.role === 'given' ? ZERO : s))

const same = (a: Expr, b: Expr): boolean => equal(a, b, 1) === true || equal(a, b, 2) === true

describe.each(HANDS)('$model', (hand) => {
  const derivation = derive(parse(textOfModel(hand.model)))
  const model = withTyped(hand.model, linesOf(hand))
  const definitions = definitionsOf(model)
  const kept = new Set(hand.solved)
  const written = (e: Expr): Expr => opened(substitute(e, sharedRate), definitions, kept)
  const typed = (name: string, indices: readonly Index[]): Expr => {
    const definition = definitions.get(safe(name))
    if (!definition) throw new Error(`nothing typed for ${name}`)
    return written(bodyAt(definition, indices))
  }

  test('has the equations of the paper and no others', () => {
    // those of a shared kernel have indices of their own: they are compared in shared.test.ts
    const own = derivation.equations.filter((e) => !e.shared).map((e) => e.id)
    expect(own.toSorted()).toEqual(Object.keys(hand.equations).toSorted())
  })

  test.each(Object.entries(hand.equations))('%s', (id, by) => {
    const equation = derivation.equations.find((e) => e.id === id)
    if (!equation) throw new Error(`no equation ${id}`)
    const right = typed(id, equation.indices)
    expect(same(written(equation.right), right)).toBe(true)
    expect(same(written(equation.right), neg(right))).toBe(false)
    if (by.gain) expect(same(equation.gain, typed(`gain-${id}`, equation.indices))).toBe(true)
    else if (equation.form !== 'definition') expect(same(equation.gain, ONE)).toBe(true)
    const without = by.untaught ? typed(`untaught-${id}`, equation.indices) : right
    expect(same(written(untaught(equation.right)), without)).toBe(true)
  })

  test('keeps its boundary terms', () => {
    const listed = derivation.boundary.map((b) => [`${b.state}, ${b.at}, ${b.kind}`, b.text] as const)
    expect(listed.map(([key]) => key)).toEqual(Object.keys(hand.ends))
    for (const [key, text] of listed) {
      const end = hand.ends[key]
      if (end && 'says' in end) expect(text).toContain(end.says)
      else {
        // The text is in the model language: it is read back.
        const term = text.replace(/^.*its momentum is /u, '').replace(/ = 0$/u, '')
        const back = definitionsOf(withTyped(hand.model, [...linesOf(hand), `read_back = ${term}`]))
        const body = back.get('read_back')
        const own = typed(`end-${key}`, canonicalIndices(body?.indices ?? []))
        const found = body && opened(bodyAt(body, canonicalIndices(body.indices)), back, kept)
        expect(found && same(found, own)).toBe(true)
        expect(found && same(found, neg(own))).toBe(false)
      }
    }
  })

  test('lists its approximations, and says what it is', () => {
    expect(derivation.approximations.map((a) => a.name)).toEqual(hand.ledger)
    expect(derivation.toText()).toContain(`\nVerdict: ${hand.verdict}\n`)
  })

  test('conserves what it should', () => {
    const [found, ...more] = derivation.core.conserved
    expect(more).toEqual([])
    expect(found !== undefined).toBe(hand.conserved !== undefined)
    if (found) expect(same(found.body, typed('conserved', []))).toBe(true)
  })

  test('derives what its energy changes by, and what is left at the ends', () => {
    const renamed = Object.entries(hand.names ?? {}).reduce(
      (text, [from, to]) => text.replace(new RegExp(`\\b${from}\\b`, 'gu'), to),
      textOfModel(hand.model).split(/^network/mu)[0] ?? '',
    )
    const theory = parse(renamed)
    expect(theory.energies.size).toBe(derivation.model.energies.size)
    for (const { name, body } of theory.energies.values()) {
      const action: Action = { name, energy: body, definitions: definitionsOf(theory) }
      const bad = worst(measure(action, sensitivities(body, action.definitions)))
      expect(bad.error, `${bad.symbol}: ${bad.derived}, measured ${bad.measured}`).toBeLessThan(1e-9)
      for (const s of leaves(action)) {
        if (s.role !== 'state') continue
        const kind = s.indices[0]?.split('@')[1] ?? ''
        expect(atTheEnds(boundary, action, s.name, kind).error).toBeLessThan(1e-9)
      }
    }
  })
})
