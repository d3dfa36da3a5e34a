/** @file Frame of the simulator: a closure over the buffers, with one function per equation. */
export const SIMULATOR = `/** A model with buffers of its own; every array is made here and none later. */
export function create({ batch }: { readonly batch: number }): Model {
  if (!Number.isInteger(batch) || batch < 1) throw new RangeError(\`the batch is \${batch}\`)

  {{buffers}}

  const variables = new Map<string, Variable>([
    {{variables}}
  ])
  const gradients = new Map<string, Variable>([
    {{gradients}}
  ])
  const ports: readonly Port[] = [
    {{ports}}
  ]

  {{steps}}

  function advance(): void {
    {{calls}}
  }

  {{access}}
}
`
