/** @file NumPy files: what NumPy writes is read, what we write reads back, and damage is refused with a code. */
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { ModelError } from '../../src/base/diagnostic.js'
import { listArrays, readArray, writeNpy, writeNpz } from '../../src/host/npz.js'

const code = (act: () => unknown): string | undefined => {
  try {
    act()
  } catch (error) {
    if (error instanceof ModelError) return error.diagnostics[0]?.code
    throw error
  }
  return undefined
}

/** An npy file of version 1 with a given header. */
const npy = (dict: string, data: Uint8Array): Uint8Array => {
  const head = `${dict}\n`
  const text = new TextEncoder().encode(head)
  return Uint8Array.from([
    0x93,
    ...new TextEncoder().encode('NUMPY'),
    1,
    0,
    text.length & 255,
    text.length >> 8,
    ...text,
    ...data,
  ])
}

const bytes = (data: ArrayBufferView): Uint8Array =>
  new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
const dict = (descr: string, shape: string, fortran = 'False'): string =>
  `{'descr': '${descr}', 'fortran_order': ${fortran}, 'shape': (${shape}), }`

test('arrays read back with shape and kind, at any depth', () => {
  const file = writeNpz([
    { name: 'u[h1]', data: Float32Array.of(1, 2.5, -3, 4, 5, 6), shape: [2, 3] },
    { name: 't', data: Float64Array.of(0.1), shape: [1] },
    { name: 'scalar', data: Int32Array.of(7), shape: [] },
  ])
  expect(listArrays(file)).toEqual(['u[h1]', 't', 'scalar'])
  expect(readArray(file, 'u[h1]')).toEqual({
    shape: [2, 3],
    data: Float32Array.of(1, 2.5, -3, 4, 5, 6),
    dtype: 'f4',
  })
  expect(readArray(file, 'scalar')).toEqual({ shape: [], data: Int32Array.of(7), dtype: 'i4' })
  expect(readArray(writeNpy({ data: Float64Array.of(1, 2), shape: [2] })).data).toEqual(Float64Array.of(1, 2))
})

test('equal arrays give equal bytes', () => {
  const make = (): Uint8Array => writeNpz([{ name: 'x', data: Float64Array.of(1, 2), shape: [2] }])
  expect(make()).toEqual(make())
})

test('kinds that NumPy writes are read', () => {
  const read = (descr: string, data: ArrayBufferView, shape = '2,'): readonly number[] => [
    ...readArray(npy(dict(descr, shape), bytes(data))).data,
  ]
  expect(read('<i8', BigInt64Array.of(-5n, 9n))).toEqual([-5, 9])
  expect(read('<u8', BigUint64Array.of(5n, 9n))).toEqual([5, 9])
  expect(read('|b1', Uint8Array.of(1, 0))).toEqual([1, 0])
  expect(read('<u2', Uint16Array.of(65535, 1))).toEqual([65535, 1])
  expect(read('<f2', Uint16Array.of(0x3c00, 0xc000))).toEqual([1, -2])
  expect(read('|i1', Int8Array.of(-1, 3))).toEqual([-1, 3])
})

test('columns-first arrays are reordered', () => {
  const file = npy(dict('<f8', '2, 3', 'True'), bytes(Float64Array.of(1, 4, 2, 5, 3, 6)))
  expect([...readArray(file).data]).toEqual([1, 2, 3, 4, 5, 6])
})

test('damage is refused with a code', () => {
  const whole = writeNpz([
    { name: 'x', data: new Float64Array(100).map((_, i) => Math.sin(i)), shape: [100] },
  ])
  const array = writeNpy({ data: Float64Array.of(1, 2, 3), shape: [3] })
  expect(code(() => readArray(new Uint8Array(0)))).toBe('E6101')
  expect(code(() => readArray(new TextEncoder().encode('hello')))).toBe('E6101')
  expect(code(() => readArray(whole.slice(0, 200)))).toBe('E6104')
  expect(code(() => readArray(array.slice(0, -1)))).toBe('E6104')
  expect(code(() => readArray(array.slice(0, 9)))).toBe('E6104')
  expect(code(() => readArray(array.slice(0, 40)))).toBe('E6104')
  expect(code(() => readArray(whole, 'y'))).toBe('E6102')
  expect(code(() => readArray(npy(dict('>f8', '1,'), new Uint8Array(8))))).toBe('E6103')
  expect(code(() => readArray(npy(dict('<c16', '1,'), new Uint8Array(16))))).toBe('E6103')
  expect(code(() => readArray(npy("{'descr': [('a', '<f8')], 'shape': (1,)}", new Uint8Array(8))))).toBe(
    'E6103',
  )
  expect(code(() => readArray(npy(dict('<f8', '99999999999, 99999999'), new Uint8Array(8))))).toBe('E6105')
  expect(code(() => readArray(npy(dict('<f8', '2,'), bytes(Float64Array.of(1, Number.NaN)))))).toBe('E6004')
  const two = writeNpz([
    { name: 'train', data: Float64Array.of(1), shape: [1] },
    { name: 'test', data: Float64Array.of(1), shape: [1] },
  ])
  expect(code(() => readArray(two))).toBe('E6102')
  expect(() => readArray(two, 'trian')).toThrow("nearest:  'train'")
})

test('every byte of an archive may be wrong without a stack trace', () => {
  const whole = writeNpz([{ name: 'x', data: Float64Array.of(1, 2, 3), shape: [3] }])
  for (let i = 0; i < whole.length; i++) {
    for (const value of [0, 0xff, (whole[i] ?? 0) ^ 1]) {
      const damaged = whole.slice()
      damaged[i] = value
      try {
        readArray(damaged, 'x')
      } catch (error) {
        expect(error, `byte ${i}`).toBeInstanceOf(ModelError)
      }
    }
    expect(code(() => readArray(whole.slice(0, i), 'x'))).toMatch(/^E610/)
  }
})

test('an archive that claims to unpack to more than the limit is refused unread', () => {
  const small = zipSync({ 'x.npy': new Uint8Array(2 ** 20) }, { mtime: new Date(1980, 0, 1) })
  const view = new DataView(small.buffer, small.byteOffset, small.byteLength)
  for (let i = 0; i + 28 < small.length; i++) {
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 0x70000000, true)
  }
  expect(code(() => readArray(small))).toBe('E6105')
})

test('an entry whose checksum is another is refused', () => {
  const npy = writeNpy({ data: Float64Array.of(1, 2, 3), shape: [3] })
  const plain = zipSync({ 'x.npy': npy }, { level: 0 })
  expect([...readArray(plain, 'x').data]).toEqual([1, 2, 3])
  const at = 30 + 'x.npy'.length + npy.length - 2
  plain[at] = (plain[at] ?? 0) ^ 1
  expect(() => readArray(plain, 'x', 'd.npz')).toThrow(
    /E6104: the archive 'd.npz'[\s\S]*'x.npy', whose checksum/,
  )
})
