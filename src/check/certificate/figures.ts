/** @file The charts of a certificate as SVG: one figure a part. */
import { figure } from '../../plot/figure.js'
import type { Panel } from '../../plot/panel.js'
import type { Certificate, Chart } from './report.js'

const isExact = (name: string): boolean => name.endsWith(' exact')
const subjectOf = (name: string): string => name.replace(/ (exact|runs)$/, '')

/** Files by name, and which file shows each chart. */
export interface Figures {
  readonly files: ReadonlyMap<string, string>
  readonly of: ReadonlyMap<string, string>
}

function panelOf({ kind, x, y, traces, categories }: Chart): Panel {
  // what runs has the colour of the exact curve that it should reach
  const subjects = [...new Set(traces.map((t) => subjectOf(t.name)))]
  const colorOf = (name: string): number => subjects.indexOf(subjectOf(name))
  if (kind === 'bar') {
    const values = traces[0]?.y ?? []
    return {
      title: y.label,
      curves: [],
      bars: (categories ?? []).map((name, n) => ({ name, value: values[n] ?? 0 })),
    }
  }
  return {
    title: y.label,
    x,
    ...(y.log ? { log: true } : {}),
    curves: traces.map(({ name, x, y }) => ({ name, x, y, dashed: isExact(name), color: colorOf(name) })),
  }
}

export async function figuresOf(certificate: Certificate): Promise<Figures> {
  const files = new Map<string, string>()
  const of = new Map<string, string>()
  for (const { part, title, charts } of certificate.parts) {
    if (charts.length === 0) continue
    const name = `${part.replaceAll(' ', '-')}.svg`
    files.set(
      name,
      await figure(charts.map(panelOf), {
        title: [certificate.model.title, title].filter((part) => part !== '').join(': '),
      }),
    )
    const [first] = charts
    if (first) of.set(first.name, name)
  }
  return { files, of }
}
