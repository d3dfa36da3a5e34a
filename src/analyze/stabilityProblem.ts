/** @file Why a network is not looked at for stability. */

/** Thrown where an equation has no linear form that is known beforehand; the message names what is in the way. */
export class Unlinear extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'Unlinear'
  }
}
