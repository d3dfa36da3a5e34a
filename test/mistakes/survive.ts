/** @file Tries every mechanical mistake in the rules, and writes down which test notices it: `npm run mutants -- [FILE …] [TEST …] [--all]`. */
import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CoveredFile, covered, keyOf, telling, tells } from './coverage.js'
import { PAGE_FILE, page, readFound } from './found.js'
import type { Answer, Question } from './judge.js'
import { survivors } from './mechanical.js'
import { type Mutant, mutantsOfRow } from './mutants.js'
import { readTries, type Tried, type TriedRow, writeTries } from './record.js'
import { hashOf, type Row, rowsOf } from './rows.js'
import { RULES } from './rules.js'
import { wellFormed } from './wellFormed.js'
import { load, textsOf } from './world.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CACHE = `${ROOT}node_modules/.cache/mutants`
const JUDGES = Number(process.env.JUDGES ?? 2)
const PATIENCE = Number(process.env.PATIENCE ?? 8000)
/** A test that says nothing for so long does not end. */
const SILENCE = 40_000

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const testsIn = (folders: readonly string[]): readonly string[] =>
  (readdirSync(`${ROOT}test`, { recursive: true }) as string[])
    .map((f) => `test/${f.replaceAll('\\', '/')}`)
    .filter((f) => f.endsWith('.test.ts') && folders.some((folder) => f.startsWith(folder)))
    .map((f) => f.replace(/\.ts$/, ''))
    .sort()

/** What is known of a file of tests as long as neither it nor a helper of it changes. */
async function coverage(
  part: string,
  files: readonly string[],
  tests: readonly string[],
): Promise<readonly CoveredFile[]> {
  mkdirSync(CACHE, { recursive: true })
  await load('src/index', 'src/check/verify', ...tests)
  const texts = Object.fromEntries(files.map((f) => [f, telling(f)]))
  const found: CoveredFile[] = []
  for (const [n, test] of tests.entries()) {
    const path = `${CACHE}/${hashOf(`${test} ${textsOf(test, 'test/')} ${part}`)}.json`
    if (!existsSync(path)) {
      say(`which rules it runs: ${test} (${n + 1} of ${tests.length})`)
      writeFileSync(path, JSON.stringify(await covered(test, texts)))
    }
    const known = JSON.parse(readFileSync(path, 'utf8')) as CoveredFile
    for (const why of known.unfit) say(`does not pass here: ${test}: ${why}`)
    found.push(known)
  }
  return found
}

/** What the type checker lets pass, as it was found for the same mistakes. */
function checked(mutants: readonly Mutant[]): readonly Mutant[] {
  if (mutants.length === 0) return []
  mkdirSync(CACHE, { recursive: true })
  const path = `${CACHE}/${hashOf(mutants.map((m) => m.text).join())}.checked.json`
  if (!existsSync(path)) {
    const passing = new Set(wellFormed(mutants))
    writeFileSync(
      path,
      JSON.stringify([...mutants.keys()].filter((n) => mutants[n] && passing.has(mutants[n]))),
    )
  }
  const right = JSON.parse(readFileSync(path, 'utf8')) as readonly number[]
  return mutants.filter((_, n) => right.includes(n))
}

interface Judge {
  readonly ask: (question: Question) => Promise<string | undefined>
  readonly end: () => void
}

/** A process that is begun anew when it falls silent. */
function judgeFor(suite: string): Judge {
  let child: ChildProcess | undefined
  const begin = (): Promise<ChildProcess> =>
    new Promise((resolve) => {
      const started = fork(new URL('judge.ts', import.meta.url), [suite], { execArgv: ['--import', 'tsx'] })
      started.once('message', () => resolve(started))
    })
  return {
    end: () => child?.kill('SIGKILL'),
    ask: async (question) => {
      child ??= await begin()
      const asked = child
      return new Promise((resolve) => {
        const finish = (by: string | undefined): void => {
          clearTimeout(timer)
          asked.removeAllListeners()
          resolve(by)
        }
        const silent = (): void => {
          asked.kill('SIGKILL')
          child = undefined
          finish('does not end')
        }
        let timer = setTimeout(silent, SILENCE)
        asked.on('message', (said: 'alive' | Answer) => {
          clearTimeout(timer)
          timer = setTimeout(silent, SILENCE)
          if (said !== 'alive') finish(said.by)
        })
        asked.once('exit', () => {
          child = undefined
          finish('does not end')
        })
        asked.send(question)
      })
    },
  }
}

interface Open {
  readonly row: Row
  readonly mutant: Mutant
}

const same = (a: Pick<Tried, 'kind' | 'at' | 'to'>, b: Pick<Tried, 'kind' | 'at' | 'to'>): boolean =>
  a.kind === b.kind && a.at === b.at && a.to === b.to

const explained = survivors(readTries()).filter((s) => s.why !== undefined)

/** What survived and is no mistake known to be none is tried again: there may be a test that notices it now. */
const again = (row: Row, made: readonly Mutant[], tried: readonly Tried[]): readonly Open[] => {
  const known = explained.filter((s) => s.file === row.file && s.rule === row.name)
  const survived = tried.filter((t) => t.by === undefined && !known.some((s) => same(s.tried, t)))
  return made.filter((m) => survived.some((t) => same(t, m))).map((mutant) => ({ row, mutant }))
}

const all = process.argv.includes('--all')
const named = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const args = named.filter((a) => !a.startsWith('test/'))
/** Beginnings of tests that judge instead of all: quick, and what survives is not known to survive the others. */
const chosen = named.filter((a) => a.startsWith('test/'))
const keep = process.argv.includes('--keep')
const record: Record<string, Record<string, TriedRow>> = Object.fromEntries(
  Object.entries(readTries()).map(([file, rows]) => [file, { ...rows }]),
)

for (const { part, files, judges, rows: rulesOf } of RULES) {
  const asked = files.filter(
    (f) => args.length === 0 || args.some((a) => f.startsWith(a.replace(/\.ts$/, ''))),
  )
  if (asked.length === 0) continue
  const open: Open[] = []
  for (const file of asked) {
    const known = record[file] ?? {}
    const now: Record<string, TriedRow> = {}
    const unsure: {
      readonly row: Row
      readonly made: readonly Mutant[]
      readonly tried: readonly Tried[]
    }[] = []
    for (const row of rulesOf(file)) {
      const made = mutantsOfRow(row)
      const old = known[row.name]
      const tried =
        old?.hash === row.hash && !all ? old.tried.filter((t) => made.some((m) => same(m, t))) : []
      if (!old || tried.length + old.refused !== made.length || old.hash !== row.hash || all) {
        unsure.push({ row, made, tried })
        continue
      }
      now[row.name] = { ...old, tried }
      if (!keep) open.push(...again(row, made, tried))
    }
    const formed = new Set(checked(unsure.flatMap((u) => u.made)))
    for (const { row, made, tried } of unsure) {
      const right = made.filter((m) => formed.has(m))
      const held = tried.filter((t) => right.some((m) => same(m, t)))
      now[row.name] = { hash: row.hash, refused: made.length - right.length, tried: held }
      open.push(...again(row, made, held))
      open.push(...right.filter((m) => !held.some((t) => same(t, m))).map((mutant) => ({ row, mutant })))
    }
    record[file] = now
    say(`${file}: ${open.filter((o) => o.mutant.file === file).length} mistakes to try`)
  }
  if (open.length === 0) continue
  const suite = await coverage(part, files, testsIn(chosen.length > 0 ? chosen : judges))
  const path = `${CACHE}/suite-${process.pid}.json`
  writeFileSync(path, JSON.stringify(suite))
  writeTries(record, part)
  const start = Date.now()
  let [done, survived] = [0, 0]
  const queue = [...open]
  const total = queue.length
  const work = async (): Promise<void> => {
    const judge = judgeFor(path)
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { mutant } = next
      const { file, row, text, ...change } = mutant
      const runs = rowsOf(file).filter((r) => tells(r.node))
      const rows = tells(next.row.node) ? [row] : runs.map((r) => r.name)
      const keys = rows.map((name) => keyOf({ file, name }))
      const isValue = !tells(next.row.node)
      const by = await judge.ask({ file, rows: keys, isValue, text, patience: PATIENCE })
      const tried: Tried = by === undefined ? change : { ...change, by }
      const of = record[file]?.[row]
      if (of) {
        const others = of.tried.filter((t) => !same(t, tried))
        const list = [...others, tried].toSorted((a, b) => a.at - b.at)
        record[file] = { ...record[file], [row]: { ...of, tried: list } }
      }
      done++
      if (by === undefined) survived++
      const left = ((Date.now() - start) / done) * (total - done)
      if (by === undefined) say(`SURVIVES | ${file} ${row} | ${change.kind} | ${change.from} => ${change.to}`)
      if (done % 25 === 0 || by === undefined) {
        say(`${done} of ${total}, ${survived} survive, ${Math.round(left / 1000)} s left`)
        writeTries(record, part)
      }
    }
    judge.end()
  }
  await Promise.all(Array.from({ length: Math.min(JUDGES, total) }, work))
  writeTries(record, part)
}
writeFileSync(PAGE_FILE, page(readFound(), readTries()))
process.exit()
