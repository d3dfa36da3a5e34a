/** @file The test suite: fast tests only; the long ones stand in vitest.long.config.ts. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** What measures the time of its process, or makes modules anew, has a process of its own: what others leave in memory slows it down. */
const ALONE = /from '[./\w]*\/(spent|mutant)\.js'/

const alone = readdirSync(here('./test'), { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && !path.startsWith('test/long/'))
  .filter((path) => ALONE.test(readFileSync(here(path), 'utf8')))

const never = ['test/long/**', 'node_modules/**', 'dist/**']

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
    testTimeout: 30_000,
    // by default one core is left idle, which on two is half of the machine
    maxWorkers: '100%',
    projects: [
      // to import the sources anew for each file would take as long as the tests
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: ['test/**/*.test.ts', 'generated/**/*.test.ts'],
          exclude: [...never, ...alone],
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
}) as unknown
