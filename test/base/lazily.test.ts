/** @file Properties that are made when they are read. */
import { expect, test, vi } from 'vitest'
import { lazily } from '../../src/base/lazily.js'

const square = vi.fn(({ side }: { side: number }) => side * side)

test('listed: an own property, made when it is read, of the record that it is read from', () => {
  const made = lazily<{ side: number }, { area: number }>({ area: square }, 'listed')({ side: 3 })
  expect(square).not.toHaveBeenCalled()
  expect(made.area).toBe(9)
  expect(Object.keys(made)).toEqual(['side', 'area'])
  expect(JSON.stringify(made)).toBe('{"side":3,"area":9}')
  expect({ ...made, side: 4 }).toEqual({ side: 4, area: 9 })
})

test('inherited: left out by a spread, and made of what the record holds', () => {
  const withArea = lazily<{ side: number }, { area: number }>({ area: square }, 'inherited')
  const made = withArea({ side: 3 })
  expect(made.area).toBe(9)
  expect(Object.keys(made)).toEqual(['side'])
  expect(withArea({ ...made, side: 4 }).area).toBe(16)
})

test('the record that is copied stays as it was, and all copies have one shape', () => {
  const record = { side: 2 }
  const withArea = lazily<{ side: number }, { area: number }>({ area: square }, 'listed')
  const getters = [withArea(record), withArea(record)].map(
    (made) => Object.getOwnPropertyDescriptor(made, 'area')?.get,
  )
  expect(record).toEqual({ side: 2 })
  expect(getters[0]).toBe(getters[1])
  expect(getters[0]).toBeTypeOf('function')
})
