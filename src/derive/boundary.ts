/**
 * @file What integration by parts leaves at the ends of the window: δS = ∫ g δu dt + Σ_n [p_n δu⁽ⁿ⁾] from 0 to T.
 *
 * The action over a window is ∫ χ E dt with χ = 1 inside and 0 outside. Its functional derivative is g χ + g_1 χ̇ + g_2 χ̈ + …, and
 * the derivatives of χ are the ends: p_n = Σ_k (−1)^k C(k − 1, n) d^(k−1−n)/dt g_k, over k > n (docs/mathematics.md).
 */
import { add, children, mul, neg, num, ONE, op, recip, sym, ZERO } from '../expr/build.js'
import type { Expr, Factor, Index, Mul, Word } from '../expr/expr.js'
import { derivative, relativeDegree } from '../expr/operator.js'
import { closeSum, openSteadily } from '../expr/sums.js'
import { bottomUp } from '../expr/walk.js'
import { type Definitions, sensitivities, windowSensitivities } from './functional.js'
import { addends, someWord } from './terms.js'

/** No model can declare this name. */
const WINDOW = sym('signal', '·window')

/** Coefficients of χ, χ̇, χ̈, … . */
type Jet = readonly Expr[]

/**
 * The momenta p_0, p_1, … of a state, of the variation of z = O u where `change` is (O†)⁻¹. Undefined where what is left at the ends
 * has memory: a low-pass or a delay stands between the state and a look-ahead.
 */
export function momenta(
  energy: Expr,
  definitions: Definitions,
  state: string,
  change: Word = [],
): readonly Expr[] | undefined {
  // a change of coordinate operates on every term
  const found =
    change.length === 0
      ? windowSensitivities(WINDOW, energy, definitions)
      : sensitivities(mul([WINDOW, energy]), definitions)
  const gradient = found.get(state) ?? ZERO
  const jets = addends(gradient).map((t) => jetOf(op(change, t)))
  if (!jets.every((j) => j !== undefined)) return undefined
  const g = sumJets(jets)
  const ends = g.slice(1).map((_, n) =>
    add(
      g.slice(n + 1).flatMap((gk, m) => {
        const k = n + 1 + m
        return addends(scaled((-1) ** k * binomial(k - 1, n), rates(gk, k - 1 - n)))
      }),
    ),
  )
  while (ends.at(-1) === ZERO) ends.pop()
  return ends
}

const scaled = (by: number, e: Expr): Expr => (by === -1 ? neg(e) : mul([num(by), e]))
const rates = (e: Expr, times: number): Expr => (times === 0 ? e : op([derivative(times)], e))

function binomial(n: number, k: number): number {
  let value = 1
  for (let m = 0; m < k; m++) value = (value * (n - m)) / (m + 1)
  return value
}

const sumJets = (jets: readonly Jet[]): Jet =>
  Array.from({ length: Math.max(1, ...jets.map((j) => j.length)) }, (_, n) =>
    add(jets.map((j) => j[n] ?? ZERO)),
  )

const holding = new Map<Expr, boolean>()
const holdsWindow = (e: Expr): boolean =>
  bottomUp(e, holding, children, (x, of) => x === WINDOW || children(x).some(of))

/** The factor of a product, its sum opened, that holds χ. */
function windowed(e: Mul): {
  readonly inner?: Expr
  readonly others: readonly Expr[]
  readonly bound: readonly Index[]
} {
  const [factors, bound] = openSteadily(e)
  const at = factors.findIndex(holdsWindow)
  const inner = factors[at]
  return { ...(inner && { inner }), others: factors.filter((_, n) => n !== at), bound }
}

/** An expression that is linear in χ. */
function jetOf(root: Expr): Jet | undefined {
  const below = (e: Expr): readonly Expr[] => {
    if (e.kind === 'add') return e.terms
    if (e.kind === 'op') return [e.arg]
    const inner = e.kind === 'mul' ? windowed(e).inner : undefined
    return inner ? [inner] : []
  }
  return bottomUp<Jet | undefined>(root, new Map(), below, (e, of) => {
    if (e === WINDOW) return [ONE]
    if (e.kind === 'add') {
      const jets = e.terms.map(of)
      return jets.every((j) => j !== undefined) ? sumJets(jets) : undefined
    }
    if (e.kind === 'op') {
      const powers = polynomialPart(e.word)
      return powers && !jumpsInside(e.arg, powers.length - 1)
        ? afterWord(e.word, powers, of(e.arg))
        : undefined
    }
    if (e.kind !== 'mul') return undefined
    const { inner, others, bound } = windowed(e)
    return inner && of(inner)?.map((c) => closeSum([...others, c], bound))
  })
}

/** ∂^k (χ⁽ᵐ⁾ a) = Σ_j C(k, j) χ⁽ᵐ⁺ʲ⁾ ∂^(k−j) a; the proper part of a word leaves nothing at the ends of a window. */
function afterWord(word: Word, powers: readonly Expr[], arg: Jet | undefined): Jet | undefined {
  const isProper = word.some((f) => f.power < 0 || f.op === 'S')
  if (!arg || (isProper && arg.slice(1).some((c) => c !== ZERO))) return undefined
  const terms: Expr[][] = [[op(word, arg[0] ?? ZERO)]]
  powers.forEach((c, k) => {
    arg.forEach((a, m) => {
      for (let j = 0; j <= k; j++) {
        if (m + j === 0) continue
        terms[m + j] ??= []
        terms[m + j]?.push(mul([num(binomial(k, j)), c, rates(a, k - j)]))
      }
    })
  })
  return Array.from(terms, (list) => add((list ?? []).flatMap(addends)))
}

/** Whether an advance moves the end of the window to where `degree` derivatives meet it. */
const jumpsInside = (e: Expr, degree: number): boolean =>
  degree > 0 &&
  someWord(e, (w, arg) => w.some((f) => f.op === 'S') && relativeDegree(w) > -degree && holdsWindow(arg))

/** The polynomial part of a word as a rational function of s = d/dt. A delay under a derivative has no such part at one instant. */
function polynomialPart(word: Word): readonly Expr[] | undefined {
  const rising = word.filter((f) => f.power > 0 && f.op !== 'S')
  if (word.some((f) => f.op === 'S')) return rising.length > 0 ? undefined : []
  let powers: readonly Expr[] = [ONE]
  for (const f of rising) for (let n = 0; n < f.power; n++) powers = timesFactor(powers, f)
  for (const f of word) for (let n = f.power; n < 0; n++) powers = dividedBy(powers, slopeOf(f))
  return powers
}

/** τ in 1 + τ s, with its sign. */
const slopeOf = (f: Factor): Expr => (f.reversed ? neg(f.tau ?? ONE) : (f.tau ?? ONE))

function timesFactor(powers: readonly Expr[], f: Factor): readonly Expr[] {
  const raised = [ZERO, ...powers.map((c) => mul([c, slopeOf(f)]))]
  return f.op === 'dt' ? raised : raised.map((c, k) => add([c, powers[k] ?? ZERO]))
}

/** The quotient of a division by 1 + τ s; the remainder is proper. */
function dividedBy(powers: readonly Expr[], tau: Expr): readonly Expr[] {
  const rest = [...powers]
  const quotient: Expr[] = []
  for (let k = rest.length - 1; k > 0; k--) {
    const q = mul([rest[k] ?? ZERO, recip(tau)])
    quotient[k - 1] = q
    rest[k - 1] = add([rest[k - 1] ?? ZERO, neg(q)])
  }
  return quotient
}
