/** @file The part of asciichart that is used; the package comes without types. */
declare module 'asciichart' {
  interface Config {
    readonly height?: number
    readonly min?: number
    readonly max?: number
    readonly offset?: number
    readonly colors?: readonly (string | undefined)[]
    readonly format?: (value: number, index: number) => string
  }
  const chart: { plot(series: readonly (readonly number[])[], config?: Config): string }
  export default chart
}
