/** @file Frame of a derivation report in Markdown. */
export const DERIVATION_REPORT = `# {{title}}

{{summary}}

## Equations

{{equations}}

## Approximations

{{approximations}}

## Boundary terms

{{boundary}}

## Locality

{{locality}}

## Steps

{{steps}}

---

{{origin}}
`
