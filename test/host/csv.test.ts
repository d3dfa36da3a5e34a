/** @file CSV tables: names, quotes, line ends; ragged rows and words are refused with their line. */
import { expect, test } from 'vitest'
import { readCsv, writeCsv } from '../../src/host/csv.js'

test('a table reads back exactly', () => {
  const table = {
    names: ['t', 'W[h,x][0][1]', 'a "b"'],
    data: Float64Array.of(0.1, 1e-300, -2, 1 / 3, 5e20, 0),
    rows: 2,
  }
  expect(readCsv(writeCsv(table))).toEqual(table)
})

test('blank lines, blanks, a byte-order mark and any line ends are taken', () => {
  const table = readCsv('\ufefft, x\r\n 0 , 1\r\n\r\n+.5,2.e0\r')
  expect(table).toEqual({ names: ['t', 'x'], data: Float64Array.of(0, 1, 0.5, 2), rows: 2 })
})

test('a table without a header numbers its columns', () => {
  expect(readCsv('1,2\n3,4\n')).toEqual({ names: ['0', '1'], data: Float64Array.of(1, 2, 3, 4), rows: 2 })
})

test('what is no table of numbers is refused with its line', () => {
  expect(() => readCsv('')).toThrow('E6101')
  expect(() => readCsv('a;b\n1;2')).toThrow("write ',' between fields in place of ';'")
  expect(() => readCsv('a\tb\n1\t2')).toThrow("write ',' between fields in place of tabs")
  expect(() => readCsv('t,x\n0,1\n1\n', 'a.csv')).toThrow(
    "line 3 of 'a.csv' has another length than the first",
  )
  expect(() => readCsv('t,x\n0,1\n1,2,3\n')).toThrow('E6106')
  expect(() => readCsv('t,x\n0,one\n')).toThrow("line 2 of 'data' has no finite number in column 'x'")
  for (const word of ['', 'NaN', 'Infinity', '0x10', '1e999', '1 2']) {
    expect(() => readCsv(`t,x\n0,${word}\n`)).toThrow('E6107')
  }
  expect(() => readCsv('x,x\n0,1\n')).toThrow('E6106')
})
