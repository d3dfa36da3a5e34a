/** @file Mistakes planted into programs on their way to an execution: a rewrite of statements or values, in one kind of program. */
import { load, loop, place, store } from '../../src/program/build.js'
import type { Program, ScalarFunction, Statement, Value } from '../../src/program/program.js'

export type Rewrite = (program: Program) => Program

/** The step that is emitted, the transposed step, the costate equation. */
export type Which = 'step' | 'reverse' | 'costate'

const isOf: Readonly<Record<Which, (p: Program) => boolean>> = {
  step: ({ ring, sweeps }) => ring > 1 || sweeps !== undefined,
  reverse: ({ name }) => name.endsWith(', reversed'),
  costate: ({ name }) => name.endsWith(', costate'),
}

export const within =
  (which: Which, rewrite: Rewrite): Rewrite =>
  (p) =>
    isOf[which](p) ? rewrite(p) : p

/** Every statement, innermost first, replaced by what `f` makes of it. */
export const statements =
  (f: (s: Statement) => readonly Statement[]): Rewrite =>
  (p) => {
    const walk = (list: readonly Statement[]): readonly Statement[] =>
      list.flatMap((s) => f('body' in s ? { ...s, body: walk(s.body) } : s))
    const procedures = p.procedures?.map((q) => ({ ...q, body: walk(q.body) }))
    return { ...p, step: walk(p.step), ...(procedures ? { procedures } : {}) }
  }

type Store = Extract<Statement, { kind: 'store' }>

/** Stores to a buffer that pass a test. */
export const stores = (
  buffer: string,
  f: (s: Store) => readonly Statement[],
  test: (s: Store) => boolean = () => true,
): Rewrite => statements((s) => (s.kind === 'store' && s.buffer === buffer && test(s) ? f(s) : [s]))

export const dropped = (buffer: string, test?: (s: Store) => boolean): Rewrite =>
  stores(buffer, () => [], test)

/** Another value in the stores to a buffer. */
export const valued = (buffer: string, f: (v: Value) => Value, test?: (s: Store) => boolean): Rewrite =>
  stores(buffer, (s) => [{ ...s, value: f(s.value) }], test)

export const holds = (value: Value, test: (v: Value) => boolean): boolean =>
  test(value) || partsOf(value).some((v) => holds(v, test))

export const loads =
  (buffer: string) =>
  ({ value }: Store): boolean =>
    holds(value, (v) => v.op === 'load' && v.buffer === buffer)

function partsOf(v: Value): readonly Value[] {
  if (v.op === 'call') return v.args
  if (v.op === 'select') return [v.test.a, v.test.b, v.yes, v.no]
  if ('x' in v) return [v.x]
  return 'a' in v ? [v.a, v.b] : []
}

/** Bottom up. */
export function mapped(value: Value, f: (v: Value) => Value): Value {
  const go = (v: Value): Value => mapped(v, f)
  if (value.op === 'call') return f({ ...value, args: value.args.map(go) })
  if (value.op === 'select')
    return f({
      ...value,
      test: { ...value.test, a: go(value.test.a), b: go(value.test.b) },
      yes: go(value.yes),
      no: go(value.no),
    })
  if ('x' in value) return f({ ...value, x: go(value.x) })
  if ('a' in value && 'b' in value) return f({ ...value, a: go(value.a), b: go(value.b) })
  return f(value)
}

/** Every value, wherever it stands. */
export const values = (f: (v: Value) => Value): Rewrite =>
  statements((s) => ('value' in s ? [{ ...s, value: mapped(s.value, f) }] : [s]))

/** Another result of a scalar function. */
export const functions =
  (name: string, f: (result: Value) => Value): Rewrite =>
  (p) => ({
    ...p,
    functions: p.functions.map(
      (fn): ScalarFunction => (fn.name === name ? { ...fn, result: f(fn.result) } : fn),
    ),
  })

/** Pieces of the step in another order: the one that stores to `first` comes before the one that stores to `second`. */
export const earlier =
  (first: string, second: string): Rewrite =>
  (p) => {
    const storesTo = (s: Statement, id: string): boolean =>
      s.kind === 'store' ? s.buffer === id : 'body' in s && s.body.some((t) => storesTo(t, id))
    const from = p.step.findLastIndex((s) => storesTo(s, first))
    const to = p.step.findIndex((s) => storesTo(s, second))
    const moved = p.step[from]
    if (!moved || from < to || to < 0) return p
    const rest = p.step.filter((_, k) => k !== from)
    return { ...p, step: [...rest.slice(0, to), moved, ...rest.slice(to)] }
  }

const storesTo = (s: Statement, id: string): boolean =>
  s.kind === 'store' ? s.buffer === id : 'body' in s && s.body.some((t) => storesTo(t, id))

/** In every pass over a weight what goes into a buffer comes last, once the weights have learned. */
export const last = (buffer: string): Rewrite =>
  statements((s) => {
    if (s.kind !== 'for' || !s.body.some((t) => t.kind === 'when')) return [s]
    const late = s.body.filter((t) => storesTo(t, buffer))
    return [{ ...s, body: [...s.body.filter((t) => !late.includes(t)), ...late] }]
  })

/** What is read of a buffer is what it held a step earlier. */
export const older =
  (id: string): Rewrite =>
  (p) => {
    const buffer = p.buffers.find((b) => b.id === id)
    if (!buffer) return p
    const { name: _name, ...unnamed } = buffer
    const [before, held] = [`${id}_before`, `${id}_held`]
    const size = Number(buffer.shape[1])
    const at = place({ b: size, i: 1 })
    const copy = (to: string, from: string): Statement =>
      loop('b', 'batch', [loop('i', size, [store(to, at, load(from, at))])])
    const late = statements((s) => {
      if (!('value' in s) || (s.kind === 'store' && s.buffer === id)) return [s]
      return [
        {
          ...s,
          value: mapped(s.value, (v) => (v.op === 'load' && v.buffer === id ? { ...v, buffer: before } : v)),
        },
      ]
    })(p)
    return {
      ...late,
      buffers: [
        ...p.buffers,
        { ...unnamed, id: before, role: 'history' },
        { ...unnamed, id: held, role: 'history' },
      ],
      step: [copy(before, held), copy(held, id), ...late.step],
    }
  }
