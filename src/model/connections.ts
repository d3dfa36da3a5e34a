/** @file Connections: chains of populations become blocks of weights, with their options. */
import { nearestName } from '../base/nearest.js'
import type { ConnectionOption, Name, SyntaxTree, Term } from '../text/syntax.js'
import { blockOf, isProblem } from './blocks.js'
import type { Approximation, Connection, ConnectionOptions, Part, Population } from './model.js'
import { REFUSED } from './populations.js'
import { oneOf, withNearest } from './reporter.js'
import { expectRole } from './rules.js'
import type { Named, Scope, StatementOf } from './scope.js'
import { numberOf, specOf } from './specs.js'

type Line = StatementOf<'connection'>
type Options = { -readonly [K in keyof ConnectionOptions]: ConnectionOptions[K] }

const OPTIONS = ['conv', 'pool', 'one_to_one', 'no_self', 'symmetric', 'fixed', 'mask', 'init'] as const
const FLAGS = { one_to_one: 'oneToOne', no_self: 'noSelf', symmetric: 'symmetric', fixed: 'fixed' } as const

function refuseOption(option: ConnectionOption, expected: string, scope: Scope): void {
  const { key } = option
  scope.reporter.error('E2065', key.span, `wrong form of the option '${key.name}'`, {
    expected: `'${expected}'`,
    remedy: `write '${expected}'`,
  })
}

/** Whole numbers above zero; undefined where one is not. */
function sizes(args: readonly Term[], scope: Scope): readonly number[] | undefined {
  const numbers = args.map((arg) => numberOf(arg, scope))
  return numbers.every((n) => n !== undefined && Number.isInteger(n) && n > 0)
    ? numbers.filter((n) => n !== undefined)
    : undefined
}

function readOptions(options: readonly ConnectionOption[], scope: Scope): ConnectionOptions {
  const found: Options = { stages: [], oneToOne: false, noSelf: false, symmetric: false, fixed: false }
  const seen = new Set<string>()
  for (const option of options) {
    const { key } = option
    if (seen.has(key.name)) {
      scope.reporter.error('E2065', key.span, `the option '${key.name}' stands twice`, {
        expected: 'each option once',
        remedy: 'remove one of the two',
      })
    } else readOption(option, found, scope)
    seen.add(key.name)
  }
  return found
}

function readOption(option: ConnectionOption, found: Options, scope: Scope): void {
  const { key, args, value } = option
  const name = OPTIONS.find((o) => o === key.name)
  switch (name) {
    case undefined: {
      const nearest = nearestName(key.name, OPTIONS)
      scope.reporter.error('E2065', key.span, `unknown option '${key.name}'`, {
        expected: oneOf(OPTIONS),
        ...withNearest(nearest),
        remedy: nearest === undefined ? 'remove the option' : `write '${nearest}'`,
      })
      return
    }
    case 'conv':
    case 'pool': {
      const numbers = args && value === undefined ? sizes(args, scope) : undefined
      const [size, channels] = numbers ?? []
      if (name === 'pool' && numbers?.length === 1 && size !== undefined) found.pool = size
      else if (name === 'conv' && numbers?.length === 2 && size !== undefined && channels !== undefined)
        found.conv = { size, channels }
      else {
        refuseOption(option, name === 'pool' ? 'pool(2)' : 'conv(5, 20)', scope)
        return
      }
      found.stages = [...found.stages, name]
      return
    }
    case 'mask':
      if (value?.kind === 'string') found.mask = value.value
      else refuseOption(option, 'mask = "file.npz"', scope)
      return
    case 'init': {
      const spec = value && specOf(value, 'weight', scope)
      if (spec) found.init = spec
      else if (!value) refuseOption(option, 'init = normal(0, 0.1)', scope)
      return
    }
    default:
      if (args || value) refuseOption(option, name, scope)
      else found[FLAGS[name]] = true
  }
}

export interface Network {
  readonly populations: ReadonlyMap<string, Population>
  /** Weights that a line without name could mean: all but fixed feedback. */
  readonly weights: readonly string[]
}

function weightsOf(
  line: Line,
  network: Network,
  scope: Scope,
): readonly { named: Named; name: Name | undefined }[] {
  if (line.weights.length > 0) {
    return line.weights.flatMap((name) => {
      const named = expectRole(name, ['weight'], 'weight', scope)
      return named ? [{ named, name }] : []
    })
  }
  const { weights } = network
  const [only] = weights
  const named = weights.length === 1 && only !== undefined ? scope.names.get(only) : undefined
  if (named) return [{ named, name: undefined }]
  scope.reporter.error(
    'E2062',
    line.span,
    weights.length === 0 ? 'the model has no weight' : 'the connection names no weight',
    {
      expected: weights.length === 0 ? 'a weight' : oneOf(weights),
      remedy:
        weights.length === 0 ? "declare 'weight W'" : `write '${only} : ${scope.reporter.text(line.span)}'`,
    },
  )
  return []
}

function population(name: Name, network: Network, scope: Scope): Population | undefined {
  const found = network.populations.get(name.name)
  if (found) return found
  const nearest = nearestName(name.name, network.populations.keys())
  scope.reporter.error('E2060', name.span, `unknown population '${name.name}'`, {
    expected: oneOf(network.populations.keys(), 'a population'),
    ...withNearest(nearest),
    remedy: nearest === undefined ? `declare '${name.name} : size'` : `write '${nearest}'`,
  })
  return undefined
}

const partOf = (p: Population, kind: string | undefined): Part | undefined =>
  p.parts.find((part) => part.kind === kind)

function refuseInput(post: Population, at: Name, scope: Scope): void {
  if (post.role !== 'input') return
  scope.reporter.error('E2068', at.span, `a connection into the input '${post.name}'`, {
    expected: 'a population with a state',
    remedy: 'turn the arrow round, or make the population no input',
  })
}

function partsOf(
  named: Named,
  post: Population,
  pre: Population,
  at: readonly [Name, Name],
  scope: Scope,
): readonly [Part, Part] | undefined {
  const ends = [
    { population: post, name: at[0], kind: named.kinds[0], side: 'to' },
    { population: pre, name: at[1], kind: named.kinds[1], side: 'from' },
  ] as const
  const found = ends.map((end) => {
    const part = partOf(end.population, end.kind)
    // a weight without kinds is refused where it is declared
    if (!part && end.kind !== undefined && !end.population.parts.some((p) => p.kind === REFUSED)) {
      scope.reporter.error(
        'E2067',
        end.name.span,
        `'${end.population.name}' has no neurons of kind '${end.kind}'`,
        {
          found: `'${named.name}' goes ${end.side} kind '${end.kind}', '${end.population.name}' holds ${oneOf(end.population.parts.map((p) => p.kind))}`,
          expected: 'a population with neurons of that kind',
          remedy: 'connect populations that hold the kinds of the weight',
        },
      )
    }
    return part
  })
  const [a, b] = found
  return a && b ? [a, b] : undefined
}

/** Sizes that options ask for. */
function checkBlock(
  named: Named,
  [post, pre]: readonly [Part, Part],
  same: boolean,
  options: ConnectionOptions,
  line: Line,
  scope: Scope,
): void {
  const block = blockOf(post, pre, options)
  const place = (key: string) => line.options.find((o) => o.key.name === key)?.key.span ?? line.span
  if (isProblem(block)) {
    scope.reporter.error('E2064', place(options.stages.at(-1) ?? 'conv'), block.message, {
      found: block.found,
      expected: block.expected,
      remedy: 'correct the size of the population, of the kernel or of the pool',
    })
    return
  }
  const refuse = (key: string, message: string, found: string, expected: string): void => {
    scope.reporter.error('E2065', place(key), message, {
      found,
      expected,
      remedy: 'remove the option, or correct the sizes',
    })
  }
  const [rows = 0, columns = 0] = block.shape
  const sizes = `${columns} and ${rows} neurons`
  if (options.oneToOne && (rows !== columns || options.conv))
    refuse('one_to_one', 'one_to_one between different sizes', sizes, 'equal sizes')
  const pooled = options.stages.length > 0
  if (options.noSelf && pooled)
    refuse('no_self', 'no_self behind a convolution or pooling', 'an image', 'neurons of one population')
  if (options.symmetric && pooled)
    refuse(
      'symmetric',
      'symmetric weights behind a convolution or pooling',
      'an image',
      'neurons of one population',
    )
  if (options.noSelf && !same)
    refuse('no_self', 'no_self between different populations', sizes, 'a population and itself')
  if (options.symmetric && (!same || rows !== columns))
    refuse('symmetric', `'${named.name}' cannot be symmetric here`, sizes, 'a population and itself')
  if (options.init?.kind === 'list') {
    const count = options.init.items.reduce((n, item) => n + item.times, 0)
    const wanted = options.oneToOne ? [rows] : block.shape
    const size = wanted.reduce((a, b) => a * b, 1)
    if (count !== size) {
      scope.reporter.error('E2061', options.init.span, `the list has ${count} values for ${size} synapses`, {
        found: `${count}`,
        expected: `${size} (${wanted.join(' x ')}, row by row)`,
        remedy: 'make the repetitions add up to the size',
      })
    }
  }
}

export function readConnections(tree: SyntaxTree, network: Network, scope: Scope): readonly Connection[] {
  const connections = new Map<string, Connection>()
  const touched = new Set<string>()
  for (const line of tree.statements) {
    if (line.kind !== 'connection') continue
    const options = readOptions(line.options, scope)
    const weights = weightsOf(line, network, scope)
    const chain = line.chain.map((name) => population(name, network, scope))
    for (const p of chain) if (p) touched.add(p.name)
    line.chain.slice(1).forEach((to, n) => {
      const [from, pre, post] = [line.chain[n], chain[n], chain[n + 1]]
      if (!from || !pre || !post) return
      refuseInput(post, to, scope)
      for (const { named, name } of weights) {
        const parts = partsOf(named, post, pre, [to, from], scope)
        if (!parts) continue
        checkBlock(named, parts, pre === post && named.kinds[0] === named.kinds[1], options, line, scope)
        const key = `${named.name} ${post.name} ${pre.name}`
        if (connections.has(key)) refuseTwice(named, pre, post, name ?? to, scope)
        connections.set(key, { weight: named.name, post: post.name, pre: pre.name, options, span: line.span })
      }
    })
  }
  if (connections.size > 0) refuseUntouched(network, touched, scope)
  return [...connections.values()]
}

function refuseTwice(named: Named, pre: Population, post: Population, at: Name, scope: Scope): void {
  scope.reporter.error(
    'E2066',
    at.span,
    `the block of '${named.name}' from '${pre.name}' to '${post.name}' is given twice`,
    {
      expected: 'each block once',
      remedy: 'remove one of the two',
    },
  )
}

function refuseUntouched(network: Network, touched: ReadonlySet<string>, scope: Scope): void {
  for (const p of network.populations.values()) {
    if (touched.has(p.name)) continue
    scope.reporter.error('E2063', p.span, `no connection touches the population '${p.name}'`, {
      expected: 'a connection from it or to it',
      remedy: `connect it, as in '${p.name} -> …', or remove it`,
    })
  }
}

/** Fixed feedback B has a block against each block of W, but none towards inputs, which receive nothing. */
export function feedbackBlocks(
  connections: readonly Connection[],
  approximations: readonly Approximation[],
  populations: ReadonlyMap<string, Population>,
): readonly Connection[] {
  return approximations.flatMap((a) => {
    if (a.kind !== 'feedback' || connections.some((c) => c.weight === a.by)) return []
    return connections
      .filter((c) => c.weight === a.weight && populations.get(c.pre)?.role !== 'input')
      .map((c) => ({ ...c, weight: a.by, post: c.pre, pre: c.post, options: { ...c.options, fixed: false } }))
  })
}
