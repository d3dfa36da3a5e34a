/** @file A model with small populations: the same equations and connections, few neurons each. */
import { blockOf, isProblem } from '../../model/blocks.js'
import type { Connection, Model, Part, Population, ValueSpec } from '../../model/model.js'

export interface Capped {
  readonly model: Model
  readonly sizes: readonly { readonly population: string; readonly full: number; readonly checked: number }[]
}

/** Channels of an image. */
const CHANNELS = 2
/** The longest side that is tried for a network of images. */
const LONGEST_SIDE = 64

const product = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1)
const sizeOf = (p: Population): number => p.parts.reduce((n, part) => n + part.size, 0)

/** Populations of at most `most` neurons per kind; images as small as their kernels allow. */
export function capped(model: Model, most: number): Capped {
  const connections = model.connections.map(withFewChannels)
  const shapes = shapesOf(model.populations, connections, most)
  const populations = model.populations.map((p) => resized(p, shapes.get(p.name) ?? p.parts))
  const changed = populations.some((p, n) => sizeOf(p) !== sizeOf(model.populations[n] ?? p))
  const small: Model = changed ? { ...model, populations, connections: connections.map(initialized) } : model
  return {
    model: small,
    sizes: model.populations.map((p, n) => ({
      population: p.name,
      full: sizeOf(p),
      checked: sizeOf(populations[n] ?? p),
    })),
  }
}

function withFewChannels(c: Connection): Connection {
  const { conv } = c.options
  if (!conv) return c
  return {
    ...c,
    options: { ...c.options, conv: { ...conv, channels: Math.min(CHANNELS, conv.channels) } },
  }
}

const isImage = (part: Part | undefined): boolean => part?.shape.length === 3

type Shapes = ReadonlyMap<string, readonly Part[]>

function shapesOf(
  populations: readonly Population[],
  connections: readonly Connection[],
  most: number,
): Shapes {
  const flat = new Map(
    populations.map((p) => [
      p.name,
      p.parts.map((part) => {
        const size = Math.min(most, part.size)
        return isImage(part) ? part : { ...part, size, shape: [size] }
      }),
    ]),
  )
  if (!populations.some((p) => isImage(p.parts[0]))) return flat
  for (let side = 1; side <= LONGEST_SIDE; side++) {
    const found = withImages(populations, connections, flat, side)
    if (found) return found
  }
  return new Map(populations.map((p) => [p.name, p.parts]))
}

/** Images of this side at the inputs, and what the stages of each connection make of them; undefined where something does not fit. */
function withImages(
  populations: readonly Population[],
  connections: readonly Connection[],
  flat: Shapes,
  side: number,
): Shapes | undefined {
  const shapes = new Map(flat)
  const image = (name: string, shape: readonly number[]): void => {
    const [part, ...others] = shapes.get(name) ?? []
    if (part) shapes.set(name, [{ ...part, size: product(shape), shape }, ...others])
  }
  for (const p of populations) {
    const [channels = 1] = p.parts[0]?.shape ?? []
    if (isImage(p.parts[0])) image(p.name, [Math.min(CHANNELS, channels), side, side])
  }
  // each pass settles the images one connection further from the inputs
  for (const _ of populations) {
    for (const { post, pre, options } of connections) {
      const [from, to] = [shapes.get(pre)?.[0], shapes.get(post)?.[0]]
      if (!from || !to || options.stages.length === 0 || !isImage(to)) continue
      const block = blockOf({ ...to, shape: imageAfter(from, options) ?? [] }, from, options)
      if (isProblem(block)) return undefined
      image(post, block.image)
    }
  }
  const fits = connections.every(({ post, pre, options }) => {
    const [from, to] = [shapes.get(pre)?.[0], shapes.get(post)?.[0]]
    return !from || !to || !isProblem(blockOf(to, from, options))
  })
  return fits ? shapes : undefined
}

function imageAfter(from: Part, options: Connection['options']): readonly number[] | undefined {
  let [channels = 1, height = 0, width = 0] = from.shape
  for (const stage of options.stages) {
    const { pool = 1, conv } = options
    if (stage === 'pool') [height, width] = [height / pool, width / pool]
    else if (conv) [channels, height, width] = [conv.channels, height - conv.size + 1, width - conv.size + 1]
  }
  return Number.isInteger(height) && Number.isInteger(width) && height > 0 && width > 0
    ? [channels, height, width]
    : undefined
}

function resized(p: Population, parts: readonly Part[]): Population {
  const values = new Map([...p.values].map(([name, spec]) => [name, sampled(spec, sizeOf(p), sumOf(parts))]))
  return { ...p, parts, values }
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((n, part) => n + part.size, 0)

/** Values in a list are picked evenly, so that all groups of neurons are kept. */
function sampled(spec: ValueSpec, from: number, to: number): ValueSpec {
  if (from === to) return spec
  if (spec.kind === 'file') return { kind: 'uniform', low: 0.5, high: 1.5 }
  if (spec.kind !== 'list') return spec
  const all = spec.items.flatMap(({ value, times }) => Array.from({ length: times }, () => value))
  if (all.length <= to) return spec
  const picked = Array.from({ length: to }, (_, k) => all[Math.floor(((k + 0.5) * all.length) / to)] ?? 0)
  return { ...spec, items: picked.map((value) => ({ value, times: 1 })) }
}

/** Weights and masks that were given number by number do not fit a smaller block: they are drawn. */
function initialized(c: Connection): Connection {
  const { init, mask: _mask, ...options } = c.options
  const isListed = init?.kind === 'list' || init?.kind === 'file'
  return { ...c, options: { ...options, ...(init && !isListed ? { init } : {}) } }
}
