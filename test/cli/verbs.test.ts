/** @file Every verb answers: help with an example, text, JSON, exit code 0. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CODES } from '../../src/base/codes/table.js'
import { callNode, jsonOf, MAIN, openFolder } from './command.js'

const folder = openFolder()
const { call } = folder
const VERBS = ['derive', 'check', 'build', 'run', 'verify', 'bench', 'new', 'explain']
const MODEL = 'examples/lag-line.energy'

const EXAMPLES = ['examples', 'examples/more'].flatMap((place) =>
  readdirSync(join(folder.path, place))
    .filter((name) => name.endsWith('.energy'))
    .map((name) => `${place}/${name}`),
)

test('the command can be executed', () => {
  expect(statSync(MAIN).mode & 0o111).not.toBe(0)
})

test.each(VERBS)('%s prints help with an example', async (verb) => {
  const { code, out, err } = await call(verb, '--help')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('--json')
  expect(out).toContain(`Example:\n  $ extremal ${verb} `)
})

describe('derive', () => {
  test('prints equations, locality, boundary terms and the verdict, without colour', async () => {
    const { code, out, err } = await call('derive', MODEL)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const part of ['Neuron', 'Error', 'Plasticity', 'Boundary terms', 'Verdict: approximate; causal']) {
      expect(out).toContain(part)
    }
    expect(out).toContain('W r')
    expect(out).not.toContain('\u001b[')
  })

  test('has four forms', async () => {
    const [markdown, latex, json, ascii] = await Promise.all([
      call('derive', MODEL, '--format', 'markdown'),
      call('derive', MODEL, '--format', 'latex'),
      call('derive', MODEL, '--json', '--exact'),
      call('derive', MODEL, '--ascii', '--steps'),
    ])
    expect(markdown.out).toMatch(/^# Lag line\n/)
    expect(latex.out).toContain('\\begin{equation*}')
    const { ok, equations } = jsonOf(json)
    expect(ok).toBe(true)
    expect(equations).toContainEqual(expect.objectContaining({ id: 'error-e-exact', exact: true }))
    expect(equations).not.toContainEqual(expect.objectContaining({ exact: false }))
    expect(ascii.out).toContain('tau_m')
    expect(ascii.out).toContain('Steps\n  1. ')
  })
})

describe('derive --confirm', () => {
  test('tells how far each derivative is from the energy, and what has no answer', async () => {
    const { code, out } = await call('derive', MODEL, '--confirm', '--seed', '3')
    expect(code).toBe(0)
    expect(out).toMatch(/^Confirmation: .*seed 3/m)
    expect(out).toMatch(/^ {2}ok +δE\/δu +relative error \d\.\de-\d+ +\(stationary E in u\)$/m)
    const mixed = await call('derive', 'examples/more/wilson-cowan-balance.energy', '--confirm')
    expect(mixed.code).toBe(0)
    expect(mixed.out).toMatch(/^ {2}unconfirmed +ddt\(v\) +the equation is given/m)
  })

  test('as JSON, and beside a document', async () => {
    const { confirmation } = jsonOf(await call('derive', MODEL, '--confirm', '--json'))
    expect(confirmation).toHaveLength(4)
    const latex = await call('derive', MODEL, '--confirm', '--format', 'latex')
    expect(latex.out).not.toContain('Confirmation')
    expect(latex.err).toContain('Confirmation')
    expect((await call('derive', MODEL, '--confirm', '--seed', 'x')).code).toBe(2)
  })

  test('in ASCII where asked', async () => {
    const { out } = await call('derive', MODEL, '--confirm', '--ascii')
    const lines = out.slice(out.indexOf('Confirmation:')).split('\n').slice(1)
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}ok +dE\/du, read back from e +relative error/))
    expect(lines.join('')).toMatch(/^[ -~]+$/)
  })

  test('a wrong derivative is told, and is an error', async () => {
    const altered = folder.alteredCommand('derive/functional', 'e.order + 1', 'e.order')
    const wrong = await callNode([altered, 'derive', MODEL, '--confirm'], folder.path)
    expect(wrong.code).toBe(1)
    expect(wrong.out).toMatch(/^ {2}failed +δE\/δu +relative error/m)
    expect(wrong.out).toMatch(/^ {2}ok +∂E\/∂W +relative error/m)
    const json = await callNode([altered, 'derive', MODEL, '--confirm', '--json'], folder.path)
    expect([json.code, jsonOf(json).ok]).toEqual([1, false])
  })
})

describe('check', () => {
  test('reads the task as a run would', async () => {
    const text = folder.read(MODEL).replace(/square\(half/u, 'square(haf')
    folder.write('task.energy', text)
    const { code, out, err } = await call('check', 'task.energy')
    expect(code).toBe(1)
    expect(err).toMatch(/E6109: 'square' has no setting 'haf'/u)
    expect(out).toMatch(/^failed/u)
    folder.write('task.energy', text.replace(/square\(.*\)/u, 'file("later.npz", "x")'))
    expect((await call('check', 'task.energy')).code).toBe(0)
  })

  test('says what a model is', async () => {
    const { code, out, err } = await call('check', MODEL)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('ready to run')
    expect(out).toContain('weight transport')
    expect(jsonOf(await call('check', MODEL, '--json'))).toMatchObject({ ok: true, stage: 'program' })
  })

  test.each(EXAMPLES)('%s is ready to run', async (name) => {
    const { code, out } = await call('check', name)
    expect(out).toMatch(/^ok .*: read, checked, derived and ready to run\n/)
    expect(code).toBe(0)
  })

  test('never lets what is not yet supported count as passed', async () => {
    folder.write(
      'diagonal.energy',
      'state u\nweight W\nconstant tau = 1\nenergy E = 1/2 |u|^2 - sum(i, W[i,i] u[i])\nflow E in u rate 1/tau\nnetwork\n  h : 3\n  h -> h\nsimulate\n  dt = 0.1\n',
    )
    for (const verb of ['check', 'build', 'run']) {
      const { code, out, err } = await call(verb, 'diagonal.energy')
      expect(code).toBe(1)
      expect(err).toMatch(/error E3001/)
      expect(out).toMatch(verb === 'check' ? /^not yet supported/ : /^$/)
    }
  })

  test('accepts a theory without a network', async () => {
    folder.write('theory.energy', folder.read(MODEL).replace(/^network[\s\S]*/m, ''))
    const { code, out } = await call('check', 'theory.energy')
    expect(code).toBe(0)
    expect(out).toContain('no network')
  })
})

describe('build', () => {
  test('writes code and derivation', async () => {
    const { code, out } = await call('build', MODEL, '--out', 'built')
    expect(code).toBe(0)
    const files = ['model.ts', 'model.test.ts', 'model.wat', 'model.wasm', 'model.json']
    for (const file of [...files, 'derivation.md', 'derivation.tex']) {
      expect(folder.has(`built/${file}`)).toBe(true)
      expect(out).toContain(file)
    }
  })

  test('writes what is asked for', async () => {
    const outcome = await call('build', MODEL, '--target', 'wasm', '--json')
    const { files, out } = jsonOf(outcome) as { files: { file: string; bytes: number }[]; out: string }
    expect(out).toBe('extremal-out/lag-line')
    expect(files.map(({ file }) => file)).not.toContain('model.ts')
    const twice = jsonOf(
      await call('build', MODEL, '--target', 'wasm', '--target', 'interpreter,wasm', '--json'),
    )
    expect(JSON.stringify(twice)).toMatch(/model\.wasm.*program\.txt/)
    expect(files.every(({ file, bytes }) => bytes > 0 && folder.has(`${out}/${file}`))).toBe(true)
  })
})

test.each(['neuronal-least-action', 'variational-latent-equilibrium'])(
  '%s: what is emitted for its loops type-checks',
  async (name) => {
    const outcome = await call('build', `examples/${name}.energy`, '--target', 'ts', '--out', name)
    expect(outcome).toMatchObject({ code: 0, err: '' })
  },
  60_000,
)

test('what a model is warned of is told in JSON, or beside it', async () => {
  folder.write(
    'warned.energy',
    'state u\nconstant tau = 1, idle = 3\ntau * ddt(u) = -u\nnetwork\n  h : 1\nsimulate\n  dt = 0.1\n',
  )
  const verbs = ['derive', 'check', 'build --target wasm', 'run --steps 5', 'verify --quick']
  for (const verb of verbs) {
    const { out, err } = await call(...verb.split(' '), 'warned.energy', '--json')
    const told = verb.startsWith('verify') ? err : out
    expect([verb, told.match(/E2090/g)?.length]).toEqual([verb, 1])
    expect(() => JSON.parse(out)).not.toThrow()
  }
}, 60_000)

test('build takes numerics in place of those of the model, as its refusal says', async () => {
  const [model, out] = ['examples/more/oja-bcm.energy', 'numerics']
  const without = await call('build', model, '--target', 'wasm', '--out', out)
  expect(without.code).toBe(1)
  expect(without.err).toContain('`--dt 0.1` on the command line')
  const given = ['--dt', '0.1', '--batch', '3', '--precision', 'f32', '--seed', '5']
  expect(await call('build', model, '--target', 'wasm', '--out', out, ...given)).toMatchObject({ code: 0 })
  const layout = JSON.parse(folder.read(`${out}/model.json`))
  expect(layout).toMatchObject({ dt: 0.1, batch: 3, precision: 'f32' })
  const first = folder.read(`${out}/model.wat`)
  await call('build', model, '--target', 'wasm', '--out', out, ...given, '--seed', '6')
  expect(folder.read(`${out}/model.wat`)).not.toBe(first)
  expect(await call('build', model, '--dt', '-1')).toMatchObject({ code: 2 })
})

test('bench times a model by each variant once, with a step of its own', async () => {
  folder.write('timeless.energy', 'state u = 1\nddt(u) = -u\nnetwork\n  h : 1\n')
  const outcome = await call('bench', 'timeless.energy', '--dt', '0.1', '--rounds', '1', '--json')
  const { ok, workloads } = jsonOf(outcome) as {
    ok: boolean
    workloads: Record<string, { results: readonly { name: string }[] }>
  }
  expect(ok).toBe(true)
  const names = workloads['timeless.energy']?.results.map(({ name }) => name) ?? []
  expect(names).toContain('Extremal ts f64')
  expect(new Set(names).size).toBe(names.length)
}, 60_000)

describe('new', () => {
  test('writes a model that derives, checks, builds and runs at once, and never overwrites', async () => {
    expect((await call('new', 'mine')).code).toBe(0)
    const outcomes = await Promise.all([
      call('derive', 'mine.energy'),
      call('check', 'mine.energy'),
      call('build', 'mine.energy', '--target', 'wasm'),
      call('run', 'mine.energy', '--json'),
    ])
    expect(outcomes.map(({ code, err }) => [code, err])).toEqual(outcomes.map(() => [0, '']))
    const before = folder.read('mine.energy')
    const again = await call('new', 'mine.energy')
    expect(again.code).toBe(2)
    expect(again.err).toContain('exists already')
    expect(folder.read('mine.energy')).toBe(before)
  })

  test.each([
    ['two words', "'two words.energy'"],
    ["it's", "'it'\\''s.energy'"],
    ['plain-1.0', 'plain-1.0.energy'],
  ])('%s: the commands that it prints are those of a shell', async (name, word) => {
    const { code, out } = await call('new', name)
    expect(code).toBe(0)
    expect(out).toContain(`npx extremal run ${word}\n`)
    expect((await call('check', `${name}.energy`)).code).toBe(0)
  })
})

describe('explain', () => {
  test('prints a page', async () => {
    const { code, out } = await call('explain', 'e3005')
    expect(code).toBe(0)
    expect(out).toContain(CODES.E3005.title)
    expect(out).toContain(CODES.E3005.remedy)
    expect(jsonOf(await call('explain', '3005', '--json'))).toMatchObject({ ok: true, code: 'E3005' })
  })

  test('lists all codes', async () => {
    const { out } = await call('explain')
    for (const code of Object.keys(CODES)) expect(out).toContain(`${code}  `)
    const json = jsonOf(await call('explain', '--markdown', '--json'))
    expect(json).toMatchObject({ ok: true, codes: { E3005: { title: CODES.E3005.title } } })
  })

  test('suggests the nearest of an unknown code', async () => {
    const { code, err } = await call('explain', 'E3999')
    expect(code).toBe(2)
    expect(err).toMatch(/nearest: {2}E\d{4}/)
  })
})

test('verify tells part by part', async () => {
  const outcome = await call('verify', MODEL, '--quick', '--json')
  expect(outcome.code).toBe(0)
  expect(jsonOf(outcome)).toMatchObject({ schema: 1, verdict: 'passed', quick: true, seed: 0 })
  const text = await call('verify', MODEL, '--quick', '--seed', '3')
  expect(text.out).toMatch(/Certificate: passed/)
  expect(text.out).toMatch(/passed +derived against measured/)
})

test('verify compares with another model, and exit code 1 says that they differ', async () => {
  folder.write('one.energy', 'model "One"\nstate u\nconstant tau = 1\ntau * ddt(u) = -u\n')
  folder.write('same.energy', 'model "Same"\nstate u\nconstant tau = 1\ntau * ddt(u) = 2 u - 3 u\n')
  folder.write('other.energy', 'model "Other"\nstate u\nconstant tau = 1\ntau * ddt(u) = -2 u\n')
  const same = await call('verify', 'one.energy', '--quick', '--against', 'same.energy')
  expect(same.out).toMatch(/Comparison with Same\n {2}passed +equal equations: neuron-u/)
  const other = await call('verify', 'one.energy', '--quick', '--against', 'other.energy')
  expect(other.code).toBe(1)
  expect(other.out).toMatch(/failed +equal equations: neuron-u .*here τ \* u̇ = -u; there τ \* u̇ = -2 \* u/)
  const missing = await call('verify', 'one.energy', '--against', 'nowhere.energy')
  expect(missing).toMatchObject({ code: 2, out: '' })
})

test('a cold derive takes little more than a bare start of node', async () => {
  const ratios: number[] = []
  for (let i = 0; i < 4; i++) {
    const bare = await callNode(['-e', '0'], folder.path)
    ratios.push((await call('derive', MODEL)).milliseconds / bare.milliseconds)
  }
  // about 6; with nerdamer and ts-morph loaded 18
  expect(Math.min(...ratios)).toBeLessThan(14)
})
