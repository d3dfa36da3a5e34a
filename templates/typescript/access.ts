/** @file Frame of what a simulator returns: access by name, inputs and targets, steps. */
export const ACCESS = `function run(signals: Signals, steps: number, learning: boolean): void {
  for (const name in signals) {
    if (!ports.some((port) => port.name === name)) throw new RangeError(\`there is no input or target '\${name}'\`)
  }
  {{learning}}
  for (const port of ports) port.next = flatten(signals[port.name])
  for (let k = 0; k < steps; k++) {
    for (const port of ports) take(port, k, steps)
    advance()
  }
}

return {
  names: [...variables.keys()],
  shape: (name) => find(variables, name).shape,
  get: (name) => find(variables, name).data.slice(),
  set: (name, values) => {
    const { data{{fixed}} } = find(variables, name){{refused}}
    const flat = flatten(values) ?? []
    if (flat.length !== data.length) throw new RangeError(\`'\${name}' has \${data.length} numbers, not \${flat.length}\`)
    data.set(flat){{keep}}
  },
  step: (signals, options) => run(signals, 1, options?.learn ?? true),
  run: (signals, { steps, learn }) => run(signals, steps, learn ?? true),
  gradient: (name) => find(gradients, name).data.slice(),
}
`
