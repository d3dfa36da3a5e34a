/** @file The boundary terms of each stationary state, classified: what is given, what is held, and what must vanish. */
import { op, sym } from '../expr/build.js'
import type { Expr, Index, Word } from '../expr/expr.js'
import { derivative } from '../expr/operator.js'
import type { Rule } from '../model/model.js'
import { momenta } from './boundary.js'
import type { Draft } from './draft.js'
import { textOf } from './show.js'

type Stationary = Extract<Rule, { kind: 'stationary' }>

/** What the law asks at the end. `windowed`: solved over the window, so that the end is free; else the law runs forward from t = 0 and the end is held. */
export type Ends = 'windowed' | 'pointwise' | 'forward'

export function noteBoundary(
  draft: Draft,
  rule: Stationary,
  energy: Expr,
  indices: readonly Index[],
  change: Word,
  ends: Ends,
  initial = 1,
): void {
  const { state } = rule
  const found = momenta(energy, draft.definitions, state, change)
  const own = sym('state', state, indices)
  const varied = rule.coordinate ? op([rule.coordinate], own) : own
  const rate = (e: Expr, times: number): string =>
    textOf(times === 0 ? e : op([derivative(times)], e), indices)
  const order = Math.max(initial, rule.coordinate ? 1 : (found?.length ?? 1))
  const given = Array.from({ length: order }, (_, n) => `${rate(own, n)}(0)`)
  const [verb, whose] = order === 1 ? ['is given', 'its variation is'] : ['are given', 'their variations are']
  draft.boundary.push({
    state,
    kind: 'fixed',
    at: 't = 0',
    text: `${given.join(' and ')} ${verb}, ${whose} zero`,
  })
  const at = 't = T'
  if (found === undefined) {
    const text = 'not at the ends alone: a low-pass or a delay stands between the state and a look-ahead'
    draft.boundary.push({ state, kind: 'natural', at, text })
    return
  }
  if (found.length === 0) {
    draft.boundary.push({ state, kind: 'natural', at, text: NOTHING[ends] })
    return
  }
  found.forEach((p, n) => {
    const momentum = textOf(p, indices)
    draft.boundary.push(
      ends === 'forward'
        ? { state, kind: 'fixed', at, text: `${rate(varied, n)} is held; its momentum is ${momentum}` }
        : { state, kind: 'natural', at, text: `${momentum} = 0` },
    )
  })
}

const NOTHING: Readonly<Record<Ends, string>> = {
  pointwise: 'no condition: the law holds at every instant',
  windowed: 'no boundary term',
  forward: 'no boundary term',
}
