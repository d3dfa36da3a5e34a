/** @file What is asked of part 4 of a certificate where it applies. */
import { expect } from 'vitest'
import type { PartReport } from '../../../src/check/certificate/report.js'

export function expectOrders(
  { findings, charts }: PartReport,
  order: number,
  groups: readonly string[],
): void {
  expect(findings.map((f) => f.of)).toEqual([...groups, 'all parameters'])
  for (const f of findings) expect(f.outcome, `${f.of}: ${f.value} ${f.note}`).toBe('passed')
  expect(Math.abs((findings.at(-1)?.value ?? 0) - order)).toBeLessThan(0.1)
  const [chart] = charts
  expect(chart?.x.log && chart.y.log).toBe(true)
  for (const trace of chart?.traces ?? []) expect(trace.y[0]).toBeGreaterThan(trace.y.at(-1) ?? 0)
}
