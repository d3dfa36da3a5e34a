/** @file Every diagnostic code with its title, explanation, example and remedy; `extremal explain` prints it. */
import { DERIVE_CODES } from './derive.js'
import { MODEL_CODES } from './model.js'
import { RUN_CODES } from './run.js'
import { TEXT_CODES } from './text.js'

export const CODES = { ...TEXT_CODES, ...MODEL_CODES, ...DERIVE_CODES, ...RUN_CODES }
export type Code = keyof typeof CODES
