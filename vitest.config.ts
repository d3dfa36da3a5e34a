/** @file The test suite: fast tests only; the long ones stand in vitest.long.config.ts. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      '#host': here('./src/host/node.ts'),
      '#mathjs': here('./src/host/mathjs.ts'),
      // examples are written as a user writes them, and tested on the sources
      extremal: here('./src/index.ts'),
    },
  },
  test: {
    include: ['test/**/*.test.ts', 'generated/**/*.test.ts'],
    exclude: ['test/long/**', 'node_modules/**', 'dist/**'],
    testTimeout: 30_000,
    // by default one core is left idle, which on two is half of the machine
    maxWorkers: '100%',
  },
}) as unknown
