/** @file What holds of every model that derives, held to random ones. */
import { equal } from '../../src/expr/normal.js'
import { Undecided } from '../../src/expr/rational.js'
import { confirm, type Derivation, derive, ModelError, parse } from '../../src/index.js'
import { type RandomModel, randomModel } from './randomModel.js'

interface Counts {
  /** What broke a law, with its model. */
  readonly broken: string[]
  derived: number
  /** Derivatives that were measured and hold. */
  confirmed: number
  /** Running equations whose text was read again as given equations. */
  again: number
}

export function countRandomModels(first: number, count: number): Counts {
  const counts: Counts = { broken: [], derived: 0, confirmed: 0, again: 0 }
  for (let seed = first; seed < first + count; seed++) {
    const model = randomModel(seed)
    const report = (law: string): void => {
      counts.broken.push(`${law}, seed ${seed}:\n${model.text}`)
    }
    const derivation = derived(model.text, report)
    if (!derivation) continue
    counts.derived++
    for (const { status, quantity } of confirm(derivation, { seed })) {
      if (status === 'failed') report(`${quantity} is wrong`)
      if (status === 'ok') counts.confirmed++
    }
    const running = derivation.equations.filter((e) => e.runs)
    const anticausal = running.filter((e) => e.locality.time === 'anticausal')
    if (derivation.core.anticausal !== anticausal.length > 0)
      report('what reads the future is not what is said')
    if (anticausal.length === 0) counts.again += readAgain(model, derivation, report)
  }
  return counts
}

/** Refusals are diagnostics; anything else that is thrown is a fault. */
function derived(text: string, report: (law: string) => void): Derivation | undefined {
  try {
    const derivation = derive(parse(text))
    derivation.toLatex()
    derivation.toMarkdown()
    return derivation
  } catch (failure) {
    if (!(failure instanceof ModelError)) report(`no diagnostic: ${String(failure)}`)
    return undefined
  }
}

/** Own errors at the same instant cannot be said as a definition. */
const UNSAYABLE = 'E2031'

/** The text of what runs as a model of given equations; the number of equations that say the same. */
function readAgain({ head }: RandomModel, { equations }: Derivation, report: (law: string) => void): number {
  const running = equations.filter((e) => e.runs)
  let again: Derivation
  try {
    again = derive(parse(`${head}\n${running.map((e) => e.text).join('\n')}\n`))
  } catch (failure) {
    const unsayable = failure instanceof ModelError && failure.diagnostics.some((d) => d.code === UNSAYABLE)
    if (!unsayable) report(`its text is not read again: ${String(failure)}`)
    return 0
  }
  let same = 0
  for (const e of running) {
    // a definition that nothing reads is left out
    const other = again.equations.find((o) => o.of === e.of)
    if (!other) continue
    try {
      if (equal(e.right, other.right, 1)) same++
      else report(`read again, '${e.ascii}' is '${other.ascii}'`)
    } catch (failure) {
      if (!(failure instanceof Undecided)) throw failure
    }
  }
  return same
}
