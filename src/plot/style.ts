/** @file The look of figures: inks, margins, texts, numbers. */
import { raised } from '../text/alphabet.js'
import { unicodeName } from '../text/names.js'
import { PALETTE } from './panel.js'

export const INK = '#1f2328'
export const MUTED = '#656d76'
export const GRID = '#d8dee4'
export const FONT = 'system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif'
export const MARGIN = { left: 64, right: 18, top: 10, bottom: 22 } as const

export const colorOf = (color: number): string => PALETTE[color % PALETTE.length] ?? INK

/** `tau_m[h]` as `τ_m[h]`. */
export const printed = (name: string): string => name.replace(/^[A-Za-z_]\w*/, unicodeName)

const escaped = (content: string): string =>
  content.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)

export const text = (x: number, y: number, content: string, style: string): string =>
  `<text x="${x}" y="${y}" ${style}>${escaped(content)}</text>`

/** Rough width of a text at 11 px. */
export const textWidth = (content: string): number => [...content].length * 6.3

/** 1e-4 as 10⁻⁴, 5e-4 as 5·10⁻⁴; ordinary sizes as they are. */
export function power(value: number): string {
  if (value >= 1e-2 && value < 1e4) return String(value)
  const exponent = Math.floor(Math.log10(value) + 1e-9)
  const factor = Number((value / 10 ** exponent).toPrecision(3))
  return `${factor === 1 ? '' : `${factor}·`}10${raised(exponent)}`
}

/** Two decimals are enough for a screen and keep the file small. */
export const rounded = (markup: string): string =>
  markup.replace(/ (d|transform|[xy][12])="[^"]*"/g, (attribute) =>
    attribute.replace(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))),
  )
