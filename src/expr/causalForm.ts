/**
 * @file Equality under ∫ dt, up to integration by parts: ⟨O†g, f⟩ = ⟨g, O f⟩ (docs/mathematics.md). Boundary terms are left out.
 *
 * Under the integral the frequencies of a product add up to zero, so that one variable s is minus the sum of the others.
 */
import { isConstant, mul, neg, op } from './build.js'
import { collect, expand, type Level, type Session, type Terms, written } from './expand.js'
import type { Expr, Sym } from './expr.js'
import { cancels, type Group, gathered, substituteS, symmetrized } from './kernel.js'
import { decided, differenceOf, equal, groupsOf, openSession } from './normal.js'
import { adjoint } from './operator.js'
import { constantP, generator, mulP, NOTHING, type Polynomial, sumP } from './polynomial.js'
import { fraction, mulQ, type Rational } from './rational.js'
import { variable } from './skeleton.js'
import { symbols } from './substitute.js'
import { closeSum, openSum } from './sums.js'

/** Whether ∫ a dt = ∫ b dt for all signals that vanish at both ends. `false`: not shown; `undefined`: too costly. */
export function equalUnderIntegral(a: Expr, b: Expr, level: Level = 1): boolean | undefined {
  if (equal(a, b, level)) return true
  const session = openSession(level)
  return decided(session, () => {
    const terms = settleMoves(differenceOf(a, b, session), offProducts, session)
    return [...groupsOf(terms).values()].every((group) => cancels(integrated(symmetrized(group))))
  })
}

/** The same integral, all operators moved off the factors that hold a seed (an error) onto the rest (the eligibility). */
export function causalForm(e: Expr, isSeed: (s: Sym) => boolean, level: Level = 1): Expr {
  const session = openSession(level)
  const holds = (x: Expr): boolean => [...symbols(x)].some(isSeed)
  const move: Move = (moving) => {
    const at = moving.findIndex((f) => f.kind === 'op' && holds(f.arg))
    return at < 0 || moving.some((f, n) => n !== at && holds(f)) ? undefined : at
  }
  return written(session.settled(settleMoves(expand(e, session), move, session)))
}

/** Which of the factors has its operator moved onto all others. */
type Move = (moving: readonly Expr[]) => number | undefined

const others = (moving: readonly Expr[], at: number): Expr => mul(moving.filter((_, n) => n !== at))

/** Off a product, onto what is none; between two products, onto the one of the lower hash. */
const offProducts: Move = (moving) => {
  const at = moving.findIndex((f) => f.kind === 'op' && isProduct(f.arg))
  const f = moving[at]
  if (f?.kind !== 'op') return undefined
  const rest = others(moving, at)
  return isProduct(rest) && rest.hash > f.arg.hash ? undefined : at
}

const isProduct = (e: Expr): boolean => e.kind === 'mul' || (e.kind === 'pow' && e.exponent > 0)

const MOST_ROUNDS = 8

/** Moves until none is left; where that takes too long, equality is no longer refuted. */
function settleMoves(start: Terms, move: Move, session: Session): Terms {
  let terms = start
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let changed = false
    const next: (readonly [Expr, Rational])[] = []
    for (const [e, c] of terms) {
      const moved = movedProduct(e, move)
      changed ||= moved !== undefined
      for (const [x, q] of moved ? expand(moved, session) : [[e, fraction(1n)] as const])
        next.push([x, mulQ(c, q)])
    }
    if (!changed) return terms
    terms = collect(next)
  }
  session.incomplete = true
  return terms
}

function movedProduct(e: Expr, move: Move): Expr | undefined {
  const opened = (e.kind === 'mul' && e.sum.length === 0 ? e.factors : [e]).map((f) =>
    f.kind === 'mul' && f.sum.length > 0 ? openSum(f) : ([[f], []] as const),
  )
  const factors = opened.flatMap(([list]) => list)
  const moving = factors.filter((f) => !isConstant(f))
  const at = move(moving)
  const f = at === undefined ? undefined : moving[at]
  if (at === undefined || f?.kind !== 'op') return undefined
  const { sign, word } = adjoint(f.word)
  const product = [...factors.filter(isConstant), f.arg, op(word, others(moving, at))]
  const closed = closeSum(
    product,
    opened.flatMap(([, names]) => names),
  )
  return sign < 0 ? neg(closed) : closed
}

const MINUS: Polynomial = constantP(fraction(-1n))

/** s0 = −s1 − s2 − …, and e^{−s0 d} = e^{s1 d} e^{s2 d} …. */
function integrated(group: Group): Group {
  const rest = group.skeleton.slots.map((_, n) => variable(n)).slice(1)
  const first = variable(0)
  const sum = mulP(MINUS, sumP([NOTHING, ...rest.map((s) => generator(s))]))
  const all = [...group.parts.values()].map((t) =>
    substituteS(
      t,
      (s) => (s === first ? sum : generator(s)),
      (s) => (s === first ? rest.map((r) => [r, -1] as const) : [[s, 1]]),
    ),
  )
  return gathered(group.skeleton, all)
}
