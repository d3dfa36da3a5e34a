/** @file The symbols of the checked model: roles, kinds, values, and which constants have one value per neuron. */
import { symbols } from '../expr/substitute.js'
import type { Declared } from '../text/syntax.js'
import type { ModelSymbol, ValueSpec } from './model.js'
import type { Named, Scope } from './scope.js'
import { specOf } from './specs.js'
import { unitsIn } from './units.js'

const isDeclared = (role: Named['role']): role is Declared =>
  role !== 'definition' && role !== 'cost' && role !== 'energy' && role !== 'activation'

const USES = { weight: 'weight', state: 'state', bias: 'state' } as const

/** The values of all declared names; values that differ between neurons make their constants do so. */
export function readValues(scope: Scope): ReadonlyMap<string, ValueSpec> {
  const values = new Map<string, ValueSpec>()
  for (const { name, role, value } of scope.names.values()) {
    if (!isDeclared(role) || !value) continue
    const use = role in USES ? USES[role as keyof typeof USES] : 'constant'
    const spec = specOf(value, use, scope)
    if (!spec) continue
    values.set(name, spec)
    if ((role === 'constant' || role === 'parameter') && spec.kind !== 'number' && spec.kind !== 'expression')
      scope.need(name, 1)
  }
  inherit(values, scope)
  return values
}

/** A constant made of constants that differ between neurons differs between neurons. */
function inherit(values: ReadonlyMap<string, ValueSpec>, scope: Scope): void {
  const cyclic = new Set<string>()
  const path = new Set<string>()
  const known = new Map<string, boolean>()
  const visit = (name: string): boolean => {
    const spec = values.get(name)
    const old = known.get(name)
    if (old !== undefined) return old
    if (path.has(name)) {
      const cycle = [...path].slice([...path].indexOf(name))
      if (!cycle.some((c) => cyclic.has(c))) refuseCycle(name, cycle, scope)
      for (const c of cycle) cyclic.add(c)
      return false
    }
    const reads = spec?.kind === 'expression' ? [...symbols(spec.expr)].map((s) => s.name) : []
    for (const read of reads) scope.read.add(read)
    path.add(name)
    const differs = reads.map(visit).some(Boolean)
    path.delete(name)
    if (differs) scope.need(name, 1)
    const own = differs || scope.rank(name) > 0 || scope.needed.has(name) || scope.isOverridden(name)
    known.set(name, own)
    return own
  }
  for (const name of values.keys()) visit(name)
}

function refuseCycle(name: string, cycle: readonly string[], scope: Scope): void {
  const span = scope.names.get(name)?.value?.span ?? { start: 0, end: 0 }
  scope.reporter.error('E2031', span, `the constant '${name}' is defined by itself`, {
    found: [...cycle, name].join(' -> '),
    expected: 'a value that does not contain itself',
    remedy: 'give one of the constants a number',
  })
}

export function modelSymbols(
  scope: Scope,
  values: ReadonlyMap<string, ValueSpec>,
): ReadonlyMap<string, ModelSymbol> {
  const found = new Map<string, ModelSymbol>()
  for (const named of scope.names.values()) {
    const { name, role, span } = named
    if (!isDeclared(role)) continue
    const value = values.get(name)
    const unit = named.value && unitsIn(named.value)[0]
    found.set(name, {
      name,
      role,
      kinds: kindsOf(named, scope),
      perNeuron: scope.rank(name) > 0,
      span,
      ...(value && { value }),
      ...(unit !== undefined && { unit }),
    })
  }
  return found
}

/** The kinds over which a constant turned out to run; [''] where it runs over several. */
function kindsOf(named: Named, scope: Scope): readonly string[] {
  const { name, role } = named
  if (role !== 'constant' && role !== 'parameter') return named.kinds.map((k) => k ?? '')
  const rank = scope.rank(name)
  if (rank === 0) return []
  const used = [...(scope.usedKinds.get(name) ?? [])]
  const [first] = used
  if (used.length === 1 && first !== undefined) return first.split(',')
  return Array.from({ length: rank }, () => named.kinds[0] ?? scope.onlyKind ?? '')
}
