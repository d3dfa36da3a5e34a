/** @file What the parser makes of the shared models and of single statements. */
import { describe, expect, test } from 'vitest'
import { formatTree } from '../../src/text/format.js'
import type { Statement, Term } from '../../src/text/syntax.js'
import { EXAMPLES } from './examples.js'
import { bare, parsed, problems } from './strip.js'

describe('the example models', () => {
  test('are all there', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(19)
  })

  for (const [file, text] of EXAMPLES) {
    test(`${file} parses, and comes back from both scripts with its comments`, () => {
      expect(problems(text)).toEqual([])
      const tree = parsed(text)
      const written = text.split('\n').filter((line) => line.replace(/#.*/, '').trim() !== '')
      expect(tree.statements).toHaveLength(written.length)
      for (const ascii of [false, true]) {
        const canonical = formatTree(tree, { ascii })
        expect(bare(parsed(canonical))).toEqual(bare(tree))
        expect(formatTree(parsed(canonical), { ascii })).toBe(canonical)
        expect(canonical.match(/#/g)?.length).toBe(text.match(/#/g)?.length)
      }
    })
  }
})

/** The only statement of a text. */
const only = (text: string): Statement => {
  const [statement] = parsed(text).statements
  if (!statement) throw new Error('no statement')
  return statement
}

const value = (text: string): Term => {
  const statement = only(`q = ${text}`)
  if (statement.kind !== 'definition') throw new Error(statement.kind)
  return statement.value
}

/** A term in few characters: brackets around every node with more than one part. */
const outline = (t: Term): string => {
  switch (t.kind) {
    case 'number':
      return `${t.value}${t.unit === undefined ? '' : `<${t.unit}>`}`
    case 'string':
      return JSON.stringify(t.value)
    case 'name':
      return t.name
    case 'prime':
      return `${outline(t.operand)}${"'".repeat(t.count)}`
    case 'dotted':
      return `dotted(${outline(t.operand)})`
    case 'index':
      return `${outline(t.operand)}[${t.indices.map((i) => i.name).join(',')}]`
    case 'call':
      return `${outline(t.callee)}(${t.args.map(outline).join(', ')})`
    case 'power':
      return `{${outline(t.base)} ${t.elementwise ? '.^' : '^'} ${outline(t.exponent)}}`
    case 'product':
      return `{${outline(t.first)}${t.rest.map((r) => ` ${r.join === 'juxtaposition' ? '_' : r.join} ${outline(r.term)}`).join('')}}`
    case 'sum':
      return `{${t.terms.map((s) => `${s.sign}${outline(s.term)}`).join(' ')}}`
    case 'group':
      return `(${outline(t.inner)})`
    case 'norm':
      return `|${outline(t.inner)}|`
    case 'derivative':
      return `d${t.of.name}/d${t.by.name}`
    case 'list':
      return `[${t.items.map((i) => `${outline(i.value)} x ${i.times}`).join(', ')}]`
  }
}

test.each([
  ['1/2 |e|^2 + beta C', '{+{1 / 2 _ {|e| ^ 2}} +{beta _ C}}'],
  ['D(tau_m) I(tau_r) x', '{D(tau_m) _ I(tau_r) _ x}'],
  ['W D(tau) u .* v', '{W _ D(tau) _ u .* v}'],
  ["phi'(v) .* (W' e)", "{phi'(v) .* ({W' _ e})}"],
  ["e r'", "{e _ r'}"],
  ["x'[i] u[i]", "{x'[i] _ u[i]}"],
  ['(B e)[i]', '({B _ e})[i]'],
  ['beta (u - theta)', 'beta({+u -theta})'],
  ['f(x) (y)', '{f(x) _ (y)}'],
  ['-u + W r', '{-u +{W _ r}}'],
  ['+u', 'u'],
  ['2 u^-1', '{2 _ {u ^ {-1}}}'],
  ['a^b^c', '{a ^ {b ^ c}}'],
  ['q.^4 ./ 2', '{{q .^ 4} ./ 2}'],
  ['a * -b', '{a * {-b}}'],
  ['a/b * c', '{a / b * c}'],
  ['kappa/2 |e|^2', '{kappa / 2 _ {|e| ^ 2}}'],
  [
    '1/2 m |ddt(q)|^2 - lambda/4 * sum(q.^4)',
    '{+{1 / 2 _ m _ {|ddt(q)| ^ 2}} -{lambda / 4 * sum({q .^ 4})}}',
  ],
  ['|a| |b|', '{|a| _ |b|}'],
  ['|2 * |a| + b|', '|{+{2 * |a|} +b}|'],
  ['||a||', '||a||'],
  ['|(a |b|)|', '|({a _ |b|})|'],
  ['dE/du + delta / dt', '{+dE/du +{delta / dt}}'],
  ['a/dE/du', '{a / dE / du}'],
  ['D(tau) dE/du_m', '{D(tau) _ dE/du_m}'],
  ['-sum(j, W[i,j] r[j])', '{-sum(j, {W[i,j] _ r[j]})}'],
  ['I(tau_e) (xi[i] r[j])', '{I(tau_e) _ ({xi[i] _ r[j]})}'],
  ['delay(d) u', '{delay(d) _ u}'],
  ['a^n (b)', '{{a ^ n} _ (b)}'],
  ['10 ms', '{10 _ ms}'],
  ['.5 + 1e-3 + 2.', '{+0.5 +0.001 +2}'],
  ['2.*u + 2.^u', '{+{2 .* u} +{2 .^ u}}'],
  ['(a +\n  b)', '({+a +b})'],
])('%s', (text, shape) => {
  expect(outline(value(text))).toBe(shape)
})

test.each([
  ['10 ms', '10<ms>'],
  ['10 μs + 3 kΩ', '{+10<us> +3<kohm>}'],
  ['0.1/ms', '0.1<1/ms>'],
  ['3 nS/mV^2', '3<nS/mV^2>'],
  ['3 nS/mV²', '3<nS/mV^2>'],
  ['½ ms', '0.5<ms>'],
  ['normal(0 mV, 2 mV)', 'normal(0<mV>, 2<mV>)'],
  ['2 tau_r', '{2 _ tau_r}'],
  ['1/(2 ms)', '{1 / (2<ms>)}'],
  ['[0.6 x 18, 1.2 x 35]', '[0.6 x 18, 1.2 x 35]'],
  ['[0.6 × 18, x]', '[0.6 x 18, x x 1]'],
  ['[[1, 2] x 3]', '[[1 x 1, 2 x 1] x 3]'],
  ['identity', 'identity'],
  ['"file.npz"', '"file.npz"'],
])('the value %s', (text, shape) => {
  const statement = only(`constant q = ${text}`)
  expect(
    statement.kind === 'declaration' && statement.items[0]?.value && outline(statement.items[0].value),
  ).toBe(shape)
})

test('a quotient by a declared constant is no unit', () => {
  const [statement] = parsed('constant m = 2, k = 1/m').statements
  expect(
    statement?.kind === 'declaration' && statement.items[1]?.value && outline(statement.items[1].value),
  ).toBe('{1 / m}')
})

test.each([
  ['descend E in W, b  every 20  with adam(0.9, 0.999, 1e-8)  rate eta = 1e-3', 'rate,optimizer,every'],
  ['descend C in W by bptt window = 400', 'by'],
  ['contrast E in W rate eta = 0.05 every 20 between beta = 0.05 and beta = -0.05', 'between,every,rate'],
  ['flow E in u, v rate 1/tau', 'rate'],
  ['approximate causal at omega', 'at'],
  ['approximate causal filter 0.1 ms', 'filter'],
  ["approximate feedback W' by B", 'weight,by'],
  ['approximate nudging gamma', 'gain'],
])('%s', (text, clauses) => {
  const names = ['rate', 'by', 'optimizer', 'between', 'every', 'at', 'filter', 'gain', 'weight']
  const statement = only(text)
  const present = clauses.split(',')
  expect(Object.keys(statement)).toEqual(expect.arrayContaining(present))
  for (const name of names) expect(name in statement).toBe(present.includes(name))
})

test.each([
  ['keep tau_m >= 0.1', 'tau_m 0.1 -'],
  ['keep -4 <= W <= 4', 'W {-4} 4'],
  ['keep 4 >= W >= -4', 'W {-4} 4'],
  ['keep 0.1 <= tau', 'tau 0.1 -'],
  ['keep W <= w_max', 'W - w_max'],
  ['keep (a) ≤ W', 'W (a) -'],
])('%s', (text, shape) => {
  const statement = only(text)
  if (statement.kind !== 'keep') throw new Error(statement.kind)
  const show = (t: Term | undefined): string => (t ? outline(t) : '-')
  expect(statement.bounds.map((b) => `${b.name.name} ${show(b.lower)} ${show(b.upper)}`)).toEqual([shape])
})

test('populations, ranges, kinds, shapes and connections', () => {
  const { statements } = parsed(
    'network\n a, h2..h4 : 53, tau = 2\n p : output P 30, I 3\n c : 20 × 24 x 24\n W_a, W_b : p -> c -> p, conv(5, 20), no_self, init = 0.5',
  )
  const [, a, p, c, w] = statements
  expect(a).toMatchObject({ kind: 'population', written: 'a, h2..h4', sizes: [{ shape: [53] }] })
  expect(a?.kind === 'population' && a.names.map((n) => n.name)).toEqual(['a', 'h2', 'h3', 'h4'])
  expect(p).toMatchObject({
    role: 'output',
    sizes: [{ kind: { name: 'P' }, shape: [30] }, { kind: { name: 'I' } }],
  })
  expect(c).toMatchObject({ sizes: [{ shape: [20, 24, 24] }] })
  expect(
    w?.kind === 'connection' && w.options.map((o) => [o.key.name, o.args?.length, o.value?.kind]),
  ).toEqual([
    ['conv', 2, undefined],
    ['no_self', undefined, undefined],
    ['init', undefined, 'number'],
  ])
})

test('a target under task is a drive with a value and a declaration without; keywords and definitions end sections', () => {
  const kinds = (text: string): string[] => parsed(text).statements.map((s) => s.kind)
  expect(kinds('task\n target y = teacher(W = [1, 2])\n steps = 3\n target y\n s = 3')).toEqual([
    'heading',
    'drive',
    'task',
    'declaration',
    'definition',
  ])
  expect(kinds('network\n h : 3\n r = u\n ddt(u) = -u')).toEqual([
    'heading',
    'population',
    'definition',
    'equation',
  ])
  expect(kinds('simulate\n dt = 0.1\nlag e\nlag = 3 u'.replace('lag = 3 u', 'cost * ddt(u) = r'))).toEqual([
    'heading',
    'simulate',
    'lag',
    'equation',
  ])
})

test('comments stay above, beside and below', () => {
  const text = '#a\n\n# b\nstate u # c\n  r = (u # d\n  + u) # e\n# f'
  const tree = parsed(text)
  expect(tree.statements.map((s) => [s.above, s.beside])).toEqual([
    [['a', 'b'], 'c'],
    [['d'], 'e'],
  ])
  expect(tree.below).toEqual(['f'])
})

test('spans cover exact characters', () => {
  const text = '# φ\r\n\tenergy E = ½ ‖e‖² + β C  # x'
  const [s] = parsed(text).statements
  if (s?.kind !== 'definition' || s.value.kind !== 'sum') throw new Error('no sum')
  const cut = (t: { readonly span: { start: number; end: number } }): string =>
    text.slice(t.span.start, t.span.end)
  expect(cut(s)).toBe('energy E = ½ ‖e‖² + β C')
  expect(cut(s.name)).toBe('E')
  expect(s.value.terms.map((t) => cut(t.term))).toEqual(['½ ‖e‖²', 'β C'])
})
