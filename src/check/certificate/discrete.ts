/** @file Part 3: the exact transpose of the step that is emitted, against differences of the loss and against its tangent. */
import { symbols } from '../../expr/substitute.js'
import type { Derivation } from '../../pipeline.js'
import { clearDraw, type Draw, NOT_CLEAR } from './clear.js'
import { type Loss, lossOf, nudgesOf, type Parameters } from './loss.js'
import {
  type Chart,
  type Finding,
  inapplicable,
  judged,
  type PartOptions,
  type Result,
  unrun,
} from './report.js'
import type { Specimen } from './specimen.js'
import { changeOfLoss } from './tangentRun.js'
import { directionOf, groupsOf, type Remainder, type Taylor, taylor } from './taylor.js'

const STEPS = 30
const QUICK_STEPS = 8

const WITHOUT_COST = 'the model has no cost, and an exact gradient is that of a cost'

export async function checkDiscrete(specimen: Specimen, options: PartOptions = {}): Promise<Result> {
  const { derivation, model, seed, quick } = specimen
  const none = (why: string): Result => ({ findings: [inapplicable('the step transposed', why)] })
  if (model.populations.length === 0) return none('the model has no network to run')
  if (derivation.core.cost === undefined) return none(WITHOUT_COST)
  const steps = quick ? QUICK_STEPS : STEPS
  const draw = await clearDraw(specimen, steps)
  if (!draw) return { findings: [unrun('the step transposed', NOT_CLEAR)] }
  const loss = await lossOf(draw.compiled, draw.signals, steps)
  const findings: Finding[] = [sameRun(specimen, loss)]
  const groups = [...groupsOf([...loss.base.keys()])]
  let whole: Taylor | undefined
  const all = [...loss.base.keys()]
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ...groups.filter(() => groups.length > 1),
    ['all parameters', all],
  ]
  for (const [n, [of, names]] of rows.entries()) {
    if (options.signal?.aborted) return { findings: [...findings, unrun(REMAINDERS, 'interrupted')] }
    const most = draw.pooled || (quick && names.length < all.length) ? 1 : 2
    whole = await taylor(loss, names, { seed, most })
    // along some directions a remainder nearly vanishes; a wrong gradient is wrong along all
    for (let n = 1; n < DIRECTIONS && !holdsAll(whole); n++)
      whole = await taylor(loss, names, { seed: seed + 101 * n, most })
    findings.push(remainderFinding(of, whole, draw.note))
    options.onProgress?.((n + 1) / (rows.length + 2))
  }
  if (whole) findings.push(await exercised(loss, all, seed, whole))
  findings.push(await balanced(draw, loss, all))
  return { findings, charts: whole ? [chartOf(whole)] : [] }
}

const REMAINDERS = 'Taylor remainders along a random direction'

/** The forward run of the gradient is the run that users see. */
function sameRun({ derivation, model }: Specimen, loss: Loss): Finding {
  const name = 'the loss of the gradient is the sum of dt C over emitted steps'
  if (loss.emitted) return judged(name, true, { value: loss.cost, expected: 'equal within 1e-12' })
  if (derivation.core.anticausal)
    return inapplicable(name, 'a window is solved as a whole: its steps show the cost at their ends')
  if (nudgesOf(model).length === 0 && readsTargets(derivation))
    return inapplicable(
      name,
      'targets enter the equations themselves, which the free trajectory does without',
    )
  return judged(name, false, { value: loss.cost, expected: 'equal within 1e-12' })
}

const readsTargets = ({ core }: Derivation): boolean =>
  [...core.laws.map((l) => l.right), ...core.running.map((r) => r.definition.body)].some((e) =>
    [...symbols(e)].some((s) => s.role === 'target'),
  )

const ORDERS = [
  { power: 1, within: 0.05 },
  { power: 2, within: 0.02 },
  { power: 3, within: 0.05 },
] as const

const holds = ({ fit }: Remainder, order: 0 | 1 | 2): boolean =>
  fit === undefined || Math.abs(fit.slope - ORDERS[order].power) <= ORDERS[order].within

const DIRECTIONS = 3
const holdsAll = ({ remainders: [zero, one, two] }: Taylor): boolean =>
  holds(zero, 0) && holds(one, 1) && holds(two, 2)

function remainderFinding(of: string, found: Taylor, note: string | undefined): Finding {
  const [zero, one, two] = found.remainders
  const said = (r: Remainder): string => (r.fit ? r.fit.slope.toFixed(3) : 'none above rounding')
  return judged(REMAINDERS, holdsAll(found), {
    of,
    ...(one.fit ? { value: one.fit.slope } : {}),
    expected: 'slope 2.00 within 0.02',
    note: [
      ...(one.fit ? [] : ['the loss is linear in it: no remainder above rounding']),
      two.sizes.length > 0
        ? `orders 0 and 2: ${said(zero)} and ${said(two)} (1.00, 3.00 within 0.05)`
        : `order 0: ${said(zero)} (1.00 within 0.05)`,
      ...(note === undefined ? [] : [note]),
    ].join('; '),
  })
}

/** A check that would pass with any gradient proves nothing: with a slightly other network it must not pass. */
async function exercised(loss: Loss, names: readonly string[], seed: number, own: Taylor): Promise<Finding> {
  const { name, index } = weightiest(loss)
  const moved = (parameters: Parameters): Parameters =>
    new Map(
      [...parameters].map(([key, x]) => [
        key,
        key === name ? x.map((v, k) => (k === index ? v * (1 + CHANGE) : v)) : x,
      ]),
    )
  const other = await taylor(loss, names, { seed, most: 1, moved })
  const [was, is] = [own.remainders[1], other.remainders[1]]
  const slope = is.fit?.slope
  return judged(
    'the same gradient, with a network that differs, does not pass',
    is.fit !== undefined && !holds(is, 1),
    {
      of: `one number of ${name} larger by ${100 * CHANGE} %`,
      ...(slope === undefined ? {} : { value: slope }),
      expected: 'no slope of 2.00 within 0.02',
      note: `${was.fit ? was.fit.slope.toFixed(3) : 'no remainder'} with the network itself`,
    },
  )
}

/** Reverse against forward: g·d of the transposed steps and the change of the loss by their tangent. */
async function balanced(
  { compiled, seed }: Draw,
  { base, sim, signals, steps, gradient }: Loss,
  names: readonly string[],
): Promise<Finding> {
  const name = 'tangent and adjoint, as a dot product'
  const { forward } = (await compiled.gradient('discrete')).programs
  const along = directionOf({ base, sim }, names, seed + 1)
  const change = await changeOfLoss(forward, base, along, signals, steps)
  let [sum, size] = [0, 0]
  for (const key of names)
    for (const [k, d] of (along.get(key) ?? []).entries()) {
      const term = d * (gradient[key]?.[k] ?? 0)
      sum += term
      size += Math.abs(term)
    }
  const apart = Math.abs(sum - change) / size
  return judged(name, apart <= BALANCE, {
    value: apart,
    expected: `at most ${BALANCE}, relative to its terms`,
  })
}

const BALANCE = 1e-12
const CHANGE = 0.01

/** The number that the loss would change by most. */
function weightiest({ base, gradient }: Loss): { readonly name: string; readonly index: number } {
  let found = { name: '', index: 0, size: -1 }
  for (const [name, x] of base)
    for (const [index, v] of x.entries()) {
      const size = Math.abs(v * (gradient[name]?.[index] ?? 0))
      if (size > found.size) found = { name, index, size }
    }
  return found
}

function chartOf({ remainders }: Taylor): Chart {
  return {
    name: 'remainders',
    kind: 'line',
    x: { label: 'step along the direction', log: true },
    y: { label: 'remainder of the loss', log: true },
    traces: remainders.flatMap((r, k) =>
      r.fit === undefined
        ? []
        : [{ name: `order ${k}, slope ${r.fit.slope.toFixed(2)}`, x: r.sizes, y: r.rests }],
    ),
  }
}
