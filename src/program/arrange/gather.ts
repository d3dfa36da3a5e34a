/** @file Zero, then add row by row: the same sum gathered at its place, term after term in the same order. */
import type { Place, Statement, Value } from '../program.js'

type Loop = Extract<Statement, { readonly kind: 'for' }>
type Store = Extract<Statement, { readonly kind: 'store' }>

const only = (body: readonly Statement[]): Statement | undefined => {
  const plain = body.filter((s) => s.kind !== 'comment')
  return plain.length === 1 ? plain[0] : undefined
}

const asLoop = (s: Statement | undefined): Loop | undefined => (s?.kind === 'for' ? s : undefined)
const asStore = (s: Statement | undefined): Store | undefined => (s?.kind === 'store' ? s : undefined)

const strides = (at: Place): string =>
  JSON.stringify([at.offset, at.terms.map((t) => [t.variable, t.stride]).sort()])

/** `for b for j D[b, j] := 0`, with the names of its loops. */
function zeroed(statement: Statement): { outer: Loop; inner: Loop; store: Store } | undefined {
  const outer = asLoop(statement)
  const inner = asLoop(outer && only(outer.body))
  const store = asStore(inner && only(inner.body))
  if (!outer || !inner || !store || store.at.pick) return undefined
  return store.value.op === 'const' && Object.is(store.value.value, 0) ? { outer, inner, store } : undefined
}

const loads = (value: Value, buffer: string): boolean =>
  (value.op === 'load' && value.buffer === buffer) ||
  ('a' in value && (loads(value.a, buffer) || loads(value.b, buffer)))

/** W · x with x a local that stands for a load. */
function product(value: Value, name: string, x: Value): Value | undefined {
  if (value.op !== 'mul') return undefined
  const put = (v: Value): Value => (v.op === 'local' && v.name === name ? x : v)
  const [a, b] = [put(value.a), put(value.b)]
  return a.op === 'load' && b.op === 'load' && !a.at.pick && !b.at.pick ? { op: 'mul', a, b } : undefined
}

/**
 * `for b for j D := 0` and `for i for b { x = e; for j D := D + W x }` as `for b for j D := Σ over i of W e`; undefined where they are
 * something else. A sum starts at +0 and takes its terms in rising order, as the two loops do.
 */
export function gathered(zero: Statement, adding: Statement): Statement | undefined {
  const start = zeroed(zero)
  const rows = asLoop(adding)
  const samples = asLoop(rows && only(rows.body))
  if (!start || !rows || !samples || samples.extent !== start.outer.extent) return undefined
  const [define, columns, ...more] = samples.body.filter((s) => s.kind !== 'comment')
  const along = asLoop(columns)
  const add = asStore(along && only(along.body))
  if (define?.kind !== 'let' || define.value.op !== 'load' || !along || !add || more.length > 0)
    return undefined
  if (along.extent !== start.inner.extent || add.buffer !== start.store.buffer) return undefined
  const renamed = new Map([
    [start.outer.variable, samples.variable],
    [start.inner.variable, along.variable],
  ])
  const zeroPlace: Place = {
    ...start.store.at,
    terms: start.store.at.terms.map((t) => ({ ...t, variable: renamed.get(t.variable) ?? t.variable })),
  }
  const { value, at } = add
  if (value.op !== 'add' || value.a.op !== 'load' || value.a.buffer !== add.buffer) return undefined
  if (strides(value.a.at) !== strides(at) || strides(zeroPlace) !== strides(at)) return undefined
  const term = product(value.b, define.name, define.value)
  if (!term || loads(term, add.buffer)) return undefined
  const name = `${define.name}_sum`
  return {
    ...samples,
    body: [
      {
        ...along,
        body: [
          {
            kind: 'reduce',
            name,
            by: 'sum',
            variable: rows.variable,
            extent: rows.extent,
            lanes: 1,
            body: [],
            value: term,
          },
          { ...add, value: { op: 'local', name } },
        ],
      },
    ],
  }
}
