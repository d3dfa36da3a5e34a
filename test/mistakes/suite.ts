/** @file The routine tests as plain functions, read in a world: what a mistake is noticed by. */
import { expect } from 'vitest'
import { provide, type World } from './world.js'

/** One test, ready to run. */
export interface Case {
  readonly file: string
  readonly name: string
  readonly run: () => unknown
}

type Body = (...args: readonly unknown[]) => unknown
type Register = (name: unknown, second?: unknown, third?: unknown) => void

let registering: ((name: string, run: () => unknown) => void) | undefined
let before: (() => unknown)[] = []

const bodyOf = (second: unknown, third: unknown): Body =>
  typeof second === 'function' ? (second as Body) : (third as Body)

const each =
  (put: Register) =>
  (rows: readonly unknown[]): Register =>
  (name, second, third) => {
    const body = bodyOf(second, third)
    for (const [n, row] of rows.entries()) {
      const args = Array.isArray(row) ? row : [row]
      put(`${String(name)} #${n}`, () => body(...args))
    }
  }

const one: Register = (name, second, third) => registering?.(String(name), () => bodyOf(second, third)())
const nothing: Register = () => undefined
const group: Register = (_, second, third) => {
  bodyOf(second, third)()
}
const test = Object.assign(one, { each: each(one), runIf: (on: unknown) => (on ? one : nothing) })

const strip = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()

function shown(value: unknown): string {
  if (typeof value === 'string') return value.includes('\n') ? `"\n${value}\n"` : `"${value}"`
  return Array.isArray(value) ? `[\n${value.map((v) => `${shown(v)},`).join('\n')}\n]` : String(value)
}

// matchers of our own ask for it, and outside of its command vitest knows of none
expect.setState({ testPath: '' })
expect.extend({
  toMatchInlineSnapshot(received: unknown, text: unknown) {
    const pass =
      strip(shown(received)) === strip(String(text)) ||
      strip(shown(received).replaceAll('"', '')) === strip(String(text).replaceAll('"', ''))
    return { pass, message: () => shown(received) }
  },
})

provide('vitest', {
  __esModule: true,
  expect,
  test,
  it: test,
  describe: Object.assign(group, { each: each(group) }),
  beforeAll: (run: () => unknown) => before.push(run),
  afterAll: () => undefined,
  vi: {},
})

/** The tests of a file as they stand in a world, and what has to run before them. */
export function casesOf(
  world: World,
  file: string,
): { readonly before: readonly (() => unknown)[]; readonly cases: readonly Case[] } {
  const cases: Case[] = []
  before = []
  registering = (name, run) => cases.push({ file, name, run })
  try {
    world(file)
  } finally {
    registering = undefined
  }
  return { before, cases }
}
