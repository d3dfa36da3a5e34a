/** @file All of the source as modules that a mistake can be planted in: what depends on an altered file is evaluated anew, the rest is shared. */
import { readFileSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Another text, or other exports, of a file below the root, named without its ending: `src/derive/causal`. */
export interface Altered {
  readonly texts?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, (real: Exports) => Exports>>
}

export type Exports = Readonly<Record<string, unknown>>

/** Exports of a file as they are under an alteration. */
export type World = (file: string) => Exports

interface Code {
  readonly run: (module: { exports: Exports }, exports: Exports, require: (path: string) => Exports) => void
  /** Files by the path that they are imported by. */
  readonly imports: ReadonlyMap<string, string>
  readonly packages: readonly string[]
}

const ALIASES: Readonly<Record<string, string>> = { '#host': 'src/host/node', '#mathjs': 'src/host/mathjs' }

const texts = new Map<string, string>()
const codes = new Map<string, Code>()
const packages = new Map<string, Exports>()
const evaluated = new Map<string, Exports>()

export const textOf = (file: string): string => {
  const text = texts.get(file) ?? readFileSync(`${ROOT}${file}.ts`, 'utf8')
  texts.set(file, text)
  return text
}

function compiled(file: string, text: string): Code {
  const { code } = transformSync(text, {
    loader: 'ts',
    format: 'cjs',
    // what is loaded late is loaded at once here
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': JSON.stringify(`file://${ROOT}${file}.ts`) },
  })
  const imports = new Map<string, string>()
  const outside: string[] = []
  for (const [, path = ''] of code.matchAll(/require\("(.+?)"\)/g)) {
    const inside = ALIASES[path] ?? (path.startsWith('.') ? resolved(file, path) : undefined)
    if (inside) imports.set(path, inside)
    else outside.push(path)
  }
  return {
    run: new Function('module', 'exports', 'require', code) as Code['run'],
    imports,
    packages: outside,
  }
}

const resolved = (from: string, path: string): string => {
  const target = isAbsolute(path) ? relative(ROOT, path) : join(from, '..', path)
  return target.replace(/\.(js|ts)$/, '')
}

const codeOf = (file: string): Code => {
  const code = codes.get(file) ?? compiled(file, textOf(file))
  codes.set(file, code)
  return code
}

/** The texts of a file and of all in a folder that it reads, directly or not. */
export function textsOf(entry: string, folder: string): string {
  const seen = new Set([entry])
  for (const file of seen)
    for (const read of codeOf(file).imports.values()) if (read.startsWith(folder)) seen.add(read)
  return [...seen].map(textOf).join('\n')
}

/** Gives other exports to a package, everywhere. */
export const provide = (name: string, exports: Exports): void => {
  packages.set(name, exports)
}

/** Reads all that some files import, packages included: afterwards nothing waits. */
export async function load(...entries: readonly string[]): Promise<void> {
  const seen = new Set<string>()
  const open = [...entries]
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const code = codeOf(file)
    for (const name of code.packages)
      packages.set(name, packages.get(name) ?? { ...(await import(name)), __esModule: true })
    open.push(...code.imports.values())
  }
}

/** Whether a file is read where another one is, directly or through others. */
export function reads(file: string, other: string): boolean {
  const seen = new Set<string>()
  const open = [file]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next === other) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...codeOf(next).imports.values())
  }
  return false
}

/** What nodes are made by, and the table that keeps them: under an alteration of the one the other starts empty. */
const MAKERS = ['src/expr/node', 'src/expr/facts', 'src/expr/affine']
const TABLE = 'src/expr/intern'

/** A world that differs from the written one in some files, and in what these give to others. */
export function worldWith({ texts: other = {}, exports = {} }: Altered = {}): World {
  const altered = new Map(Object.entries(other).map(([file, text]) => [file, compiled(file, text)]))
  const own = new Map<string, Exports>()
  const touched = new Map(MAKERS.some((f) => altered.has(f) || f in exports) ? [[TABLE, true]] : [])
  const isTouched = (file: string): boolean => {
    const known = touched.get(file)
    if (known !== undefined) return known
    touched.set(file, false)
    const is =
      altered.has(file) || file in exports || [...codeOf(file).imports.values()].some((f) => isTouched(f))
    touched.set(file, is)
    return is
  }
  const read = (file: string): Exports => {
    const store = isTouched(file) ? own : evaluated
    const known = store.get(file)
    if (known) return known
    const code = altered.get(file) ?? codeOf(file)
    const module = { exports: {} as Exports }
    store.set(file, module.exports)
    code.run(module, module.exports, (path) => {
      const inside = code.imports.get(path)
      return inside === undefined ? (packages.get(path) ?? {}) : read(inside)
    })
    const made = exports[file]?.(module.exports) ?? module.exports
    store.set(file, made)
    return made
  }
  return read
}

/** A text in which what stands once is something else. */
export function altered(file: string, from: string, to: string): Altered {
  const parts = textOf(file).split(from)
  if (parts.length !== 2)
    throw new Error(`'${from}' stands ${parts.length - 1} times in ${file}: name it anew`)
  return { texts: { [file]: parts.join(to) } }
}
