/** @file Codes for compilation and runs (5xxx, 6xxx). */
import type { CodePage } from './page.js'

const page = (title: string, explanation: string, example: string, remedy: string): CodePage => ({
  title,
  explanation,
  example,
  remedy,
})

export const RUN_CODES = {
  E5001: page(
    'option of compile',
    'Compilation takes target, precision, batch, threads, dt, method, coupling, seed and files, each within its range.',
    "compile(derivation, { presicion: 'f32' })",
    'correct the option, or leave it out',
  ),
  E5002: page(
    'files not given',
    'The model names a data file, and compilation was given no way to read it.',
    'weight W = "weights.npz"',
    'pass the option `files: name => bytes`',
  ),
  E5004: page(
    'not available on this machine',
    'The execution needs a feature that this JavaScript engine does not have.',
    "compile(derivation, { target: 'wasm', threads: 8 })",
    'use another target, or a newer engine',
  ),
  E5005: page(
    'too large',
    'The buffers of the program do not fit into the memory that an execution can address.',
    'network\n  h : 100000\n  h -> h',
    'reduce the batch, the populations or the precision',
  ),
  E6001: page(
    'divergence',
    'A signal of the simulation is no longer a finite number. The simulation is left at the last good state.',
    'simulate\n  dt = 10',
    'reduce the time step or the learning rate',
  ),
  E6002: page(
    'unknown name in a simulation',
    'A simulation knows its states, signals, parameters and constants by the names in `sim.names`.',
    "sim.get('u[h9]')",
    'use one of the names in `sim.names`',
  ),
  E6003: page(
    'wrong shape',
    'The number of values, or the way they are nested, does not fit what they are given to.',
    'sim.step({ x: [1, 2, 3] })   // x has two units',
    'give an array of the expected shape, flat or nested',
  ),
  E6004: page(
    'not a finite number',
    'Inputs, targets and parameters are finite numbers; NaN, Infinity and numbers too large for f32 are refused.',
    'sim.step({ x: [NaN] })',
    'correct the value',
  ),
  E6005: page(
    'unknown signal',
    'The keys of the signals are input populations, output populations with a target, and declared signals.',
    'sim.step({ z: [0] })',
    'use one of the keys of the model',
  ),
  E6006: page(
    'missing input',
    'Every input population and every declared signal needs values in every step; only targets may be left out.',
    'sim.step({})',
    'give values for the input',
  ),
  E6007: page(
    'unknown option of a run',
    'A step takes learn; a run takes steps, record, every, learn, onProgress and signal; a reset takes parameters.',
    'sim.run(signals, { step: 100 })',
    'correct the spelling of the option',
  ),
  E6008: page(
    'value of a run option out of range',
    'Steps is a whole number of at least 0, every one of at least 1, record a list of names.',
    'sim.run(signals, { steps: -1 })',
    'correct the value',
  ),
  E6009: page(
    'snapshot of another simulation',
    'A snapshot can be restored only in a simulation of the same model, network, batch and precision.',
    'other.restore(sim.snapshot())',
    'restore it in a simulation that was compiled with the same options',
  ),
  E6010: page(
    'no gradient',
    'Gradients exist for parameters that a rule of the model learns.',
    "sim.gradient('u[h]')",
    'name a learned parameter',
  ),
  E6011: page(
    'simulation is running',
    'A run is under way; until its promise settles the simulation can be read and set, not stepped or restored.',
    'sim.run(signals, { steps: 1000 }); sim.step(signals)',
    'await the run first',
  ),
  E6012: page(
    'recording too large',
    'The samples of the run would not fit into memory.',
    "sim.run(signals, { steps: 1e9, record: ['W'], every: 1 })",
    'record fewer names, or raise `every`',
  ),
  E6013: page(
    'class number out of range',
    'A target given as one number per sample is a class: a whole number from 0 to the number of units minus 1.',
    'sim.step({ x, y: [10] })   // y has ten units',
    'correct the class number, or give one value per unit',
  ),
  E6014: page(
    'a delay cannot be set',
    'A delay is a ring of past values with a place for every step; its length is settled when the program is made.',
    "constant d = 0.3   # r = phi(delay(d) u)\nsim.set('d', 0.5)",
    'change the model and compile it again',
  ),
  E6020: page(
    'no exact gradient',
    'The exact gradient is that of a cost, along the free trajectory, by the transpose of steps of one length.',
    'simulate\n  dt = 0.1, method = dopri5   # then sim.exactGradient(…)',
    'declare a cost, or choose a method with fixed steps',
  ),
  E6030: page(
    'window too long',
    'A model whose equations read the future is solved over a window, and all stages of all its steps are kept for it.',
    'simulate\n  dt = 1e-6   # and no window: one over the whole run',
    'set a shorter `window` under `simulate`',
  ),
  E6031: page(
    'errors not found over a window',
    'The exact equations of a model that reads the future are solved by sweeps forward with the errors given and backward to new errors, until both agree. They do not where the cost pulls too hard at the network, or the window is longer than its backward equations remain bounded.',
    'constant beta = 1000',
    'make beta smaller, or the `window` shorter',
  ),
  E6101: page(
    'not a data file',
    'The file is neither an npz, an npy nor a csv file, or it is damaged.',
    'input x = file("photo.npz")',
    'write the file again, for example with numpy.savez',
  ),
  E6102: page(
    'missing entry of a data file',
    'The archive has no array of that name.',
    'input x = file("train.npz", "X")',
    'use one of the entries of the file',
  ),
  E6103: page(
    'kind of number not supported',
    'Arrays hold booleans, integers or floating-point numbers, little-endian.',
    'numpy.savez("a.npz", x=numpy.zeros(3, complex))',
    'convert the array, for example with x.astype("float32")',
  ),
  E6104: page(
    'truncated data file',
    'The file ends before the data that its header announces.',
    'head -c 1000 train.npz > short.npz',
    'copy or download the file again',
  ),
  E6105: page(
    'data file too large',
    'An array, or what an archive unpacks to, exceeds the limit of 2 GiB, or is out of proportion to the file.',
    'input x = file("huge.npz", "x")',
    'split the data into several files',
  ),
  E6106: page(
    'ragged table',
    'Every line of a csv file has as many fields as its header.',
    't,x\n0,1\n1',
    'complete the line',
  ),
  E6107: page(
    'not a number in a table',
    'Below the header every field of a csv file is a finite number.',
    't,x\n0,one',
    'correct the field',
  ),
  E6108: page(
    'unknown generator',
    'Signals of a task are square, sine, sines, ou, constant, file, mnist1d; targets also teacher and label.',
    'input x = sqare(half = 2)',
    'correct the spelling',
  ),
  E6109: page(
    'setting of a generator',
    'The generator does not take this setting, needs it, or not with this value.',
    'input x = square(half = -1)',
    'correct the setting',
  ),
  E6110: page(
    'file cannot be used',
    'The file does not exist, or cannot be read or written.',
    'input x = file("trian.npz", "x")',
    'correct the path',
  ),
  E6111: page(
    'shape of a data file',
    'The shape of the array does not fit the population, the batch or the steps that it is meant for.',
    'input x = file("train.npz", "labels")',
    'reshape the array, or name another entry',
  ),
} as const satisfies Record<string, CodePage>
