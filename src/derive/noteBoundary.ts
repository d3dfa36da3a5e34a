/** @file The boundary terms of each stationary state, classified: what is given, what is held, and what must vanish. */
import { op, sym } from '../expr/build.js'
import type { Expr, Index, Word } from '../expr/expr.js'
import { derivative } from '../expr/operator.js'
import type { Rule } from '../model/model.js'
import { momenta } from './boundary.js'
import type { Draft } from './draft.js'
import { latexOf, textOf } from './show.js'

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
  const rate = (e: Expr, times: number): Expr => (times === 0 ? e : op([derivative(times)], e))
  const text = (e: Expr): string => textOf(e, indices)
  const latex = (e: Expr): string => latexOf(e, indices)
  const order = Math.max(initial, rule.coordinate ? 1 : (found?.length ?? 1))
  const given = Array.from({ length: order }, (_, n) => rate(own, n))
  const [verb, whose] = order === 1 ? ['is given', 'its variation is'] : ['are given', 'their variations are']
  draft.boundary.push({
    state,
    kind: 'fixed',
    at: 't = 0',
    get text() {
      return `${given.map((e) => `${text(e)}(0)`).join(' and ')} ${verb}, ${whose} zero`
    },
    get latex() {
      return `${given.map((e) => `$${latex(e)}(0)$`).join(' and ')} ${verb}, ${whose} zero`
    },
  })
  const at = 't = T'
  if (found === undefined) {
    draft.boundary.push({ state, kind: 'natural', at, text: REMEMBERED, latex: REMEMBERED })
    return
  }
  if (found.length === 0) {
    draft.boundary.push({ state, kind: 'natural', at, text: NOTHING[ends], latex: NOTHING[ends] })
    return
  }
  found.forEach((p, n) => {
    const of = rate(varied, n)
    draft.boundary.push(
      ends === 'forward'
        ? {
            state,
            kind: 'fixed',
            at,
            get text() {
              return `${text(of)} is held; its momentum is ${text(p)}`
            },
            get latex() {
              return `$${latex(of)}$ is held; its momentum is $${latex(p)}$`
            },
          }
        : {
            state,
            kind: 'natural',
            at,
            get text() {
              return `${text(p)} = 0`
            },
            get latex() {
              return `$${latex(p)} = 0$`
            },
          },
    )
  })
}

const REMEMBERED = 'not at the ends alone: a low-pass or a delay stands between the state and a look-ahead'

const NOTHING: Readonly<Record<Ends, string>> = {
  pointwise: 'no condition: the law holds at every instant',
  windowed: 'no boundary term',
  forward: 'no boundary term',
}
