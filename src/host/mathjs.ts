/** @file The part of mathjs that we use (units and constant arithmetic), as one chunk that loads in milliseconds. */
import { create, evaluateDependencies, type MathJsInstance, unitDependencies } from 'mathjs'

export const math: MathJsInstance = create({ evaluateDependencies, unitDependencies } as Parameters<
  typeof create
>[0])
