/** @file Frame of the helpers that every emitted simulator has: lookup, flattening, taking one step's input. */
export const SUPPORT = `interface Variable {
  readonly data: {{array}}
  readonly shape: readonly number[]{{structure}}
}

/** Where an input or a target enters; \`given\` is 1 while there is a target. */
interface Port {
  readonly name: string
  readonly data: {{array}}
  readonly required: boolean
  readonly given?: {{array}}
  /** Values for the coming steps. */
  next?: ArrayLike<number> | undefined
}

const find = (variables: ReadonlyMap<string, Variable>, name: string): Variable => {
  const found = variables.get(name)
  if (found === undefined) throw new RangeError(\`there is no '\${name}'; known: \${[...variables.keys()].join(', ')}\`)
  return found
}

const flatten = (values: Values | undefined): ArrayLike<number> | undefined => {
  if (values === undefined || typeof values[0] === 'number') return values as ArrayLike<number> | undefined
  return Array.from(values).flatMap((value) => (typeof value === 'number' ? value : Array.from(flatten(value) ?? [])))
}

const take = ({ name, data, required, given, next: values }: Port, k: number, steps: number): void => {
  if (values === undefined && required) throw new RangeError(\`no values for the input '\${name}'\`)
  if (given !== undefined) given[0] = values === undefined ? 0 : 1
  if (values === undefined) return
  if (values.length !== data.length && values.length !== steps * data.length) {
    throw new RangeError(\`'\${name}' takes \${data.length} numbers a step, not \${values.length}\`)
  }
  const from = values.length === data.length ? 0 : k * data.length
  for (let i = 0; i < data.length; i++) data[i] = values[from + i] as number
}
`
