/** @file Names that do not stand in a block yet, and buffers of the shape of others. */
import { internal } from '../../base/diagnostic.js'
import { loop, place, store } from '../build.js'
import type { Buffer, Extent, Place, Statement, Value } from '../program.js'

/** What a derivative has to know of the Program that a block stands in. */
export interface Surroundings {
  readonly buffers: readonly Buffer[]
  readonly batch: number
  readonly ring: number
}

/** Gives each name out once: `wanted`, else with a number. */
export class Names {
  private readonly taken: Set<string>
  /** By wanted name: the number to try next; those below are taken, and stay so. */
  private readonly next = new Map<string, number>()
  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken)
  }
  fresh(wanted: string): string {
    let name = wanted
    let n = this.next.get(wanted) ?? 2
    for (; this.taken.has(name); n++) name = `${wanted}${/\d$/.test(wanted) ? '_' : ''}${n}`
    this.next.set(wanted, n)
    this.taken.add(name)
    return name
  }
}

/** Every local and loop variable of some statements. */
export function namesIn(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap((s) => [
    ...('name' in s ? [s.name] : []),
    ...('variable' in s ? [s.variable] : []),
    ...('body' in s ? namesIn(s.body) : []),
  ])
}

/** Buffers made for a derivative, each beside one of the Program. */
export class Companions {
  readonly list: Buffer[] = []
  private readonly names: Names
  private readonly known = new Map<string, Buffer>()
  private readonly around: ReadonlyMap<string, Buffer>

  constructor(surroundings: Surroundings) {
    this.around = new Map(surroundings.buffers.map((buffer) => [buffer.id, buffer]))
    this.names = new Names(this.around.keys())
  }

  original(id: string): Buffer {
    return this.around.get(id) ?? internal(`no buffer '${id}'`)
  }

  /** The companion of a kind (`a`, `d`, `tape_2`) of a buffer, made when first asked for. */
  of(id: string, kind: string, about: string): Buffer {
    const key = `${kind} ${id}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    const { shape, ring } = this.original(id)
    const made: Buffer = {
      id: this.names.fresh(`${kind}_${id}`),
      role: 'signal',
      shape,
      ring,
      about: `${about} ${id}`,
    }
    this.known.set(key, made)
    this.list.push(made)
    return made
  }
}

/** One statement for every element of a buffer, in the order of memory. */
export function everywhere(
  { id, shape, ring }: Buffer,
  batch: number,
  statement: (at: Place) => Statement,
): Statement {
  if (ring) internal(`the input ring '${id}' is written`)
  const axes = shape.map((extent, k) => ({ variable: `n${k}`, extent, stride: strideOf(shape, k, batch) }))
  const at = place(Object.fromEntries(axes.map(({ variable, stride }) => [variable, stride])))
  return axes.reduceRight((inner, { variable, extent }) => loop(variable, extent, [inner]), statement(at))
}

const strideOf = (shape: readonly Extent[], axis: number, batch: number): number =>
  shape.slice(axis + 1).reduce<number>((n, extent) => n * (extent === 'batch' ? batch : extent), 1)

/** target[…] := value(…) for every element. */
export const fill = (target: Buffer, batch: number, value: (at: Place) => Value): Statement =>
  everywhere(target, batch, (at) => store(target.id, at, value(at)))
