/** @file The layers: a folder imports from those above it only, nothing in a circle, files stay short and plain. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ts } from 'ts-morph'
import { expect, test } from 'vitest'

/** In the order of processing; `pipeline`, `compile` and `index` are single files. */
const LAYERS = [
  'templates',
  'base',
  'host',
  'expr',
  'text',
  'model',
  'derive',
  'analyze',
  'realize',
  'program',
  'backends',
  'runtime',
  'pipeline',
  'compile',
  'check',
  'tasks',
  'plot',
  'cli',
  'index',
]

/** Faces, which see all. */
const FACES = ['check', 'cli', 'index']

/** What backends may see besides their own folder. */
const BACKENDS_SEE = ['base', 'program', 'templates']

const LONGEST = 400
const MEDIAN = 170

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const list = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts'))
    .sort()

interface Module {
  readonly file: string
  readonly text: string
  readonly layer: string
  /** As written. */
  readonly specifiers: readonly string[]
  /** Files of the project. */
  readonly imports: readonly string[]
}

const ALIASES: Readonly<Record<string, string>> = {
  '#host': 'src/host/node.ts',
  '#mathjs': 'src/host/mathjs.ts',
}

const layerOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/')
  return top === 'src' ? second.replace(/\.ts$/, '') : top
}

const resolve = (from: string, specifier: string): string | undefined => {
  if (!specifier.startsWith('.')) return ALIASES[specifier]
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts')
}

const modules: readonly Module[] = [...list('src'), ...list('templates')].map((file) => {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map((imported) => imported.fileName)
  const imports = specifiers.map((specifier) => resolve(file, specifier)).filter((name) => name !== undefined)
  return { file, text, layer: layerOf(file), specifiers, imports }
})

const byFile = new Map(modules.map((module) => [module.file, module]))

const everyImport = modules.flatMap((module) =>
  module.imports.map((to) => ({ module, to, layer: layerOf(to) })),
)

test('every folder has a place among the layers', () => {
  const unknown = new Set(modules.map((module) => module.layer).filter((layer) => !LAYERS.includes(layer)))
  expect([...unknown]).toEqual([])
})

test('every import leads to a file', () => {
  const lost = everyImport.filter(({ to }) => !byFile.has(to) && !byFile.has(to.replace(/\.ts$/, '.d.ts')))
  expect(lost.map(({ module, to }) => `${module.file} -> ${to}`)).toEqual([])
})

test('a folder imports only from folders above it', () => {
  const upward = everyImport.filter(
    ({ module, layer }) =>
      !FACES.includes(module.layer) && LAYERS.indexOf(layer) > LAYERS.indexOf(module.layer),
  )
  expect(upward.map(({ module, to }) => `${module.file} -> ${to}`)).toEqual([])
})

test('backends see base, program and templates; the runtime sees no backend', () => {
  const wrong = everyImport.filter(
    ({ module, layer }) =>
      (module.layer === 'backends' && layer !== 'backends' && !BACKENDS_SEE.includes(layer)) ||
      (module.layer === 'runtime' && layer === 'backends'),
  )
  expect(wrong.map(({ module, to }) => `${module.file} -> ${to}`)).toEqual([])
})

test('no imports run in a circle, those of types included', () => {
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      return
    }
    state.set(file, 'open')
    for (const to of byFile.get(file)?.imports ?? []) visit(to, [...path, file])
    state.set(file, 'done')
  }
  for (const { file } of modules) visit(file, [])
  expect(circles).toEqual([])
})

test('only host and cli reach for Node', () => {
  const reaching = modules.filter(
    ({ layer, specifiers }) =>
      layer !== 'host' && layer !== 'cli' && specifiers.some((name) => name.startsWith('node:')),
  )
  expect(reaching.map((module) => module.file)).toEqual([])
})

/** Global names that only host and cli may use: clock, environment, chance. */
const WORLD = /\b(process|Date\.now|performance|Math\.random|setTimeout|setImmediate)\b(?=[.(\s])/

/** The text without comments, strings and regular expressions. */
function code(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, text)
  const parts: string[] = []
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const literal = kind >= ts.SyntaxKind.FirstLiteralToken && kind <= ts.SyntaxKind.LastLiteralToken
    parts.push(literal ? '""' : scanner.getTokenText())
  }
  return parts.join(' ').replace(/ ?\. ?/g, '.')
}

test('nothing but host and cli reads clock, environment or chance', () => {
  const inside = modules.filter(({ layer }) => !['host', 'cli', 'templates'].includes(layer))
  const found = inside.flatMap(({ file, text }) => {
    const match = WORLD.exec(text) && WORLD.exec(code(text))
    return match ? [`${file}: ${match[1]}`] : []
  })
  expect(found).toEqual([])
})

const lines = (text: string): number => text.trimEnd().split('\n').length

test(`no file has more than ${LONGEST} lines`, () => {
  const long = modules.filter(({ text }) => lines(text) > LONGEST)
  expect(long.map(({ file, text }) => `${file}: ${lines(text)}`)).toEqual([])
})

test(`half of the files have at most ${MEDIAN} lines`, () => {
  const sorted = modules.map(({ text }) => lines(text)).sort((a, b) => a - b)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN)
})

test('every file says in its first line what it is', () => {
  const silent = modules.filter(({ text }) => !/^(#!.*\n)?\/\*\*(\n \*)? @file \S/.test(text))
  expect(silent.map(({ file }) => file)).toEqual([])
})

test('no any, no non-null assertion, no enum, no default export', () => {
  const found: string[] = []
  for (const { file, text } of modules) {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
    const say = (node: ts.Node, what: string): void => {
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`)
    }
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) say(node, 'any')
      if (ts.isNonNullExpression(node)) say(node, 'non-null assertion')
      if (ts.isEnumDeclaration(node)) say(node, 'enum')
      if (ts.isExportAssignment(node) && !file.endsWith('.d.ts')) say(node, 'default export')
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  expect(found).toEqual([])
})

test('one face for the package, no other index', () => {
  const barrels = modules.filter(({ file }) => file.endsWith('/index.ts') && file !== 'src/index.ts')
  expect(barrels.map(({ file }) => file)).toEqual([])
})
