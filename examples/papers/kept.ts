/** @file Parts of a long experiment, kept in its folder: where it was stopped, the next call takes those that are done from there. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `make` gives, numbers and texts, or gave before; made anew in each call where there is no folder. */
export async function kept<T>(folder: string | undefined, part: string, make: () => Promise<T>): Promise<T> {
  if (folder === undefined) return make()
  const path = join(folder, `${part.replaceAll(/[^\w.-]+/gu, '-')}.json`)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as T
  const made = await make()
  mkdirSync(folder, { recursive: true })
  // as a whole: whoever is stopped in between leaves no half of it
  writeFileSync(`${path}.part`, JSON.stringify(made))
  renameSync(`${path}.part`, path)
  return made
}
