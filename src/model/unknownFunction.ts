/** @file Refuses a call of what is no function here, with the one that says the same. */
import { nearestName } from '../base/nearest.js'
import type { Term } from '../text/syntax.js'
import { ALL_FUNCTIONS, BUILTINS } from './functions.js'
import { oneOf, withNearest } from './reporter.js'
import type { Context } from './scope.js'

type Call = Extract<Term, { kind: 'call' }>

/** Names of other languages, and what says the same here; `#` stands for the argument. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['sigmoid', 'logistic(#)'],
  ['sigm', 'logistic(#)'],
  ['expit', 'logistic(#)'],
  ['ln', 'log(#)'],
  ['rect', 'relu(#)'],
  ['linear', 'identity(#)'],
  ['abs', 'relu(#) + relu(-(#))'],
  ['sqrt', 'exp(0.5 * log(#))'],
])

/** What gives values elsewhere. */
const DRAWN: ReadonlyMap<string, string> = new Map([
  ['randn', 'normal(0, 1)'],
  ['gauss', 'normal(0, 1)'],
  ['gaussian', 'normal(0, 1)'],
  ['gaussian_noise', 'normal(0, 1)'],
  ['rand', 'uniform(0, 1)'],
  ['random', 'uniform(0, 1)'],
  ['zeros', '0'],
  ['ones', '1'],
  ['eye', 'identity'],
])

/** What is written like one of the functions here and is another. */
const OTHERS: ReadonlySet<string> = new Set(['sign', 'sgn', 'tan', 'atan', 'asin', 'acos', 'sinh', 'cosh'])

const isZero = (t: Term | undefined): boolean => t?.kind === 'number' && t.value === 0

/** max(0, v) is relu(v). */
function rectified({ args: [a, b, ...more] }: Call): Term | undefined {
  if (!a || !b || more.length > 0) return undefined
  return isZero(a) ? b : isZero(b) ? a : undefined
}

function instead(name: string, call: Call, { scope, mode }: Context): string | undefined {
  if (mode === 'value' && DRAWN.has(name)) return DRAWN.get(name)
  const kept = name === 'max' ? rectified(call) : call.args.length === 1 ? call.args[0] : undefined
  const form = name === 'max' ? 'relu(#)' : ELSEWHERE.get(name)
  return kept && form?.replaceAll('#', () => scope.reporter.text(kept.span))
}

export function refuseFunction(name: string, call: Call, context: Context): void {
  const { scope, mode } = context
  const written = instead(name, call, context)
  const nearest =
    written === undefined && !OTHERS.has(name)
      ? nearestName(name, [...scope.names.keys(), ...ALL_FUNCTIONS])
      : undefined
  const own = [...scope.names.values()].filter((n) => n.role === 'activation').map((n) => n.name)
  const known = oneOf([...own, ...BUILTINS])
  scope.reporter.error('E2001', call.callee.span, `unknown name '${name}'`, {
    expected:
      mode === 'value' ? `'normal(mean, deviation)', 'uniform(low, high)' or a function: ${known}` : known,
    ...withNearest(nearest),
    remedy:
      written !== undefined
        ? `write '${written}'`
        : nearest !== undefined
          ? `write '${nearest}'`
          : `write one of these, or declare 'activation ${name}(v) = …'`,
  })
}
