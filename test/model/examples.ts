/** @file The example models and what tests ask of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Expr, Sym } from '../../src/expr/expr.js'
import { symbols } from '../../src/expr/substitute.js'
import type { Model } from '../../src/model/model.js'
import { parse } from '../../src/model/parse.js'

const folder = fileURLToPath(new URL('../../examples/', import.meta.url))

export const exampleNames: readonly string[] = ['', 'more/'].flatMap((sub) =>
  readdirSync(folder + sub)
    .filter((name) => name.endsWith('.energy'))
    .map((name) => sub + name.slice(0, -'.energy'.length))
    .sort(),
)

export const exampleText = (name: string): string => readFileSync(`${folder}${name}.energy`, 'utf8')

export const example = (name: string): Model => parse(exampleText(name), { name: `${name}.energy` })

/** All bodies of a model by name: definitions, costs, energies, given equations. */
export function bodies(model: Model): ReadonlyMap<string, Expr> {
  const all = new Map<string, Expr>()
  for (const { name, body } of model.definitions.values()) all.set(name, body)
  for (const { name, body } of [...model.costs.values(), ...model.energies.values()]) all.set(name, body)
  model.rules.forEach((rule) => {
    if (rule.kind === 'given') {
      all.set(`ddt(${rule.of})`, rule.body)
      all.set(`gain of ${rule.of}`, rule.gain)
    } else if (rule.kind === 'flow' || rule.kind === 'descend') all.set(`rate ${rule.kind}`, rule.rate)
  })
  return all
}

/** Names of symbols of a role in an expression. */
export const named = (e: Expr, role: Sym['role']): readonly string[] =>
  [...symbols(e)]
    .filter((s) => s.role === role)
    .map((s) => s.name)
    .sort()
