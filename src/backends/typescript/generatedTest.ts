/** @file The text of `model.test.ts`: a short run with made-up inputs, and the interpreter's numbers for it. */
import { TEST } from '../../../templates/typescript/test.js'
import { interpret } from '../../program/interpret.js'
import { writeNoise } from '../../program/noise.js'
import { type Buffer, type Program, sizeOf } from '../../program/program.js'
import { fill } from '../frame.js'
import { isPort, isVariable, originText, quoted } from './module.js'
import { literal } from './spell.js'

const STEPS = 5

/** Numbers of each variable that are compared one by one. */
const FIRST = 4

/** Each signal takes its numbers from a place of its own. */
const SPACING = 1000

/** In f64 both do the same operations in the same order; in f32 TypeScript rounds only what it stores. */
const TOLERANCE = { f64: '0', f32: '1e-4' } as const

/** One sample: the interpreter is slow, and `model.ts` leaves the batch open. */
export function generatedTest(whole: Program): string {
  const program: Program = { ...whole, batch: 1, ring: 1 }
  const ports = program.buffers.filter(isPort)
  const size = (buffer: Buffer): number => sizeOf(buffer, program.batch, 1)
  const execution = interpret(program)()
  for (const { id, role } of program.buffers) if (role === 'flag') execution.view(id).fill(1)
  for (let k = 0; k < STEPS; k++) {
    for (const [p, buffer] of ports.entries()) {
      execution.view(buffer.id).set(numbers(size(buffer), SPACING * p + k * size(buffer)))
    }
    for (const buffer of program.buffers)
      if (buffer.role === 'noise') writeNoise(program, buffer, k, execution.view(buffer.id), 0)
    execution.run(1)
  }
  const expected = program.buffers.filter(isVariable).map(({ id, name = id }) => {
    const values = Array.from(execution.view(id))
    const first = values.slice(0, FIRST).map(literal).join(', ')
    return `${quoted(name)}: { first: [${first}], sum: ${literal(values.reduce((a, b) => a + b, 0))} },`
  })
  const signals = ports.map((buffer, p) => {
    const n = size(buffer)
    return `${quoted(buffer.name ?? buffer.id)}: numbers(${n}, ${SPACING * p} + k * ${n})`
  })
  return fill(TEST, {
    title: program.name,
    origin: originText(program),
    numbers: ports.length === 0 ? '// the model has no inputs' : NUMBERS.join('\n'),
    expected: expected.join('\n'),
    tolerance: TOLERANCE[program.precision],
    steps: String(STEPS),
    batch: String(program.batch),
    signals: signals.join(', '),
  })
}

/** The same in the emitted test. */
const NUMBERS: readonly string[] = [
  '/** Numbers without structure between -1/2 and 1/2, the same on every machine. */',
  'const numbers = (count: number, from: number): number[] =>',
  '  Array.from({ length: count }, (_, k) => (((from + k + 1) * 0.6180339887498949) % 1) - 0.5)',
]

const numbers = (count: number, from: number): number[] =>
  Array.from({ length: count }, (_, k) => (((from + k + 1) * 0.6180339887498949) % 1) - 0.5)
