/** @file The quick certificates of the models that the papers are about, as `generated/certificates/` holds them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toMarkdown } from '../../src/check/certificate/present.js'
import type { Certificate } from '../../src/check/certificate/report.js'
import { derive, parse, verify } from '../../src/index.js'

const root = new URL('../../', import.meta.url)

export const CERTIFIED = [
  'coupled-oscillators',
  'dendritic-microcircuit',
  'equilibrium-propagation',
  'generalized-latent-equilibrium',
  'lag-line',
  'latent-equilibrium',
  'neuronal-least-action',
  'predictive-coding',
  'variational-latent-equilibrium',
] as const

export const fileOf = (name: string, ending: 'json' | 'md'): string =>
  fileURLToPath(new URL(`generated/certificates/${name}.${ending}`, root))

export const certify = (name: string): Promise<Certificate> =>
  verify(derive(parse(readFileSync(new URL(`examples/${name}.energy`, root), 'utf8'))), { quick: true })

export async function writeCertificate(name: string): Promise<void> {
  const certificate = await certify(name)
  mkdirSync(dirname(fileOf(name, 'json')), { recursive: true })
  writeFileSync(fileOf(name, 'json'), `${JSON.stringify(certificate, null, 2)}\n`)
  writeFileSync(fileOf(name, 'md'), toMarkdown(certificate))
}

/** What has to be the same on every machine: figures differ in their last digits where Math functions do. */
export const outcomesOf = ({ verdict, sizes, parts, code, model }: Certificate): unknown => ({
  verdict,
  sizes,
  code,
  hash: model.hash,
  parts: parts.map((p) => [p.part, p.findings.map((f) => [f.name, f.of ?? '', f.outcome])]),
})
