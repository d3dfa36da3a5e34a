/** @file The boundary terms of each stationary state, classified: what is given, what is held, and what must vanish. */
import { op, sym } from '../expr/build.js'
import type { Expr, Index, Word } from '../expr/expr.js'
import { derivative } from '../expr/operator.js'
import type { Rule } from '../model/model.js'
import { momenta } from './boundary.js'
import type { Boundary } from './derivation.js'
import type { Draft } from './draft.js'
import type { Definitions } from './functional.js'
import { placed } from './placed.js'
import { latexOf, textOf } from './show.js'

type Stationary = Extract<Rule, { kind: 'stationary' }>

/** What the law asks at the end. `windowed`: solved over the window, so that the end is free; else the law runs forward from t = 0 and the end is held. */
export type Ends = 'windowed' | 'pointwise' | 'forward'

/** What varies, and how. */
interface Varied {
  readonly rule: Stationary
  readonly energy: Expr
  readonly indices: readonly Index[]
  /** (O†)⁻¹ of the coordinate. */
  readonly change: Word
  readonly ends: Ends
  /** The order of the law. */
  readonly initial?: number
}

export function noteBoundary(draft: Draft, varied: Varied): void {
  draft.boundary.push(() => placed(varied.rule, () => boundaryOf(draft.definitions, varied)))
}

function boundaryOf(definitions: Definitions, of: Varied): readonly Boundary[] {
  const { rule, energy, indices, change, ends, initial = 1 } = of
  const { state } = rule
  const found = momenta(energy, definitions, state, change)
  const own = sym('state', state, indices)
  const varied = rule.coordinate ? op([rule.coordinate], own) : own
  const rate = (e: Expr, times: number): Expr => (times === 0 ? e : op([derivative(times)], e))
  const order = Math.max(initial, rule.coordinate ? 1 : (found?.length ?? 1))
  const given = Array.from({ length: order }, (_, n) => rate(own, n))
  const [verb, whose] = order === 1 ? ['is given', 'its variation is'] : ['are given', 'their variations are']
  const prose = (
    kind: Boundary['kind'],
    at: Boundary['at'],
    say: (formula: Formula) => string,
    of: Pick<Boundary, 'momentum' | 'given'> = {},
  ): Boundary => ({
    state,
    kind,
    at,
    ...of,
    get text() {
      return say((e, then = '') => textOf(e, indices) + then)
    },
    get latex() {
      return say((e, then = '') => `$${latexOf(e, indices)}${then}$`)
    },
  })
  const start = prose(
    'fixed',
    't = 0',
    (formula) => `${given.map((e) => formula(e, '(0)')).join(' and ')} ${verb}, ${whose} zero`,
    { given },
  )
  if (found === undefined) return [start, prose('natural', 't = T', () => REMEMBERED)]
  if (found.length === 0) return [start, prose('natural', 't = T', () => NOTHING[ends])]
  const atEnd = found.map((p, n) =>
    ends === 'forward'
      ? prose(
          'fixed',
          't = T',
          (formula) => `${formula(rate(varied, n))} is held; its momentum is ${formula(p)}`,
          { momentum: p },
        )
      : prose('natural', 't = T', (formula) => formula(p, ' = 0'), { momentum: p }),
  )
  return [start, ...atEnd]
}

/** An expression in print, with what follows it in the formula. */
type Formula = (e: Expr, then?: string) => string

const REMEMBERED = 'not at the ends alone: a low-pass or a delay stands between the state and a look-ahead'

const NOTHING: Readonly<Record<Ends, string>> = {
  pointwise: 'no condition: the law holds at every instant',
  windowed: 'no boundary term',
  forward: 'no boundary term',
}
