/** @file Which mistakes the type checker refuses: nobody could make them, and they are not counted. */
import { fileURLToPath } from 'node:url'
import { Project, ts } from 'ts-morph'
import type { Mutant } from './mutants.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const project = new Project({
  compilerOptions: {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts'],
    types: ['node'],
    rootDir: ROOT,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noFallthroughCasesInSwitch: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
  },
})

/** All at once: each stands as a file of its own beside the one that it alters. */
export function wellFormed(mutants: readonly Mutant[]): readonly Mutant[] {
  const sources = mutants.map((m, n) =>
    project.createSourceFile(`${ROOT}${m.file}.m${n}.ts`, m.text, { overwrite: true }),
  )
  const program = project.getProgram().compilerObject
  const passes = sources.map(({ compilerNode: source }) => {
    const wrong = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return wrong.length === 0
  })
  for (const source of sources) project.removeSourceFile(source)
  return mutants.filter((_, n) => passes[n])
}
