/** @file The task section: what drives inputs and targets, how long, and what is recorded. */
import { nearestName } from '../base/nearest.js'
import type { DriveTerm, Setting, SyntaxTree, Term } from '../text/syntax.js'
import type { Generator, ListSpec, Population, Task } from './model.js'
import { oneOf, withNearest } from './reporter.js'
import type { Scope, StatementOf } from './scope.js'
import { COUNT, number, refuseKey } from './simulate.js'
import { numberOf, specOf } from './specs.js'

const SIGNALS = ['square', 'sine', 'sines', 'ou', 'constant', 'file', 'mnist1d'] as const
const TARGETS = [...SIGNALS, 'teacher', 'label'] as const
const KEYS = ['steps', 'record', 'every'] as const
/** What can be recorded beside declared names. */
const RECORDED = ['cost'] as const

const LONGEST = 1_000_000

type Value = Generator['args'][number]
/** A generator is a value, too, but none that a setting has. */
type Setted = Generator['settings'] extends ReadonlyMap<string, infer V> ? V : never
type ListTerm = Extract<Term, { readonly kind: 'list' }>

function generator(drive: DriveTerm, known: readonly string[], scope: Scope): Generator | undefined {
  if (drive.kind === 'value') return plainDrive(drive.value, known, scope)
  const { name, span } = drive
  if (!known.includes(name.name)) {
    const nearest = nearestName(name.name, known)
    scope.reporter.error('E2074', name.span, `unknown generator '${name.name}'`, {
      expected: oneOf(known),
      ...withNearest(nearest),
      remedy: nearest === undefined ? 'name one of the generators' : `write '${nearest}'`,
    })
    return undefined
  }
  const args = drive.args.map((arg) => argument(arg, known, name.name, scope))
  const settings = new Map<string, Setted>()
  for (const setting of drive.settings) {
    const { key } = setting
    if (settings.has(key.name)) {
      scope.reporter.error('E2002', key.span, `the setting '${key.name}' stands twice`, {
        expected: 'each setting once',
        remedy: 'remove one of the two',
      })
    }
    if (name.name === 'teacher') checkTeacher(setting, scope)
    const value = settingValue(setting.value, name.name === 'teacher', scope)
    if (value !== undefined) settings.set(setting.key.name, value)
  }
  return {
    name: name.name,
    args: args.filter((a) => a !== undefined),
    settings,
    span,
  }
}

/** `0.5` is a constant, `"f.npz"` a file, `sine` a generator without arguments. */
function plainDrive(term: Term, known: readonly string[], scope: Scope): Generator | undefined {
  const empty = new Map<string, never>()
  if (term.kind === 'string') return { name: 'file', args: [term.value], settings: empty, span: term.span }
  if (term.kind === 'name' && !scope.names.has(term.name)) {
    const drive: DriveTerm = { kind: 'generator', name: term, args: [], settings: [], span: term.span }
    return generator(drive, known, scope)
  }
  if (term.kind === 'list') return refuseList(term, 'constant', scope)
  const value = numberOf(term, scope)
  return value === undefined
    ? undefined
    : { name: 'constant', args: [value], settings: empty, span: term.span }
}

function argument(drive: DriveTerm, known: readonly string[], of: string, scope: Scope): Value | undefined {
  if (drive.kind === 'generator') return generator(drive, known, scope)
  const { value } = drive
  if (value.kind === 'string') return value.value
  if (value.kind === 'list') return refuseList(value, of, scope)
  if (value.kind === 'name' && !scope.names.has(value.name)) return value.name
  return numberOf(value, scope)
}

/** `nested`: a list may hold lists. */
function settingValue(term: Term, nested: boolean, scope: Scope): Setted | undefined {
  if (term.kind === 'string') return term.value
  if (term.kind === 'name' && !scope.names.has(term.name)) return term.name
  if (term.kind === 'list') {
    const count = term.items.reduce((n, i) => n + i.times, 0)
    if (count > LONGEST) {
      scope.reporter.error('E2071', term.span, 'the list is too long', {
        found: `${count} values`,
        expected: `at most ${LONGEST}`,
        remedy: 'put the values into a file',
      })
      return undefined
    }
    const numbers = term.items.flatMap(({ value, times }): readonly (number | ListSpec | undefined)[] => {
      const n = nested && value.kind === 'list' ? rowsOf(value, scope) : numberOf(value, scope)
      return Array.from({ length: times }, () => n)
    })
    return numbers.every((n) => n !== undefined) ? numbers.filter((n) => n !== undefined) : undefined
  }
  const spec = specOf(term, 'weight', scope)
  return spec?.kind === 'number' ? spec.value : spec
}

/** A list of numbers, or of rows as long as each other, row by row. */
function rowsOf(term: ListTerm, scope: Scope): ListSpec | undefined {
  const rows = term.items.flatMap(({ value, times }) =>
    value.kind === 'list' ? Array.from({ length: Math.min(times, LONGEST) }, () => value) : [],
  )
  if (rows.length === 0) {
    const spec = specOf(term, 'weight', scope)
    return spec?.kind === 'list' ? spec : undefined
  }
  const specs = rows.map((row) => rowsOf(row, scope))
  const found = specs.flatMap((spec) => (spec ? [spec] : []))
  if (found.length < specs.length) return undefined
  const counts = found.map(countOf)
  const isEven =
    term.items.every(({ value }) => value.kind === 'list') && counts.every((n) => n === counts[0])
  if (!isEven || counts.length * (counts[0] ?? 0) > LONGEST) {
    scope.reporter.error('E2071', term.span, 'the list has rows of different lengths', {
      expected: 'rows of as many numbers each',
      remedy: 'complete the rows, or write the numbers row by row in one list',
    })
    return undefined
  }
  return { kind: 'list', items: found.flatMap(({ items }) => items), span: term.span }
}

const countOf = ({ items }: ListSpec): number => items.reduce((n, { times }) => n + times, 0)

/** One number per unit stands behind the name of a setting, and `constant` alone has one for that. */
function refuseList(term: Term, of: string, scope: Scope): undefined {
  scope.reporter.error('E2026', term.span, 'a list without the name of a setting', {
    expected: of === 'constant' ? "'value =' and the list" : 'a number',
    remedy:
      of === 'constant'
        ? `write 'constant(value = ${scope.reporter.text(term.span)})'`
        : `write one number, or 'constant(value = ${scope.reporter.text(term.span)})' for one per unit`,
  })
  return undefined
}

/** The teacher is the same network with other values of constants, parameters, biases and weights. */
function checkTeacher({ key }: Setting, scope: Scope): void {
  const roles = ['constant', 'parameter', 'weight', 'bias']
  const known = [...scope.names.values()].filter((n) => roles.includes(n.role)).map((n) => n.name)
  if (!known.includes(key.name))
    scope.unknownName(key.name, key.span, known, `a weight or constant: ${oneOf(known)}`)
}

function readDrive(
  s: StatementOf<'drive'>,
  task: Draft,
  populations: readonly Population[],
  scope: Scope,
): void {
  const { role, name } = s
  const list = role === 'input' ? task.inputs : task.targets
  const named = scope.names.get(name.name)
  const ends = populations.filter((p) => p.role === role || (role === 'target' && p.role === 'output'))
  const known = [
    ...ends.map((p) => p.name),
    ...[...scope.names.values()]
      .filter((n) => n.role === (role === 'input' ? 'signal' : 'target'))
      .map((n) => n.name),
  ]
  if (!known.includes(name.name)) {
    const nearest = nearestName(name.name, known)
    scope.reporter.error(
      'E2060',
      name.span,
      `unknown ${role === 'input' ? 'input' : 'output'} '${name.name}'`,
      {
        found: named ? `the ${named.role} '${name.name}'` : `'${name.name}'`,
        expected: oneOf(known, role === 'input' ? 'an input population' : 'an output population'),
        ...withNearest(nearest),
        remedy:
          nearest === undefined
            ? `declare '${name.name} : ${role === 'input' ? 'input' : 'output'} …' in the network`
            : `write '${nearest}'`,
      },
    )
  } else if (list.has(name.name)) {
    scope.reporter.error('E2002', name.span, `the ${role} '${name.name}' is driven twice`, {
      expected: 'one source of data',
      remedy: 'remove one of the two lines',
    })
  }
  const found = generator(s.value, role === 'input' ? SIGNALS : TARGETS, scope)
  if (found) list.set(name.name, found)
}

interface Draft {
  readonly inputs: Map<string, Generator>
  readonly targets: Map<string, Generator>
  steps?: number
  every: number
  record: readonly string[]
}

function readSetting(setting: Setting, draft: Draft, populations: readonly Population[], scope: Scope): void {
  const { key, value } = setting
  const name = KEYS.find((k) => k === key.name)
  if (name === undefined) refuseKey(key.name, key.span, KEYS, scope)
  else if (name === 'record') {
    const items = value.kind === 'list' ? value.items.map((i) => i.value) : [value]
    draft.record = items.flatMap((item) => recorded(item, populations, scope))
  } else {
    const n = number(name, value, COUNT, scope)
    if (n !== undefined) draft[name] = n
  }
}

/** `cost`, `W`, `u[h1]`, `W[h2,h1]`. */
function recorded(term: Term, populations: readonly Population[], scope: Scope): readonly string[] {
  const name = term.kind === 'index' ? term.operand : term
  if (name.kind !== 'name') {
    scope.reporter.error('E2071', term.span, `'${scope.reporter.text(term.span)}' cannot be recorded`, {
      expected: "names such as 'cost', 'W' or 'u[h1]'",
      remedy: 'write names, with a population in brackets',
    })
    return []
  }
  const isKnown = RECORDED.some((r) => r === name.name) || scope.names.has(name.name)
  if (!isKnown)
    scope.unknownName(name.name, name.span, [...RECORDED, ...scope.names.keys()], 'a declared name')
  if (term.kind !== 'index') return [name.name]
  for (const index of term.indices) {
    if (populations.some((p) => p.name === index.name)) continue
    const known = populations.map((p) => p.name)
    const nearest = nearestName(index.name, known)
    scope.reporter.error('E2060', index.span, `unknown population '${index.name}'`, {
      expected: oneOf(known, 'a population'),
      ...withNearest(nearest),
      remedy: nearest === undefined ? 'name a population of the network' : `write '${nearest}'`,
    })
  }
  return [`${name.name}[${term.indices.map((i) => i.name).join()}]`]
}

/** Undefined where the model has no task. */
export function readTask(
  tree: SyntaxTree,
  populations: readonly Population[],
  scope: Scope,
): Task | undefined {
  const draft: Draft = { inputs: new Map(), targets: new Map(), every: 1, record: [] }
  const seen = new Set<string>()
  let found = false
  for (const s of tree.statements) {
    if (s.kind === 'heading' && s.block === 'task') found = true
    else if (s.kind === 'drive') readDrive(s, draft, populations, scope)
    else if (s.kind === 'task') {
      for (const setting of s.settings) {
        if (seen.has(setting.key.name)) {
          scope.reporter.error('E2002', setting.key.span, `the key '${setting.key.name}' stands twice`, {
            expected: 'each key once',
            remedy: 'remove one of the two',
          })
        } else readSetting(setting, draft, populations, scope)
        seen.add(setting.key.name)
      }
    }
  }
  return found ? draft : undefined
}
