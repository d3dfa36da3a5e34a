/** @file The shape of one page of the code table. */

/** One page of `extremal explain`: `example` is a small input that triggers the code. */
export interface CodePage {
  readonly title: string
  readonly explanation: string
  readonly example: string
  readonly remedy: string
}
