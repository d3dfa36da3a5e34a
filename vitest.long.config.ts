/** @file The long tests: a million points per function, whole trainings; run before a release. */
import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config.js'

const long = defineConfig({ test: { testTimeout: 1_200_000 } })
const { test, ...rest } = mergeConfig(base as object, long) as { test: object }

export default {
  ...rest,
  test: {
    ...test,
    projects: undefined,
    include: ['test/long/**/*.test.ts'],
    exclude: ['node_modules/**', 'dist/**'],
  },
}
