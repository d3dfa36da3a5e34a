/** @file Every frame is short, is filled completely, and gives valid text. */
import { Project } from 'ts-morph'
import { expect, test } from 'vitest'
import { fill, holesOf } from '../../src/backends/frame.js'
import { DERIVATION_REPORT } from '../../templates/report/derivation.js'
import { ACCESS } from '../../templates/typescript/access.js'
import { MODULE } from '../../templates/typescript/module.js'
import { SIMULATOR } from '../../templates/typescript/simulator.js'
import { SUPPORT } from '../../templates/typescript/support.js'
import { TEST } from '../../templates/typescript/test.js'
import { LOADER } from '../../templates/wasm/loader.js'

const FRAMES = { DERIVATION_REPORT, ACCESS, MODULE, SIMULATOR, SUPPORT, TEST, LOADER }

/** Faults of a text as TypeScript, by a strict check in memory; `elsewhere` are its imports. */
function faultsOf(text: string, elsewhere: Readonly<Record<string, string>> = {}): readonly string[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      strict: true,
      noUncheckedIndexedAccess: true,
      target: 9,
      module: 99,
      moduleResolution: 100,
      types: [],
      lib: ['lib.es2022.d.ts'],
    },
  })
  for (const [path, content] of Object.entries(elsewhere)) project.createSourceFile(path, content)
  project.createSourceFile('/frame.ts', text)
  return project
    .getPreEmitDiagnostics()
    .map((d) => String(typeof d.getMessageText() === 'string' ? d.getMessageText() : d.getCode()))
}

test.each(Object.entries(FRAMES))('%s has at most 40 lines', (_, frame) => {
  expect(frame.split('\n').length).toBeLessThanOrEqual(40)
  expect(holesOf(frame).length).toBeGreaterThan(0)
})

test('the frames of a module fit together and type-check', () => {
  const array = 'Float64Array'
  const access = fill(ACCESS, { learning: 'void learning', keep: '', fixed: '', refused: '' })
  const simulator = fill(SIMULATOR, {
    buffers: 'const u = new Float64Array(batch)',
    variables: "['u', { data: u, shape: [batch] }],",
    gradients: '',
    ports: "{ name: 'x', data: u, required: true },",
    steps: 'function step_u(): void {\n  u.fill(1)\n}',
    calls: 'step_u()',
    access,
  })
  const tables = fill(SUPPORT, { array, structure: '' })
  const text = fill(MODULE, {
    title: 'a model',
    equations: '[u] u = 1\n[v] v = 2',
    origin: 'here',
    array,
    tables,
    simulator,
  })
  expect(text).toContain(' * [u] u = 1\n * [v] v = 2\n')
  expect(text).toContain('  function step_u(): void {\n    u.fill(1)\n  }\n')
  expect(faultsOf(text)).toEqual([])
})

test('the frame of a test type-checks', () => {
  const text = fill(TEST, {
    title: 'a model',
    origin: 'here',
    numbers:
      'const numbers = (count: number, from: number): number[] => Array.from({ length: count }, () => from)',
    expected: "'u[h]': { first: [1, 2], sum: 3 },",
    tolerance: '0',
    steps: '5',
    batch: '2',
    signals: "'x': numbers(4, 0 + k * 4)",
  })
  const vitest = `
    export declare const test: (name: string, body: () => void) => void
    export declare const expect: (value: unknown, message?: string) => { toBe(value: unknown): void }`
  const model = `
    export declare const create: (o: { batch: number }) => { step(x: Record<string, number[]>): void; get(n: string): Float64Array }`
  expect(faultsOf(text, { '/node_modules/vitest/index.d.ts': vitest, '/model.ts': model })).toEqual([])
})

test('the note and the report show what they are given', () => {
  const note = fill(LOADER, { title: 'm', ring: '4', array: 'Float32Array', buffers: '64: u\n128: v' })
  expect(note).toContain('slots 0 … n-1 of 4')
  expect(note).toContain('\n64: u\n128: v\n')
  const report = fill(DERIVATION_REPORT, {
    title: 'm',
    summary: 's',
    equations: 'a = b',
    approximations: 'none',
    boundary: 'none',
    locality: 'local',
    steps: '1. vary',
    origin: 'here',
  })
  expect(report.match(/^#+ .*$/gm)).toEqual([
    '# m',
    '## Equations',
    '## Approximations',
    '## Boundary terms',
    '## Locality',
    '## Steps',
  ])
})

test('a missing and an unknown hole are errors, of the types as well', () => {
  // @ts-expect-error the hole `b` is missing
  expect(() => fill('{{a}} {{b}}', { a: '1' })).toThrow("internal: nothing for the hole 'b' of a frame")
  const holes = { a: '1', c: '2' }
  expect(() => fill('{{a}}', holes)).toThrow("internal: a frame has no hole 'c'")
  // @ts-expect-error there is no hole `c`
  expect(() => fill('{{a}}', { a: '1', c: '2' })).toThrow()
})

test('text that looks like a hole or a pattern is left as it is', () => {
  expect(fill('x {{a}}', { a: '$& {{b}}' })).toBe('x $& {{b}}')
  expect(fill('  {{a}}\n', { a: 'one\n\ntwo' })).toBe('  one\n\n  two\n')
})
