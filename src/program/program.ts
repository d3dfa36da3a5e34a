/**
 * @file The loop language: what every execution (interpreter, TypeScript, WebAssembly) carries out, to the bit in f64.
 *
 * It has buffers of one precision, counted loops, local scalars, stores, reductions with a fixed order, conditional blocks and
 * pure scalar functions, repetition while a test holds up to a limit, and procedures without parameters. It does not have:
 * pointers, recursion, integers other than loop counters. One index of a place may be a number, which is held within its axis: the
 * ring of a delay needs it, and no place can leave its buffer by it. That is why it stays small, and why order and rounding are
 * decided here and nowhere else.
 */

export type Precision = 'f64' | 'f32'

/** A loop bound: a number, or the batch size, which the TypeScript backend leaves open. */
export type Extent = number | 'batch'

/** What a buffer holds; `reset()` zeroes or restarts what is marked so by its role. */
export type Role =
  | 'input' // one slot per step of the input ring: [ring, batch, n]
  | 'target' // likewise
  | 'noise' // likewise; made by who drives the steps (noise.ts)
  | 'flag' // one number per step of the ring: [ring]; 1 where a target is given, or where learning is on
  | 'state'
  | 'stored' // read by the next step before it is written (coupling = lagged)
  | 'signal' // computed and used within one step
  | 'parameter'
  | 'constant' // scalars that may be set between steps (beta, gamma, eta)
  | 'gradient' // g = -dE/dtheta of the last step
  | 'optimizer'
  | 'counter'
  | 'history' // what is kept of steps before: the free state of a contrast, a window; nothing that has a name

/** Numbers that are made when they are first asked for, as the weights of a large network, which would be drawn for nobody else. */
export interface Drawn {
  readonly length: number
  readonly numbers: () => ArrayLike<number>
}

export interface Buffer {
  /** Identifier, unique, /^[A-Za-z_][A-Za-z0-9_]*$/. */
  readonly id: string
  /** The name users see: `W[h2,h1]`; absent for private buffers. */
  readonly name?: string
  readonly role: Role
  /** Row-major. The batch, where present, is the first axis ('ring' buffers: after the ring axis). */
  readonly shape: readonly Extent[]
  /** True when the first axis counts slots of the input ring. */
  readonly ring: boolean
  /** Initial content: absent means zero; a shorter list is repeated until the buffer is full. */
  readonly initial?: ArrayLike<number> | Drawn
  /** Of a weight: id of the buffer that is 1 where a synapse exists. What is set elsewhere stays zero. */
  readonly mask?: string
  /** Of a weight: both directions of a pair are one value; of what is set, that above the diagonal counts. */
  readonly symmetric?: boolean
  /** The program was made for its value, as that of a delay: it cannot be set. */
  readonly fixed?: boolean
  /** Keeps so many steps of a window, one beside the other along its last axis; each step writes the place of its own. */
  readonly window?: number
  /** Tells the noise of one buffer from that of others. */
  readonly stream?: number
  /** What the buffer means, for comments: 'membrane potential of h1'. */
  readonly about?: string
}

/**
 * offset + Σ stride · loop variable. `slot` is the variable of the input ring; its stride is for `Program.batch`. Code with the
 * batch left open has a ring of one slot, so that no stride depends on the batch.
 */
export interface Place {
  readonly offset: number
  readonly terms: readonly { readonly variable: string; readonly stride: number }[]
  readonly pick?: Pick
}

/** An index that a number gives: its whole part, 0 below 0 and for NaN, extent − 1 above it. */
export interface Pick {
  readonly index: Value
  readonly extent: number
  readonly stride: number
}

/**
 * Of a loop made for threads: all that it reads and writes by the variable belongs to one half of so many samples or rows, which begins
 * at `from`. What one thread does is the same without it; two threads rely on it.
 */
export interface Half {
  readonly index: 0 | 1
  readonly variable: string
  readonly extent: number
  readonly from: number
}

export type Comparison = '<' | '<=' | '==' | '!='

/** Scalar expressions. All arithmetic is IEEE in the Program's precision, each operation rounded on its own. */
export type Value =
  | { readonly op: 'const'; readonly value: number }
  /** The batch size, as a float. */
  | { readonly op: 'batch' }
  | { readonly op: 'local'; readonly name: string }
  | { readonly op: 'load'; readonly buffer: string; readonly at: Place }
  | { readonly op: 'neg' | 'abs' | 'sqrt' | 'nearest' | 'floor'; readonly x: Value }
  /** 2^x for an integer-valued x within the normal exponent range; exact. */
  | { readonly op: 'pow2'; readonly x: Value }
  /** Unbiased binary exponent of a normal positive number, as a float: x = significand · 2^exponent, 1 ≤ significand < 2. */
  | { readonly op: 'exponent' | 'significand'; readonly x: Value }
  /** min and max as IEEE 754-2019 minimum, maximum: NaN if either is. */
  | { readonly op: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max'; readonly a: Value; readonly b: Value }
  | {
      readonly op: 'select'
      readonly test: { readonly is: Comparison; readonly a: Value; readonly b: Value }
      readonly yes: Value
      readonly no: Value
    }
  /** A scalar function of `Program.functions`. */
  | { readonly op: 'call'; readonly fn: string; readonly args: readonly Value[] }

export type Statement =
  | {
      readonly kind: 'for'
      readonly variable: string
      readonly extent: Extent
      readonly body: readonly Statement[]
      readonly half?: Half
    }
  | { readonly kind: 'let'; readonly name: string; readonly value: Value }
  | { readonly kind: 'store'; readonly buffer: string; readonly at: Place; readonly value: Value }
  /**
   * let name = Σ (or max) of value over the variable. Order: `lanes` partial results p_k over the indices ≡ k (mod lanes) in
   * rising order for the first floor(extent/lanes)·lanes terms, joined pairwise as (p0+p1)+(p2+p3), then the remaining
   * terms one by one. lanes is 1, 2 or 4. A sum starts at +0, a max at -Infinity.
   */
  | {
      readonly kind: 'reduce'
      readonly name: string
      readonly by: 'sum' | 'max'
      readonly variable: string
      readonly extent: Extent
      readonly lanes: 1 | 2 | 4
      /** Locals computed anew for each term. */
      readonly body: readonly Statement[]
      readonly value: Value
    }
  | {
      readonly kind: 'when'
      readonly test: { readonly is: Comparison; readonly a: Value; readonly b: Value }
      readonly body: readonly Statement[]
    }
  /** The body again while the test holds, which is taken before each round; `limit` rounds at most. The name is its counter's. */
  | {
      readonly kind: 'repeat'
      readonly name: string
      readonly limit: number
      readonly test: { readonly is: Comparison; readonly a: Value; readonly b: Value }
      readonly body: readonly Statement[]
    }
  /** Carries out a procedure. */
  | { readonly kind: 'call'; readonly procedure: string }
  /** Stands above the statements that carry out an equation; `equation` is its id. */
  | { readonly kind: 'comment'; readonly text: string; readonly equation?: string }

/** A pure scalar function: locals in order, then the result. May call functions listed before it. */
export interface ScalarFunction {
  readonly name: string
  readonly parameters: readonly string[]
  readonly body: readonly { readonly name: string; readonly value: Value }[]
  readonly result: Value
  /** `tanh(x), error at most 3 ulp in f64`. */
  readonly about: string
}

/** Statements with a name, carried out wherever they are called; they see buffers and the slot, no locals of the caller. */
export interface Procedure {
  readonly name: string
  readonly body: readonly Statement[]
}

/**
 * What a procedure solves, so that its derivative needs none of its rounds. `equations`: after it each guess equals the value that
 * `pass`, carried out last, makes of it. `linear`: `pass` takes `direction` to `image` = A direction; after it A `solution` is what
 * `residual` held before.
 */
export type Solve =
  | {
      readonly kind: 'equations'
      readonly procedure: string
      readonly pass: string
      readonly unknowns: readonly {
        readonly guess: string
        readonly value: string
        readonly shape: readonly Extent[]
      }[]
    }
  | {
      readonly kind: 'linear'
      readonly procedure: string
      readonly pass: string
      readonly unknowns: readonly {
        readonly direction: string
        readonly image: string
        readonly residual: string
        readonly solution: string
        readonly shape: readonly Extent[]
      }[]
    }

/**
 * How a boundary-value problem is driven: the step carries out the phase that the buffer `phase` holds, and who drives it goes over
 * the steps of a window, forward and backward in turn, until `errors` stay what they are (runtime/window.ts).
 */
export interface Sweeps {
  /** Steps of a window; absent: one window over the whole run. */
  readonly window?: number
  /** Relative change of the errors from sweep to sweep at which they count as found. */
  readonly tolerance: number
  /** Buffers of the states that run forward from the start of a window, and backward from zero at its end. */
  readonly forward: readonly string[]
  readonly backward: readonly string[]
  /** Buffers that the phase `data` fills from inputs and targets, once per step of a window and in their order. */
  readonly data: readonly string[]
}

/** Phases of a step. `free` is the initial one: forward without errors, then `present`. */
export const PHASE = {
  free: 0,
  /** Reads `errors`, advances the forward states, writes `tape`. */
  forward: 1,
  /** Reads `tape`, advances the backward states, writes `errors`; adds to the gradients where `gather` is not 0. */
  backward: 2,
  /** Brings all signals to the present states. */
  present: 3,
  /** Hands the gradients of the window to the rules of learning. */
  learn: 4,
  /** Operators on inputs and targets: their filters and differences advance. */
  data: 5,
} as const

/** One step of a model. `slot` is bound around `step`: the position in the input ring. */
export interface Program {
  readonly name: string
  readonly precision: Precision
  readonly batch: number
  /** Slots of the input ring. */
  readonly ring: number
  readonly dt: number
  /** Its method is stable for time constants of dt or more alone. */
  readonly explicit?: true
  /** Seed of the noise; absent where there is none. */
  readonly seed?: number
  /** The model begins at rest under its first input: whoever drives the steps brings it there. */
  readonly start?: 'rest'
  /** Present for a boundary-value problem. */
  readonly sweeps?: Sweeps
  readonly buffers: readonly Buffer[]
  readonly functions: readonly ScalarFunction[]
  /** Each after those that it calls. */
  readonly procedures?: readonly Procedure[]
  /** Of the procedures that solve something: what. */
  readonly solves?: readonly Solve[]
  readonly step: readonly Statement[]
  /** False where each number is to be computed on its own, even where a target can do several at once; the numbers are the same. */
  readonly simd?: false
  /**
   * A target may round a multiply-add once, multiply by the inverse of a constant, add up and multiply in another order: results differ in
   * the last places, by machine.
   */
  readonly relaxed?: true
  /** id and text of each equation, for headers and comments. */
  readonly equations: readonly { readonly id: string; readonly text: string }[]
  /** Hash of the model text. */
  readonly hash: string
}

/** Number of elements of a buffer at a batch size. */
export function sizeOf(buffer: Buffer, batch: number, ring: number): number {
  return buffer.shape.reduce<number>((n, d) => n * (d === 'batch' ? batch : d), buffer.ring ? ring : 1)
}

/** Something that runs a Program; views stay valid until `dispose`. */
export interface Execution {
  readonly program: Program
  /** A live view of a buffer, by id. */
  view(id: string): Float64Array | Float32Array
  /** Runs the steps of slots 0 … count-1. */
  run(count: number): void
}
