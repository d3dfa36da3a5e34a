/** @file `npm run generate`: writes generated/ anew; the difference is for a reviewer to read. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { CERTIFIED, writeCertificate } from './certificates.js'
import { committed, EXAMPLES, regenerate } from './regenerate.js'

for (const name of Object.keys(EXAMPLES)) {
  for (const [file, text] of regenerate(name)) {
    const path = committed(name, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  process.stdout.write(`generated/${name}\n`)
}

for (const name of CERTIFIED) {
  await writeCertificate(name)
  process.stdout.write(`generated/certificates/${name}\n`)
}
