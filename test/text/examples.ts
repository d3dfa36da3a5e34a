/** @file The model files that come with the project. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = (path: string): string => fileURLToPath(new URL(`../../examples/${path}`, import.meta.url))

/** Name and text of every example. */
export const EXAMPLES: readonly (readonly [string, string])[] = ['', 'more/'].flatMap((path) =>
  readdirSync(folder(path))
    .filter((file) => file.endsWith('.energy'))
    .map((file) => [path + file, readFileSync(folder(path + file), 'utf8')] as const),
)
