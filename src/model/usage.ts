/** @file Warnings: what is declared and never read. */
import type { Connection } from './model.js'
import type { Scope } from './scope.js'

const SILENT: ReadonlySet<string> = new Set(['definition', 'cost', 'energy'])

export function warnUnused(connections: readonly Connection[], scope: Scope): void {
  for (const { name, role, span, kinds, feedbackOf } of scope.names.values()) {
    if (SILENT.has(role)) continue
    if (!scope.read.has(name)) {
      scope.reporter.warn('E2090', span, `nothing reads the ${role} '${name}'`, {
        expected: 'an expression or a rule that contains it',
        remedy: 'use it, or remove its declaration',
      })
    } else if (
      role === 'weight' &&
      connections.length > 0 &&
      kinds.every((k) => k !== undefined) &&
      !feedbackOf &&
      !connections.some((c) => c.weight === name)
    ) {
      scope.reporter.warn('E2090', span, `no connection has the weight '${name}'`, {
        expected: `a line '${name} : … -> …' in the network`,
        remedy: 'connect populations by it, or remove it',
      })
    }
  }
}
