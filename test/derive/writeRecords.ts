/** @file Writes the records anew, to be read before they are kept: `npx tsx test/derive/writeRecords.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { derive, parse } from '../../src/index.js'
import { recordOf } from './record.js'
import { RECORDED } from './recordModels.js'

const FOLDER = new URL('records/', import.meta.url)
mkdirSync(FOLDER, { recursive: true })
for (const [name, text] of Object.entries(RECORDED))
  writeFileSync(new URL(`${name}.txt`, FOLDER), recordOf(derive(parse(text)).core))
