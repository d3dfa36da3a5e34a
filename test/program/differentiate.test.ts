/** @file Tangent and adjoint of random blocks: against differences, against each other, in every execution. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adjoint } from '../../src/program/differentiate/adjoint.js'
import { tangent } from '../../src/program/differentiate/tangent.js'
import { interpret } from '../../src/program/interpret.js'
import type { Program } from '../../src/program/program.js'
import { verifyProgram } from '../../src/program/verify.js'
import {
  apart,
  contentsOf,
  differences,
  direction,
  extended,
  forwardMode,
  put,
  reverseMode,
  somewhere,
  unbalanced,
} from './derivative.js'
import { HAND } from './handBlocks.js'
import { randomBlock } from './randomBlock.js'
import { transposedAndRankOne } from './samples.js'

const choices = fc.array(fc.nat(1e6), { minLength: 40, maxLength: 200 })
const options = { numRuns: 150, seed: 7, endOnFailure: true }
const ALL = ['u', 'r', 'x', 'w', 'c', 'f', 's']
const every = (program: Program) => direction(program, ALL, ALL)
const some = (program: Program) => direction(program, ['u', 'w', 's'], ['r', 'f', 'u'])

test.each(Object.entries(HAND))('by hand: %s', (_, p) => {
  const at = somewhere(p, 1)
  for (const by of [every(p), some(p)]) {
    const v = somewhere(p, 2)
    const w = somewhere(p, 1003)
    const jv = forwardMode(p, by, at, v)
    expect(apart(jv, differences(p, by, at, v))).toBeLessThan(1e-8)
    expect(unbalanced(w, jv, reverseMode(p, by, at, w), v)).toBeLessThan(1e-12)
  }
})

test('the tangent is the limit of differences', () => {
  fc.assert(
    fc.property(choices, (list) => {
      const p = randomBlock(list)
      const at = somewhere(p, 1)
      for (const by of [every(p), some(p)]) {
        const v = somewhere(p, 2)
        expect(apart(forwardMode(p, by, at, v), differences(p, by, at, v))).toBeLessThan(1e-8)
      }
    }),
    options,
  )
})

test('the adjoint is the transpose of the tangent', () => {
  fc.assert(
    fc.property(choices, fc.nat(1000), (list, seed) => {
      const p = randomBlock(list)
      const at = somewhere(p, 1)
      const v = somewhere(p, seed + 2)
      const w = somewhere(p, seed + 1003)
      for (const by of [every(p), some(p)]) {
        expect(unbalanced(w, forwardMode(p, by, at, v), reverseMode(p, by, at, w), v)).toBeLessThan(1e-12)
      }
    }),
    options,
  )
})

test('what is made is valid, and leaves what the block leaves', () => {
  fc.assert(
    fc.property(choices, (list) => {
      const p = randomBlock(list)
      expect(verifyProgram(p)).toEqual([])
      const at = somewhere(p, 3)
      const by = every(p)
      const { statements, twins } = tangent(p.step, by)
      const made = adjoint(p.step, by)
      const after = ([step, more]: readonly [Program['step'], readonly Program['buffers'][number][]]) => {
        const whole = extended(p, step, more)
        expect(verifyProgram(whole)).toEqual([])
        const execution = interpret(whole)()
        put(execution, at, (id) => id)
        execution.run(1)
        return contentsOf(execution, ALL)
      }
      const plain = after([p.step, []])
      expect(after([statements, [...twins.values()]])).toEqual(plain)
      expect(after([made.forward, made.buffers])).toEqual(plain)
      expect(verifyProgram(extended(p, made.reverse, made.buffers))).toEqual([])
    }),
    options,
  )
})

test('comments stay beside what they are about', () => {
  const p = transposedAndRankOne(3, 4, 2, 'f64')
  const { statements } = tangent(p.step, direction(p, ['W', 'x', 'y'], ['W', 'x']))
  const notes = (list: typeof p.step) => list.filter(({ kind }) => kind === 'comment')
  expect(notes(statements)).toEqual(notes(p.step))
  expect(notes(p.step)).toHaveLength(2)
})

test('what carries an adjoint back stands under the equation of its store', () => {
  const p = transposedAndRankOne(3, 4, 2, 'f64')
  const headings = adjoint(p.step, direction(p, ['W', 'x', 'y'], ['W', 'x'])).reverse.flatMap((s) =>
    s.kind === 'comment' ? [[s.text, s.equation]] : [],
  )
  expect(headings).toEqual([
    ['adjoint of W', 'W'],
    ['adjoint of x', 'x'],
    ['adjoint of x', 'x'],
  ])
})
