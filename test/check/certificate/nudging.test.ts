/** @file Part 5 of a certificate on every example: limits, slopes 1 and 2, and where it does not apply. */
import { describe, expect, test } from 'vitest'
import { EXAMPLE_NAMES, report, sourceOf, specimen } from './tables.js'

/** What is nudged, or why it does not apply. */
const TABLE: Readonly<Record<string, readonly string[] | string>> = {
  'coupled-oscillators': 'no cost',
  'dendritic-microcircuit': 'no cost',
  'equilibrium-propagation': ['contrasts'],
  'generalized-latent-equilibrium': 'approximate causal',
  'lag-line': 'approximate causal',
  'latent-equilibrium': ['gradients'],
  'neuronal-least-action': ['gradients'],
  'predictive-coding': 'no cost',
  'variational-latent-equilibrium': ['gradients', 'errors e'],
  'more/conv-le': ['gradients'],
  'more/ep-cross-entropy': ['contrasts'],
  'more/force-rls': 'no cost',
  'more/le-feedback-alignment': 'approximate feedback',
  'more/least-control': 'no cost',
  'more/oja-bcm': 'no cost',
  'more/three-factor-reward': 'no cost',
  'more/vle-recurrent': ['gradients', 'errors e'],
  'more/whittington-bogacz': 'no cost',
  'more/wilson-cowan-balance': 'no cost',
}

test('every example stands in the table', () => {
  expect(Object.keys(TABLE).sort()).toEqual([...EXAMPLE_NAMES].sort())
})

describe.each(EXAMPLE_NAMES)('%s', (name) => {
  test('nudged from one side and from both', { timeout: 20_000 }, async () => {
    const what = TABLE[name] ?? []
    const { findings, charts } = await report('nudging', specimen(sourceOf(name)))
    if (typeof what === 'string') {
      expect(findings.map((f) => f.outcome)).toEqual(['not applicable'])
      expect(findings[0]?.note).toContain(what)
      return
    }
    expect(findings.map((f) => f.name.replace(/( over|:).*/, ''))).toEqual(what.flatMap((w) => [w, w, w]))
    for (const f of findings) expect(f.outcome, `${f.name} ${f.value} ${f.note}`).toBe('passed')
    for (const [n] of what.entries()) {
      const [limit, one, both] = findings.slice(3 * n, 3 * n + 3)
      expect(limit?.value).toBeLessThan(1e-7)
      expect(Math.abs((one?.value ?? 0) - 1)).toBeLessThan(0.1)
      expect(Math.abs((both?.value ?? 0) - 2)).toBeLessThan(0.1)
    }
    expect(charts).toHaveLength(what.length)
  })
})
