/** @file A Recording to panels: one per variable, single curves where there are few, a cloud and its mean where many. */
import type { Recording } from '../runtime/recording.js'
import { type Curve, type Level, type Panel, spansDecades } from './panel.js'

export interface PanelOptions {
  /** Batch member that is shown; costs are averaged over the batch. */
  readonly sample?: number
  /** Levels by recorded element: `W[h,x][0][0]`, or by name where it has one element: `W[h,x]`. */
  readonly levels?: ReadonlyMap<string, number>
}

/** Curves that get a colour and a name of their own. */
const NAMED = 8
/** Curves of a cloud. */
const CLOUD = 40

interface Element {
  readonly name: string
  readonly curve: Curve
}

/** Elements of one recorded name, for one batch member. */
function elements(recording: Recording, name: string, sample: number): readonly Element[] {
  const { data, shape } = recording.get(name)
  const inner = shape.slice(1)
  const size = inner.reduce((n, d) => n * d, 1)
  const weight = /\[.*,.*\]$/.test(name)
  const batched = !weight && inner.length === 2
  const width = batched ? (inner[1] ?? 1) : size
  const first = batched ? Math.min(sample, (inner[0] ?? 1) - 1) * width : 0
  return Array.from({ length: width }, (_, i) => {
    const place = weight && inner.length === 2 ? [Math.floor(i / (inner[1] ?? 1)), i % (inner[1] ?? 1)] : [i]
    const suffix = width === 1 ? '' : place.map((k) => `[${k}]`).join('')
    const y = Float64Array.from(recording.times, (_t, row) => data[row * size + first + i] ?? 0)
    return { name: name + suffix, curve: { x: recording.times, y } }
  })
}

function average(of: readonly Element[], times: Float64Array): Float64Array {
  return times.map((_, row) => of.reduce((sum, { curve }) => sum + (curve.y[row] ?? 0), 0) / of.length)
}

/** Panels in the order of the recorded names; `W[h,x]` and `W[y,h]` share one. */
export function recordingPanels(recording: Recording, options: PanelOptions = {}): readonly Panel[] {
  const groups = new Map<string, string[]>()
  for (const name of recording.names) {
    const variable = name.replace(/\[.*$/, '')
    groups.set(variable, [...(groups.get(variable) ?? []), name])
  }
  return [...groups].flatMap(([variable, names]) => {
    const parts = names.map((name) => elements(recording, name, options.sample ?? 0))
    const all = parts.flat()
    if (variable === 'cost') return [costPanel(all, recording.times)]
    if (all.length <= NAMED) return [single(variable, all, options.levels)]
    return parts.map((part, i) =>
      part.length <= NAMED
        ? single(names[i] ?? '', part, options.levels)
        : cloud(names[i] ?? '', part, recording.times),
    )
  })
}

function costPanel(all: readonly Element[], times: Float64Array): Panel {
  const curve: Curve = {
    name: all.length > 1 ? `mean of ${all.length} samples` : 'cost',
    x: times,
    y: average(all, times),
  }
  return { title: 'cost', curves: [curve], log: spansDecades([curve]) }
}

function single(title: string, all: readonly Element[], levels?: ReadonlyMap<string, number>): Panel {
  const reached = all.flatMap(({ name }, color): readonly Level[] => {
    const y = levels?.get(name)
    return y === undefined ? [] : [{ y, color }]
  })
  return {
    title,
    curves: all.map(({ name, curve }, color) => ({ ...curve, name, color })),
    ...(reached.length > 0 ? { levels: reached } : {}),
  }
}

function cloud(title: string, all: readonly Element[], times: Float64Array): Panel {
  const stride = Math.ceil(all.length / CLOUD)
  const few = all.filter((_, i) => i % stride === 0)
  const shown = few.length === all.length ? `${all.length} units` : `${few.length} of ${all.length}`
  const mean: Curve = { name: `mean (${shown} shown)`, x: times, y: average(all, times), color: 1 }
  return { title, curves: [...few.map(({ curve }) => ({ ...curve, faint: true, color: 0 })), mean] }
}
