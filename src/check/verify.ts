/** @file The certificate: what makes a theorist, a referee or a chip designer believe a rule (docs/certificate.md). */
import { ModelError, problem } from '../base/diagnostic.js'
import { fingerprint } from '../base/hash.js'
import { printFiles } from '../compile.js'
import type { Derivation } from '../pipeline.js'
import { comparisonWith, PARTS, runPart } from './certificate/parts.js'
import { type Certificate, type PartReport, SCHEMA, verdictOf } from './certificate/report.js'
import { type Specimen, specimenOf } from './certificate/specimen.js'
import { VERSIONS } from './certificate/versions.js'

export interface VerifyOptions {
  /** Of all random draws; 0 by default. */
  readonly seed?: number
  /** Fewer points, shorter runs: seconds in place of minutes. */
  readonly quick?: boolean
  /** All neurons of the network, in place of 8 per population at most. */
  readonly fullSize?: boolean
  /** Another model, to be compared with this one in a part of its own. */
  readonly against?: Derivation
  /** Told after each part, and within long ones: the share that is done, and what is at work. */
  readonly onProgress?: (share: number, part: string) => void
  /** Stops after the finding at work; the rest of the certificate says that it was not run. */
  readonly signal?: AbortSignal
}

/** Certifies a derivation. Rejects with ModelError where the options are wrong; what fails in a check is a finding. */
export async function verify(derivation: Derivation, options: VerifyOptions = {}): Promise<Certificate> {
  checkOptions(derivation, options)
  const { seed = 0, quick = false, fullSize = false, against, signal, onProgress } = options
  const taken = { seed, quick, ...(fullSize ? { most: Number.POSITIVE_INFINITY } : {}) }
  const specimen = specimenOf(derivation, taken)
  const all = against ? [...PARTS, comparisonWith(specimenOf(against, taken))] : PARTS
  const parts: PartReport[] = []
  for (const [n, part] of all.entries()) {
    const progress = (share: number): void => onProgress?.((n + share) / all.length, part.title)
    progress(0)
    parts.push(await runPart(part, specimen, { ...(signal ? { signal } : {}), onProgress: progress }))
  }
  onProgress?.(1, '')
  return {
    schema: SCHEMA,
    model: identityOf(derivation),
    ...(against ? { against: identityOf(against) } : {}),
    code: await codeOf(specimen),
    versions: VERSIONS,
    seed,
    quick,
    sizes: specimen.sizes,
    parts,
    verdict: verdictOf(parts),
  }
}

const identityOf = ({ model }: Derivation): Certificate['model'] => ({
  title: model.title,
  hash: fingerprint(model.source.text),
})

/** Fingerprints of what runs: equal on every machine. */
async function codeOf(specimen: Specimen): Promise<Readonly<Record<string, string>>> {
  if (specimen.model.populations.length === 0) return {}
  try {
    const { loops } = await specimen.open()
    const texts = Object.entries(await printFiles(loops)).filter(
      (f): f is [string, string] => typeof f[1] === 'string',
    )
    return Object.fromEntries(texts.map(([name, text]) => [name, fingerprint(text)]))
  } catch (failure) {
    // the parts say why it does not run
    if (failure instanceof ModelError) return {}
    throw failure
  }
}

const KNOWN: readonly (keyof VerifyOptions)[] = [
  'seed',
  'quick',
  'fullSize',
  'against',
  'onProgress',
  'signal',
]

function checkOptions(derivation: Derivation, options: VerifyOptions): void {
  const refuse = (message: string, expected: string): never => {
    throw new ModelError([problem('E5001', { message, expected })])
  }
  if (!derivation?.core) refuse('what is verified is no derivation', 'what `derive` returns')
  if (options === null || typeof options !== 'object') refuse('the options are no object', KNOWN.join(', '))
  for (const key of Object.keys(options))
    if (!KNOWN.some((k) => k === key)) refuse(`unknown option '${key}'`, KNOWN.join(', '))
  if (options.against !== undefined && !options.against?.core)
    refuse('what it is compared against is no derivation', 'what `derive` returns')
  if (!Number.isInteger(options.seed ?? 0)) refuse('the seed is not a whole number', 'a whole number')
}
