/**
 * @file `by bptt window = n` within the step: what the transpose reads is kept for n steps; in the last of them they are reversed, from
 * the last to the first, and the gradient is handed to the rule. The states at the beginning of a window are taken as given.
 */
import { internal, ModelError, problem } from '../../base/diagnostic.js'
import { evaluate } from '../../model/evaluate.js'
import type { Learning } from '../../realize/realization.js'
import * as L from '../build.js'
import { everywhere, fill } from '../differentiate/names.js'
import { FUNCTION_NAMES, scalarFunctions } from '../functions/library.js'
import { learnedBlocks } from '../lower/dynamics/variables.js'
import { whereExists } from '../lower/ends.js'
import type { Network } from '../lower/network.js'
import { optimizerClock, update } from '../lower/update.js'
import type { Buffer, Place, Program, Statement, Value } from '../program.js'
import { STEP_OF_WINDOW } from '../signs.js'
import { storedIn, usedFunctions } from '../walk.js'
import { COST } from './free.js'
import { seenIn } from './seen.js'
import { transposedParts } from './transposed.js'

const SCALAR = L.place({})
const get = (id: string): Value => L.load(id, SCALAR)
const put = (id: string, value: Value): Statement => L.store(id, SCALAR, value)
const zero = L.constant(0)
const one = L.constant(1)

/** The step with the rules by bptt of its network; as it is where there are none. */
export function throughTime(program: Program, network: Network, functions: Set<string>): Program {
  const blocks = learnedBlocks(network).filter(({ learning }) => learning.rule.bptt)
  const [first] = blocks
  if (first === undefined) return program
  const window = windowOf(network, first.learning)
  const parts = transposedParts(program, new Set(blocks.map(({ id }) => id)), new Set([COST]))
  const { twins, buffers, declare, procedures } = parts
  const seen = seenIn(program, [...parts.reverse, ...procedures.flatMap((p) => p.body)], declare)
  const bufferOf = (id: string): Buffer => buffers.get(id) ?? internal(`no buffer '${id}'`)
  const record = [...parts.record, ...seen.ids].map(bufferOf)
  const adjoints = [...twins.values()]
  const isAdjoint = new Set(adjoints.map(({ id }) => id))
  const changed = storedIn([...parts.reverse, ...procedures.flatMap((p) => p.body)])
  const own = program.buffers.filter(
    ({ id, role, ring }) =>
      !ring &&
      !isAdjoint.has(id) &&
      role !== 'parameter' &&
      role !== 'constant' &&
      (changed.has(id) || parts.record.includes(id)),
  )
  const aside = (b: Buffer): string => besideOf(b, 'aside', b.shape, 'laid aside')
  const besideOf = (b: Buffer, prefix: string, shape: Buffer['shape'], about: string): string =>
    buffers.ensure(`${prefix}_${b.id}`, 'signal', shape, { about: `${b.id}, ${about}` }).id
  const count = buffers.ensure(STEP_OF_WINDOW, 'counter', [], { about: `step of a window of ${window}` }).id
  const back = buffers.ensure('step_back', 'signal', [], { about: 'step that is reversed' }).id
  /** An element of a buffer as it was in a step of the window. */
  const kept = (b: Buffer, at: Place, step: Value): { readonly id: string; readonly at: Place } => {
    const [head, ...rest] = b.shape
    const size = (head === 'batch' ? rest : b.shape).reduce<number>((n, d) => n * Number(d), 1)
    const shape: Buffer['shape'] = head === 'batch' ? ['batch', window * size] : [window * size]
    const id = buffers.ensure(`window_${b.id}`, 'history', shape, {
      about: `${b.id} of each step of the window`,
      window,
    }).id
    const terms = at.terms.map((t) =>
      t.variable === 'n0' && head === 'batch' ? { ...t, stride: window * size } : t,
    )
    return { id, at: { ...at, terms, pick: { index: step, extent: window, stride: size } } }
  }
  const keep = (b: Buffer, step: Value): Statement =>
    everywhere(b, program.batch, (at) => {
      const to = kept(b, at, step)
      return L.store(to.id, to.at, L.load(b.id, at))
    })
  const recall = (b: Buffer, step: Value): Statement =>
    fill(b, program.batch, (at) => {
      const from = kept(b, at, step)
      return L.load(from.id, from.at)
    })
  const cost = twins.get(COST)
  const reversed: readonly Statement[] = [
    ...own.map((b) => everywhere(b, program.batch, (at) => L.store(aside(b), at, L.load(b.id, at)))),
    ...adjoints.map((b) => fill(b, program.batch, () => zero)),
    put(back, L.constant(window)),
    L.repeat('reversed', window, get(back), '!=', zero, [
      put(back, L.sub(get(back), one)),
      ...record.map((b) => recall(b, get(back))),
      ...(cost ? [fill(cost, program.batch, (at) => L.add(L.load(cost.id, at), one))] : []),
      ...parts.reverse.map(seen.rename),
    ]),
    ...own.map((b) => fill(b, program.batch, (at) => L.load(aside(b), at))),
    ...blocks.flatMap(({ learning, id, shape, p }) => {
      const twin = twins.get(id)
      const size = shapeOf(network, id, shape).reduce((n, d) => n * d, 1)
      return [
        ...gradient(network, id, twin?.id, shapeOf(network, id, shape)),
        ...optimizerClock(learning, id),
        ...update(
          network,
          learning,
          { id, at: L.place({ i: 1 }), loops: [{ variable: 'i', extent: size }], population: p },
          functions,
        ),
      ]
    }),
  ]
  const body: readonly Statement[] = [
    L.comment(`by bptt: a window of ${window} steps`),
    put(count, L.select(get(count), '<', L.constant(window), L.add(get(count), one), one)),
    ...seen.copies,
    ...parts.forward,
    ...record.map((b) => keep(b, L.sub(get(count), one))),
    L.when(get(count), '==', L.constant(window), reversed),
  ]
  const known = new Set(buffers.list.map(({ id }) => id))
  const whole: Program = {
    ...program,
    buffers: [...buffers.list, ...network.buffers.list.filter(({ id }) => !known.has(id))],
    functions: scalarFunctions(FUNCTION_NAMES, program.precision),
    procedures: [
      ...(program.procedures ?? []),
      ...procedures.map(({ name, body: own }) => ({ name, body: own.map(seen.rename) })),
    ],
    step: body,
  }
  return { ...whole, functions: usedFunctions(whole) }
}

/** Kernels and other blocks have the shape of their buffer. */
const shapeOf = (network: Network, id: string, shape: readonly number[]): readonly number[] =>
  network.buffers.get(id)?.shape.map(Number) ?? shape

/** g = −(adjoint)/batch; both directions of a symmetric weight are one parameter. */
function gradient(
  network: Network,
  id: string,
  twin: string | undefined,
  shape: readonly number[],
): readonly Statement[] {
  const [rows = 1, columns = 1] = shape
  const [here, there] = [L.place({ i: columns, j: 1 }), L.place({ j: columns, i: 1 })]
  const mean = (x: Value): Value => L.neg(L.div(x, L.batchSize))
  if (network.buffers.get(id)?.symmetric && twin !== undefined) {
    const sum = L.add(L.load(twin, here), L.load(twin, there))
    const value = whereExists(network, id, here, mean(L.mul(L.constant(0.5), sum)))
    return [L.loop('i', rows, [L.loop('j', columns, [L.store(`grad_${id}`, here, value)])])]
  }
  const size = shape.reduce((n, d) => n * d, 1)
  const at = L.place({ i: 1 })
  const value = twin === undefined ? zero : whereExists(network, id, at, mean(L.load(twin, at)))
  return [L.loop('i', size, [L.store(`grad_${id}`, at, value)])]
}

function windowOf({ options, model }: Network, { rule }: Learning): number {
  const steps = rule.bptt && evaluate(rule.bptt.window, (s) => options.scalar(s.name))
  if (steps !== undefined && Number.isInteger(steps) && steps >= 1) return steps
  throw new ModelError(
    [
      problem('E2051', {
        message: 'the window of a rule is no whole number of steps',
        span: rule.span,
        found: String(steps),
        expected: 'a whole number of at least 1',
        remedy: 'count the window in steps',
      }),
    ],
    model.source,
  )
}
