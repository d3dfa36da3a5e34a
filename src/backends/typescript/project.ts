/** @file ts-morph at work: puts the functions into the module, formats it, and refuses it if it does not type-check. */
import { internal } from '../../base/diagnostic.js'
import type { Piece } from './emit.js'
import type { ModuleText } from './module.js'

/** Loads the compiler, so only what is kept for users goes through here. */
export async function assembleModule({ text, functions }: ModuleText): Promise<string> {
  const { ModuleKind, ModuleResolutionKind, Project, ScriptTarget, ts } = await import('ts-morph')
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ScriptTarget.ES2022,
      module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts'],
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      isolatedDeclarations: true,
      declaration: true,
      skipLibCheck: true,
    },
  })
  const file = project.createSourceFile('model.ts', text)
  file.addFunctions(functions.map(structureOf))
  file.formatText({ indentSize: 2, semicolons: ts.SemicolonPreference.Remove })
  const faults = project.getPreEmitDiagnostics()
  if (faults.length > 0)
    internal(
      `the emitted module does not type-check: ${project.formatDiagnosticsWithColorAndContext(faults)}`,
    )
  return file.getFullText()
}

const structureOf = (piece: Piece) => ({
  name: piece.name,
  docs: piece.about === '' ? [] : [piece.about],
  parameters: piece.parameters.map((name) => ({ name, type: 'number' })),
  returnType: piece.returns ? 'number' : 'void',
  statements: [...piece.lines],
})
