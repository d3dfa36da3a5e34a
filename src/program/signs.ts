/** @file Names of the buffers by which a step talks with what runs it: pauses within dt, and what it could not finish. */

/** The time within dt that is wanted; a huge number where none is. */
export const WANTED = 'wanted'

/** 1 while the step waits at that time: run it again and it goes on. */
export const PAUSED = 'paused'

/** Buffers of these names count, since the last reset, the steps in which equations of an instant were left unsolved. */
export const UNSOLVED = 'unsolved_steps_'

/** The same for steps that were too short to come to the end of dt. */
export const UNFINISHED = 'unfinished_steps'

/** Counts the steps of a window that is learned from: 1 after the first, which wrote place 0 of what the window keeps. */
export const STEP_OF_WINDOW = 'step_of_window'
