/** @file Figures: what is drawn, the same bytes every time, thinning of long curves, panels of a recording. */
import { expect, test } from 'vitest'
import { figure } from '../../src/plot/figure.js'
import { type Curve, envelope, spansDecades, thin } from '../../src/plot/panel.js'
import { recordingPanels } from '../../src/plot/recording.js'
import { makeRecording } from '../../src/runtime/recording.js'

const times = Float64Array.from({ length: 100 }, (_, i) => i / 10)
const curve = (f: (t: number) => number, more: Partial<Curve> = {}): Curve => ({
  x: times,
  y: times.map(f),
  ...more,
})

test('a figure is one SVG with titles, legends, axes and levels, the same bytes every time', async () => {
  const panels = [
    {
      title: 'u',
      unit: 'mV',
      curves: [curve(Math.sin, { name: 'u[h]' }), curve(Math.cos, { name: 'target', dashed: true })],
    },
    { title: 'tau_m', curves: [curve((t) => t, { name: 'tau_m[h]' })], levels: [{ y: 4, name: 'teacher' }] },
    { title: 'cost', curves: [curve((t) => Math.exp(-2 * t), { name: 'cost' })], log: true },
  ]
  const svg = await figure(panels, { title: 'A <model> & more', timeUnit: 'ms' })
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="760"/)
  for (const part of [
    'A &lt;model&gt; &amp; more',
    'u (mV)',
    'u[h]',
    'target',
    'τ_m[h]',
    'teacher',
    't (ms)',
    '10⁻',
  ]) {
    expect(svg).toContain(`>${part}`)
  }
  expect(svg).toContain('stroke-dasharray="4 3"')
  expect(svg).not.toMatch(/NaN|undefined| id="/)
  expect(await figure(panels, { title: 'A <model> & more', timeUnit: 'ms' })).toBe(svg)
})

test('a figure without panels, and one of a constant or a single point, can be drawn', async () => {
  expect(await figure([])).toContain('</svg>')
  const flat = { title: 'flat', curves: [curve(() => 1)] }
  const point = { title: 'point', curves: [{ x: [0], y: [3] }] }
  const nothing = { title: 'nothing', log: true, curves: [curve(() => 0)] }
  expect(await figure([flat, point, nothing], { columns: 2 })).not.toContain('NaN')
})

test('thinning keeps ends and extremes', () => {
  const x = Float64Array.from({ length: 10_000 }, (_, i) => i)
  const y = x.map((t) => (t === 1234 ? 50 : t === 8765 ? -50 : Math.sin(t / 500)))
  const kept = thin({ x, y }, 100)
  expect(kept.x.length).toBeLessThanOrEqual(400)
  expect([kept.x[0], kept.x.at(-1)]).toEqual([0, 9999])
  expect([Math.max(...kept.y), Math.min(...kept.y)]).toEqual([50, -50])
  expect(kept.x.every((t, i) => i === 0 || t > (kept.x[i - 1] ?? 0))).toBe(true)
  expect(thin({ x: [1, 2], y: [3, 4] }, 100)).toEqual({ x: [1, 2], y: [3, 4] })
})

test('an axis turns logarithmic where values are positive and span decades', () => {
  expect(spansDecades([curve((t) => Math.exp(-t))])).toBe(true)
  expect(spansDecades([curve((t) => Math.exp(-t / 10))])).toBe(false)
  expect(spansDecades([curve((t) => 1000 - t ** 4)])).toBe(false)
})

const series = (shape: readonly number[], f: (index: number, row: number) => number) => {
  const size = shape.reduce((n, d) => n * d, 1)
  const data = Float64Array.from({ length: times.length * size }, (_, i) => f(i % size, Math.floor(i / size)))
  return { data, shape: [times.length, ...shape] }
}

test('a recording gives a panel per variable, a cloud where units are many', () => {
  const recording = makeRecording(
    times,
    new Map([
      ['W[h,x]', series([1, 2], (i, row) => i + row)],
      ['W[y,h]', series([1, 1], () => 5)],
      ['cost', series([4], (i) => i)],
      ['u[h]', series([2, 30], (i) => i)],
      ['beta', series([], () => 1)],
    ]),
  )
  const panels = recordingPanels(recording, { sample: 1, levels: new Map([['W[y,h]', 2]]) })
  expect(panels.map((panel) => panel.title)).toEqual(['W', 'cost', 'u[h]', 'beta'])
  expect(panels[0]?.curves.map((c) => c.name)).toEqual(['W[h,x][0][0]', 'W[h,x][0][1]', 'W[y,h]'])
  expect(panels[0]?.levels).toEqual([{ y: 2, color: 2 }])
  expect(panels[0]?.curves[1]?.y[3]).toBe(4)
  expect(panels[1]?.curves[0]?.y[0]).toBe(1.5)
  expect(panels[2]?.curves).toHaveLength(31)
  expect(panels[2]?.curves[0]?.y[0]).toBe(30)
  expect(panels[2]?.curves.at(-1)?.y[0]).toBe(44.5)
})

test('a cloud is its mean between its least and its most where curves cannot be told apart', () => {
  const cloud = [curve((t) => t, { faint: true }), curve((t) => -2 * t, { faint: true })]
  const mean = curve((t) => -t / 2, { name: 'mean' })
  const lines = envelope({ title: 'u', curves: [...cloud, mean] })
  expect(lines.map((line) => line.name)).toEqual(['mean', 'most', 'least'])
  expect(lines.map((line) => line.y[50])).toEqual([-2.5, 5, -10])
  expect(envelope({ title: 'u', curves: [mean, curve(Math.sin)] })).toEqual([mean])
})
