/** @file Populations: sizes per kind, own values and activations, clamps and supplied signals. */
import { nearestName } from '../base/nearest.js'
import type { Name, Setting, SizePart, SyntaxTree } from '../text/syntax.js'
import { activationOf } from './activations.js'
import type { Activation, Part, Population, ValueSpec } from './model.js'
import { oneOf, withNearest } from './reporter.js'
import type { Named, Scope, StatementOf } from './scope.js'
import { specOf } from './specs.js'

type Declaration = StatementOf<'population'>

/** The kind of a part that has been refused: it fits every connection. */
export const REFUSED = '?'

export function readPopulations(tree: SyntaxTree, scope: Scope): readonly Population[] {
  const populations = new Map<string, Population>()
  for (const s of tree.statements) {
    if (s.kind !== 'population') continue
    const settings = readSettings(s, scope)
    for (const name of s.names) {
      if (populations.has(name.name)) {
        scope.reporter.error('E2002', name.span, `the population '${name.name}' is declared twice`, {
          expected: 'a name of its own',
          remedy: 'remove one of the two, or rename it',
        })
        continue
      }
      const parts = s.sizes.map((size) => readPart(size, name, s, tree, scope))
      refuseSameKind(parts, s, scope)
      const supplies = settings.supplies
        .filter((x) => suppliesItself(x, name, s, scope))
        .map((x) => x.key.name)
      const { values, activations, clamps } = settings
      const role = s.role ?? 'hidden'
      populations.set(name.name, {
        name: name.name,
        role,
        parts,
        values,
        activations,
        clamps,
        supplies,
        span: name.span,
      })
    }
  }
  return [...populations.values()]
}

/** Kinds at which connections leave an input: it has no state of its own that would tell. */
function kindsLeaving(name: string, tree: SyntaxTree, scope: Scope): ReadonlySet<string> {
  const kinds = new Set<string>()
  for (const s of tree.statements) {
    if (s.kind !== 'connection' || !s.chain.slice(0, -1).some((n) => n.name === name)) continue
    for (const w of s.weights) {
      const pre = scope.names.get(w.name)?.kinds[1]
      if (pre !== undefined) kinds.add(pre)
    }
  }
  return kinds
}

function readPart(size: SizePart, name: Name, s: Declaration, tree: SyntaxTree, scope: Scope): Part {
  const kind = size.kind ? declaredKind(size.kind, scope) : inferredKind(size, name, s, tree, scope)
  const { shape } = size
  if (shape.length !== 1 && shape.length !== 3) {
    scope.reporter.error('E2064', size.span, `'${scope.reporter.text(size.span)}' is no size`, {
      expected: 'a number, or channels x height x width',
      remedy: "write the channels first, as in '1 x 28 x 28'",
    })
  }
  return { kind: kind ?? REFUSED, size: shape.reduce((a, b) => a * b, 1), shape }
}

const ROLES = ['input', 'output'] as const

function declaredKind(kind: Name, scope: Scope): string | undefined {
  if (scope.kinds.includes(kind.name)) return kind.name
  const named = scope.kinds.filter((k) => k !== '')
  const role = nearestName(kind.name, ROLES)
  if (named.length === 0 || role !== undefined) {
    scope.reporter.error('E2001', kind.span, `unknown name '${kind.name}'`, {
      expected: named.length === 0 ? "'input', 'output' or a size alone" : oneOf([...ROLES, ...named]),
      ...withNearest(role),
      remedy:
        role === undefined
          ? `remove '${kind.name}': what is no input and no output is hidden`
          : `write '${role}'`,
    })
    return undefined
  }
  scope.unknownName(kind.name, kind.span, named, oneOf(named))
  return undefined
}

function inferredKind(
  size: SizePart,
  name: Name,
  s: Declaration,
  tree: SyntaxTree,
  scope: Scope,
): string | undefined {
  if (scope.onlyKind !== undefined) return scope.onlyKind
  const leaving = s.role === 'input' ? [...kindsLeaving(name.name, tree, scope)] : []
  if (leaving.length === 1) return leaving[0]
  scope.reporter.error('E2005', size.span, `the neurons of '${name.name}' are of no kind in particular`, {
    expected: `a kind in front of the size: ${oneOf(scope.kinds)}`,
    remedy: `write '${name.name} : ${scope.kinds[0]} ${scope.reporter.text(size.span)}'`,
  })
  return undefined
}

function refuseSameKind(parts: readonly Part[], s: Declaration, scope: Scope): void {
  parts.forEach((part, n) => {
    const span = s.sizes[n]?.span
    if (span && part.kind !== REFUSED && parts.findIndex((p) => p.kind === part.kind) < n) {
      scope.reporter.error(
        'E2002',
        span,
        part.kind === '' ? 'the population has two sizes' : `the kind '${part.kind}' stands twice`,
        {
          expected: 'one size per kind',
          remedy: 'remove one of the sizes',
        },
      )
    }
  })
}

interface Settings {
  readonly values: Map<string, ValueSpec>
  readonly activations: Map<string, Activation>
  readonly clamps: Map<string, string>
  readonly supplies: Setting[]
}

function readSettings(s: Declaration, scope: Scope): Settings {
  const settings: Settings = { values: new Map(), activations: new Map(), clamps: new Map(), supplies: [] }
  const seen = new Set<string>()
  for (const setting of s.settings) {
    const { key } = setting
    if (seen.has(key.name)) {
      scope.reporter.error('E2002', key.span, `'${key.name}' stands twice`, {
        expected: 'each setting once',
        remedy: 'remove one of the two',
      })
    } else readSetting(setting, s, settings, scope)
    seen.add(key.name)
  }
  return settings
}

const SETTABLE = ['constant', 'parameter', 'activation', 'state', 'bias', 'definition'] as const

function readSetting(setting: Setting, s: Declaration, settings: Settings, scope: Scope): void {
  const { key, value } = setting
  const named = scope.names.get(key.name)
  if (!named) {
    const known = [...scope.names.values()]
      .filter((n) => SETTABLE.some((r) => r === n.role))
      .map((n) => n.name)
    scope.unknownName(key.name, key.span, known, 'a constant, parameter, activation or state')
    return
  }
  switch (named.role) {
    case 'constant':
    case 'parameter': {
      const spec = specOf(value, 'setting', scope)
      if (spec) settings.values.set(key.name, spec)
      return
    }
    case 'activation': {
      const activation = activationOf(value, key.name, scope)
      if (activation) settings.activations.set(key.name, activation)
      return
    }
    case 'state':
    case 'bias':
      readStart(setting, named, s, settings, scope)
      return
    case 'definition':
      if (s.role === 'input') settings.supplies.push(setting)
      else refuseSetting(setting, named, 'a constant, parameter, activation or state', scope)
      return
    default:
      refuseSetting(setting, named, 'a constant, parameter, activation or state', scope)
  }
}

function refuseSetting({ key }: Setting, named: Named, expected: string, scope: Scope): void {
  scope.reporter.error('E2069', key.span, `a population has no '${key.name}' of its own`, {
    found: `the ${named.role} '${key.name}'`,
    expected,
    remedy:
      named.role === 'weight'
        ? "give weights their values by 'init' on a connection"
        : 'set what the definition is made of; only an input stands for a definition',
  })
}

/** `u = y` clamps, `u = 0.5` starts. */
function readStart(setting: Setting, named: Named, s: Declaration, settings: Settings, scope: Scope): void {
  const { key, value } = setting
  const target = value.kind === 'name' ? scope.names.get(value.name) : undefined
  const own = value.kind === 'name' && s.names.some((n) => n.name === value.name)
  if (s.role === 'input' && named.role === 'state' && own) {
    settings.supplies.push(setting)
    return
  }
  if (s.role === 'input') {
    scope.reporter.error('E2069', key.span, `an input has no ${named.role}`, {
      found: `'${key.name}' on an input`,
      expected: `the signal that the input stands for, as in 'r = ${s.names[0]?.name ?? 'x'}'`,
      remedy: 'remove the setting, or make the population no input',
    })
    return
  }
  if (target?.role !== 'target') {
    const spec = specOf(value, 'state', scope)
    if (spec) settings.values.set(key.name, spec)
    return
  }
  scope.read.add(target.name)
  if (named.role !== 'state' || named.kinds[0] !== target.kinds[0]) {
    scope.reporter.error('E2069', value.span, `'${target.name}' cannot clamp '${key.name}'`, {
      found: `the ${named.role} '${key.name}' over '${named.kinds[0]}', the target over '${target.kinds[0]}'`,
      expected: 'a state of the kind of the target',
      remedy: 'clamp a state of the same kind',
    })
  } else if (s.role !== 'output') {
    scope.reporter.error('E2069', value.span, `'${target.name}' cannot clamp '${key.name}' here`, {
      found: 'a population that is no output, and so has no target',
      expected: 'an output',
      remedy: `write 'output' before the size, or start '${key.name}' from a number`,
    })
  } else settings.clamps.set(key.name, target.name)
}

/** `r = x` on the input x: the value is the input itself. */
function suppliesItself({ key, value }: Setting, name: Name, s: Declaration, scope: Scope): boolean {
  if (value.kind === 'name' && value.name === name.name) return true
  if (value.kind === 'name' && s.names.some((n) => n.name === value.name)) return true
  scope.reporter.error('E2069', value.span, `the input '${name.name}' cannot stand for something else`, {
    expected: `'${name.name}'`,
    remedy: `write '${key.name} = ${name.name}'`,
  })
  return false
}
