/** @file Frame of the note at the head of `model.wat`: how the module is driven. */
export const LOADER = `{{title}}

exports: memory; step(), one step with the inputs of slot 0; run(n), slots 0 … n-1 of {{ring}}
in JavaScript: const { instance } = await WebAssembly.instantiate(bytes)
               const u = new {{array}}(instance.exports.memory.buffer, offset, length)
Buffers lie at the offsets of model.json, also listed here:
{{buffers}}
`
