/** @file Frame of `model.test.ts`: drives the emitted model and compares with numbers of the interpreter. */
export const TEST = `/**
 * {{title}}: the emitted code against numbers stored when it was emitted.
 *
 * {{origin}}
 */
import { expect, test } from 'vitest'
import { create } from './model.js'

{{numbers}}

/** The first numbers of each variable after the last step, and the sum of all. */
const EXPECTED: Readonly<Record<string, { readonly first: readonly number[]; readonly sum: number }>> = {
  {{expected}}
}

const same = (a: number, b: number): boolean => Object.is(a, b) || Math.abs(a - b) <= {{tolerance}} * (1 + Math.abs(b))

test('{{steps}} steps give the numbers of the interpreter', () => {
  const model = create({ batch: {{batch}} })
  for (let k = 0; k < {{steps}}; k++) {
    model.step({ {{signals}} })
  }
  for (const [name, { first, sum }] of Object.entries(EXPECTED)) {
    const values = model.get(name)
    first.forEach((value, k) => {
      expect(same(values[k] ?? Number.NaN, value), \`\${name}[\${k}] is \${values[k]} instead of \${value}\`).toBe(true)
    })
    expect(same(values.reduce((a, b) => a + b, 0), sum), \`sum of \${name}\`).toBe(true)
  }
})
`
