/** @file Statements as canonical lines. */
import { type Style, writeDrive, writeName, writeNames, writeTerm } from './formatTerm.js'
import type {
  ConnectionOption,
  DeclaredItem,
  RateClause,
  Setting,
  SizePart,
  Statement,
  Term,
} from './syntax.js'

const writeSetting = (s: Setting, style: Style): string =>
  `${writeName(s.key.name, style)} = ${writeTerm(s.value, style)}`

const arrow = (style: Style): string => (style.ascii ? '->' : '→')

function writeItem(item: DeclaredItem, style: Style): string {
  const name = writeName(item.name.name, style)
  const on = item.on && writeName(item.on.name, style)
  const back = style.ascii ? '<-' : '←'
  const kinds = item.from
    ? ` : ${on} ${back} ${writeName(item.from.name, style)}`
    : on === undefined
      ? ''
      : ` on ${on}`
  return name + kinds + (item.value ? ` = ${writeTerm(item.value, style)}` : '')
}

function writeRate(rate: RateClause, style: Style): string {
  const name = rate.name ? `${writeName(rate.name.name, style)} = ` : ''
  return `rate ${name}${writeTerm(rate.value, style)}`
}

function writeSize(size: SizePart, style: Style): string {
  const kind = size.kind ? `${writeName(size.kind.name, style)} ` : ''
  return kind + size.shape.join(' x ')
}

function writeOption(option: ConnectionOption, style: Style): string {
  const key = writeName(option.key.name, style)
  if (option.args) return `${key}(${option.args.map((a) => writeTerm(a, style)).join(', ')})`
  return option.value ? `${key} = ${writeTerm(option.value, style)}` : key
}

type Of<K extends Statement['kind']> = Statement & { readonly kind: K }

function writePopulation(s: Of<'population'>, style: Style): string {
  const names = s.written.replace(/[A-Za-z]\w*/g, (name) => writeName(name, style))
  const parts = [
    ...s.sizes.map((size) => writeSize(size, style)),
    ...s.settings.map((x) => writeSetting(x, style)),
  ]
  return `${names} : ${s.role ? `${s.role} ` : ''}${parts.join(', ')}`
}

function writeConnection(s: Of<'connection'>, style: Style): string {
  const weights = s.weights.length > 0 ? `${writeNames(s.weights, style)} : ` : ''
  const chain = s.chain.map((p) => writeName(p.name, style)).join(` ${arrow(style)} `)
  return [weights + chain, ...s.options.map((o) => writeOption(o, style))].join(', ')
}

function writeDescend(s: Of<'descend'>, style: Style): string {
  const parts = [`descend ${writeName(s.energy.name, style)} in ${writeNames(s.parameters, style)}`]
  if (s.by) {
    const window = s.by.window ? ` window = ${writeTerm(s.by.window, style)}` : ''
    parts.push(`by ${writeName(s.by.method.name, style)}${window}`)
  }
  if (s.rate) parts.push(writeRate(s.rate, style))
  if (s.optimizer) {
    const args = s.optimizer.args.map((a) => writeTerm(a, style)).join(', ')
    parts.push(`with ${writeName(s.optimizer.name.name, style)}${args === '' ? '' : `(${args})`}`)
  }
  if (s.every) parts.push(`every ${writeTerm(s.every, style)}`)
  return parts.join('  ')
}

function writeContrast(s: Of<'contrast'>, style: Style): string {
  const between = s.between.map((x) => writeSetting(x, style)).join(' and ')
  return [
    `contrast ${writeName(s.energy.name, style)} in ${writeNames(s.parameters, style)}`,
    `between ${between}`,
    `every ${writeTerm(s.every, style)}`,
    writeRate(s.rate, style),
  ].join('  ')
}

function writeBound(bound: Of<'keep'>['bounds'][number], style: Style): string {
  const [less, more] = style.ascii ? ['<=', '>='] : ['≤', '≥']
  const name = writeName(bound.name.name, style)
  const [low, high] = [bound.lower, bound.upper].map((t) => t && writeTerm(t, style))
  if (low !== undefined && high !== undefined) return `${low} ${less} ${name} ${less} ${high}`
  return low === undefined ? `${name} ${less} ${high ?? ''}` : `${name} ${more} ${low}`
}

function writeApproximate(s: Of<'approximate'>, style: Style): string {
  const clause = (word: string, term: Term | undefined): string =>
    term ? `${word} ${writeTerm(term, style)}` : ''
  const feedback =
    s.weight && s.by ? `${writeName(s.weight.name, style)}' by ${writeName(s.by.name, style)}` : ''
  const gain = s.gain ? writeTerm(s.gain, style) : ''
  const parts = ['approximate', s.what, clause('at', s.at), clause('filter', s.filter), gain, feedback]
  return parts.filter((part) => part !== '').join(' ')
}

function writeDefinition(s: Of<'definition'>, style: Style): string {
  const role = s.role === 'definition' ? '' : `${s.role} `
  const indices = s.indices.length > 0 ? `[${s.indices.map((i) => writeName(i.name, style)).join(',')}]` : ''
  return `${role}${writeName(s.name.name, style)}${indices} = ${writeTerm(s.value, style)}`
}

/** One statement without its comments and indentation. */
export function writeStatement(s: Statement, style: Style): string {
  switch (s.kind) {
    case 'model':
      return `model "${s.title}"`
    case 'declaration':
      return `${s.role} ${s.items.map((item) => writeItem(item, style)).join(', ')}`
    case 'activation': {
      const parameter = s.parameter ? `(${writeName(s.parameter.name, style)})` : ''
      return `activation ${writeName(s.name.name, style)}${parameter} = ${writeTerm(s.value, style)}`
    }
    case 'definition':
      return writeDefinition(s, style)
    case 'equation':
      return `${writeTerm(s.left, style)} = ${writeTerm(s.value, style)}`
    case 'stationary': {
      const energy = s.energy ? `${writeName(s.energy.name, style)} in ` : ''
      return `stationary ${energy}${s.coordinates.map((t) => writeTerm(t, style)).join(', ')}`
    }
    case 'flow':
      return `flow ${writeName(s.energy.name, style)} in ${writeNames(s.states, style)}  ${writeRate(s.rate, style)}`
    case 'descend':
      return writeDescend(s, style)
    case 'contrast':
      return writeContrast(s, style)
    case 'keep':
      return `keep ${s.bounds.map((b) => writeBound(b, style)).join(', ')}`
    case 'approximate':
      return writeApproximate(s, style)
    case 'lag':
      return `lag ${writeName(s.name.name, style)}`
    case 'heading':
      return s.block
    case 'population':
      return writePopulation(s, style)
    case 'connection':
      return writeConnection(s, style)
    case 'simulate':
    case 'task':
      return s.settings.map((x) => writeSetting(x, style)).join(', ')
    case 'drive':
      return `${s.role} ${writeName(s.name.name, style)} = ${writeDrive(s.value, style)}`
  }
}
