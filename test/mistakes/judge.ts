/** @file A process of its own that runs tests against one mistake at a time, so that one that never ends can be ended. */
import { readFileSync } from 'node:fs'
import type { CoveredFile } from './coverage.js'
import { casesOf } from './suite.js'
import { load, reads, textOf, worldWith } from './world.js'

export interface Question {
  readonly file: string
  /** The rule that is altered, or all of its file where it is none that runs; none where nothing in it runs, and whoever reads it is asked. */
  readonly rows: readonly string[]
  /** Whether it is a value: who reads its file is asked, too. */
  readonly isValue: boolean
  readonly text: string
  /** Milliseconds of tests, as they were measured, until a mistake is taken to have survived. */
  readonly patience: number
}

/** By which test it was noticed; undefined where it survives. */
export interface Answer {
  readonly by?: string
}

const [, , path = ''] = process.argv
const suite = JSON.parse(readFileSync(path, 'utf8')) as readonly CoveredFile[]
await load('src/index', 'src/check/verify', ...suite.map((f) => f.file))

/** Files of tests that found most so far are asked first. */
const finds = new Map<string, number>()
const foundBy = (key: string): number => finds.get(key) ?? 0

/** Tests that bear the name of a file, or read it themselves, are asked before all others. */
function isAbout(test: string, file: string): boolean {
  const [name = ''] = file.split('/').slice(-1)
  const [own = ''] = test.split('/').slice(-1)
  return own.startsWith(name) || textOf(test).includes(`${file}.js'`)
}

async function judged({ file, rows, isValue, text, patience }: Question): Promise<string | undefined> {
  const world = worldWith({ texts: { [file]: text } })
  const runs = (list: readonly string[]): boolean => list.some((r) => rows.includes(r))
  const of = suite.flatMap((f) => {
    const knows = rows.length === 0 ? reads(f.file, file) : isValue && isAbout(f.file, file)
    const inFile = knows || runs(f.rows)
    const cases = f.cases.filter((c) => inFile || runs(c.rows))
    const cost = f.ms + cases.reduce((sum, c) => sum + c.ms, 0)
    return cases.length > 0 ? [{ ...f, cases, cost }] : []
  })
  const best = (f: CoveredFile): number => foundBy(`${file} ${f.file}`) + (isAbout(f.file, file) ? 1000 : 0)
  let spent = 0
  for (const f of of.toSorted((a, b) => best(b) - best(a) || a.cost - b.cost)) {
    if (spent + f.ms > patience) continue
    spent += f.ms
    const known = (n: number): number => foundBy(`${file} ${f.file} ${n}`)
    let cases: ReturnType<typeof casesOf>
    try {
      cases = casesOf(world, f.file)
      for (const first of cases.before) await first()
    } catch {
      return f.file
    }
    for (const c of f.cases.toSorted((a, b) => known(b.number) - known(a.number) || a.ms - b.ms)) {
      if (c.ms > patience || spent + c.ms > patience) continue
      spent += c.ms
      process.send?.('alive')
      try {
        // a test of another name under the mistake is another test
        const test = cases.cases[c.number]
        if (test?.name === c.name) await test.run()
      } catch {
        for (const k of [`${file} ${f.file}`, `${file} ${f.file} ${c.number}`]) finds.set(k, foundBy(k) + 1)
        return `${f.file}: ${c.name}`
      }
    }
  }
  return undefined
}

process.on('message', async (question: Question) => {
  const by = await judged(question)
  process.send?.({ ...(by === undefined ? {} : { by }) } satisfies Answer)
})
process.send?.('ready')
