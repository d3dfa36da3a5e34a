/** @file What a task's generator is opened with, and what comes of it: a source of signal values, step by step. */

import type { Code } from '../base/codes/table.js'
import type { DiagnosticInput } from '../base/diagnostic.js'
import { ModelError, problem } from '../base/diagnostic.js'
import type { Source } from '../base/source.js'
import type { Generator } from '../model/model.js'
import type { Numbers } from '../runtime/arrays.js'

/**
 * Values of steps first … first+count-1: [count, batch, n], or class numbers [count, batch]. The same steps give the same
 * values, whatever was asked for before.
 */
export type SignalSource = (first: number, count: number) => Numbers

/** `shuffled` anew in every round. */
export const ORDERS = ['stored', 'shuffled'] as const
export type SampleOrder = (typeof ORDERS)[number]

export const PARTS = ['train', 'test'] as const

export interface DrawnSet {
  readonly seed: number
  readonly part: (typeof PARTS)[number]
}

/** How samples of a data set follow each other in time: `steps` steps each, `batch` of them side by side. */
export interface Presentation {
  readonly samples: number
  readonly steps: number
  readonly order: SampleOrder
  /** Where the samples are drawn: what tells their set from others. */
  readonly set?: DrawnSet
  /** The sample that batch member `member` sees in showing `showing`. */
  readonly index: (showing: number, member: number) => number
}

export interface OpenedSource {
  readonly read: SignalSource
  readonly shown?: Presentation
}

export interface SourceContext {
  /** The input or target that is driven; random draws depend on it and on the seed. */
  readonly name: string
  readonly role: 'input' | 'target'
  readonly batch: number
  readonly size: number
  readonly dt: number
  readonly seed: number
  readonly files: (name: string) => Uint8Array | Promise<Uint8Array>
  /** The model text, for carets. */
  readonly source?: Source
  /** Presentation of the inputs, which labels follow. */
  readonly shown?: Presentation
  /** Opens `teacher(…)`: needs the whole model, so whoever compiled it provides this. */
  readonly teacher?: (generator: Generator, name: string) => SignalSource | Promise<SignalSource>
}

/** Throws, pointing at the generator in the model text where there is one. */
export function refuseGenerator(
  context: { readonly source?: Source },
  generator: Generator,
  code: Code,
  input: DiagnosticInput,
): never {
  throw new ModelError([problem(code, { span: generator.span, ...input })], context.source)
}

/** What is read for a generator is refused where the generator stands. */
export function refuseThere(
  context: { readonly source?: Source },
  generator: Generator,
  error: unknown,
): never {
  if (!(error instanceof ModelError) || error.source) throw error
  throw new ModelError(
    error.diagnostics.map((d) => ({ span: generator.span, ...d })),
    context.source,
  )
}
