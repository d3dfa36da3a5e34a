/** @file Identifiers of the emitted TypeScript: a Program's names, kept as they are where that is possible. */
import type { Program, Statement } from '../../program/program.js'
import { allStatements } from '../../program/walk.js'

/** Words of the language and names that emitted code uses itself. */
const RESERVED: readonly string[] =
  `abstract any arguments as async await boolean break case catch class const continue debugger declare default delete do else
  enum eval export extends false finally for from function if implements import in infer instanceof interface is keyof let
  module namespace never new null number object of package private protected public readonly require return set static string
  super switch symbol this throw true try type typeof undefined unknown var void while with yield
  Array ArrayLike Error Float32Array Float64Array Infinity Math NaN Number Object RangeError Record String Uint32Array
  create batch slot names shape get step run gradient advance signals options count views Model Values Signals Port
  ports variables gradients flatten find take repeat decode nearest pow2 exponent significand POWERS FLOAT WORDS
  time threefry logarithm whiteNoise`
    .split(/\s+/)
    .filter((word) => word !== '')

export interface Names {
  readonly buffer: (id: string) => string
  readonly fn: (name: string) => string
  readonly procedure: (name: string) => string
  /** Locals and loop variables of the step; one name may stand for several in blocks apart. */
  readonly local: (name: string) => string
  /** Parameters and locals of scalar functions, which see no buffers and so may be called like one. */
  readonly inner: (name: string) => string
  /** An identifier of our own making, such as a partial sum, the same for the same key. */
  readonly fresh: (key: string) => string
}

/** Gives every name of a Program an identifier; clashes get trailing underscores. */
export function namesOf(program: Program): Names {
  const taken = new Set(RESERVED)
  const claim = (wanted: string, from: Set<string> = taken): string => {
    let name = wanted
    while (from.has(name)) name += '_'
    from.add(name)
    return name
  }
  const table = (wanted: Iterable<string>, from?: Set<string>): Map<string, string> => {
    const map = new Map<string, string>()
    for (const name of wanted) if (!map.has(name)) map.set(name, claim(name, from))
    return map
  }
  const functions = table(program.functions.map((fn) => fn.name))
  const inner = table(program.functions.flatMap(functionLocals), new Set(taken))
  const buffers = table(program.buffers.map((buffer) => buffer.id))
  const locals = table(localNames(program))
  locals.set('slot', 'slot')
  const procedures = table((program.procedures ?? []).map(({ name }) => `do_${name}`))
  const own = new Map<string, string>()
  return {
    buffer: (id) => buffers.get(id) ?? id,
    fn: (name) => functions.get(name) ?? name,
    procedure: (name) => procedures.get(`do_${name}`) ?? name,
    local: (name) => locals.get(name) ?? name,
    inner: (name) => inner.get(name) ?? name,
    fresh: (key) => {
      const known = own.get(key)
      if (known !== undefined) return known
      const name = claim(key)
      own.set(key, name)
      return name
    },
  }
}

const functionLocals = (fn: Program['functions'][number]): readonly string[] => [
  ...fn.parameters,
  ...fn.body.map(({ name }) => name),
]

function localNames(program: Program): readonly string[] {
  const visit = (statement: Statement): readonly string[] => [
    ...('name' in statement ? [statement.name] : []),
    ...('variable' in statement ? [statement.variable] : []),
    ...('body' in statement ? statement.body.flatMap(visit) : []),
  ]
  return allStatements(program).flatMap(visit)
}
