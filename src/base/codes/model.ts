/** @file Codes for the checked model (2xxx). */
import type { CodePage } from './page.js'

export const MODEL_CODES = {
  E2001: {
    title: 'unknown name',
    explanation: 'A name is used that no statement declares.',
    example: 'state u\ne = v',
    remedy: 'declare the name, or correct its spelling',
  },
} as const satisfies Record<string, CodePage>
