/** @file Terminal plots: shape, labels, colours, and what is left where the terminal is narrow. */
import { expect, test } from 'vitest'
import { terminalPlot } from '../../src/plot/terminal.js'

const x = Array.from({ length: 200 }, (_, i) => i / 10)
const falling = { name: 'cost', x, y: x.map((t) => 10 ** (-t / 2)) }
const rising = { name: 'W[h,x]', x, y: x }

test('a chart keeps to its size and names its curves', async () => {
  const lines = (await terminalPlot([rising, falling], { width: 72, height: 8 })).split('\n')
  expect(lines).toHaveLength(10)
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(72)
  expect(lines[0]).toMatch(/^ +19\.\d+┼?┤?/)
  expect(lines.at(-2)).toMatch(/^ +0 +t = 19\.9$/)
  expect(lines.at(-1)).toBe('          ── W[h,x]   ── cost')
})

test('colours appear only when asked for', async () => {
  expect(await terminalPlot([rising])).not.toContain('\u001b')
  expect(await terminalPlot([rising], { color: true })).toContain('\u001b[34m')
})

test('a logarithmic chart labels by decades', async () => {
  const text = await terminalPlot([falling], { height: 11, log: true })
  expect(text).toContain('1.1e-5')
})

test('a narrow terminal gets one line of blocks for each curve', async () => {
  const lines = (await terminalPlot([rising, falling], { width: 30 })).split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^W\[h,x\] ▁.*█ 0/)
  for (const line of lines) expect([...line].length).toBeLessThanOrEqual(30)
})

test('constants, single values and nothing at all are plotted', async () => {
  expect(await terminalPlot([])).toBe('nothing recorded')
  expect(await terminalPlot([{ name: 'b', x, y: x.map(() => 0.5) }])).toBe(
    '      0.5 throughout\n          ── b',
  )
  expect(await terminalPlot([{ name: 'b', x: [0], y: [3] }])).toContain('3')
  for (const width of [1, 5, 20, 49, 50]) expect(await terminalPlot([rising], { width })).not.toContain('NaN')
})
