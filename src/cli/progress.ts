/** @file A progress bar on stderr, on a terminal only, and only for what takes longer than a moment. */
import { performance } from 'node:perf_hooks'

export interface Progress {
  update(done: number, total: number, label?: string): void
  stop(): void
}

/** Milliseconds after which a bar is worth its place. */
const MOMENT = 500

export async function openProgress(label: string): Promise<Progress> {
  if (process.stderr.isTTY !== true) return { update: () => undefined, stop: () => undefined }
  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar({
    format: '{label} {bar} {percentage} % · {value}/{total} · {eta_formatted} left',
    clearOnComplete: true,
    hideCursor: false,
    stream: process.stderr,
  })
  const start = performance.now()
  let shown = false
  return {
    update(done, total, text = label) {
      if (!shown && performance.now() - start < MOMENT) return
      if (!shown) bar.start(total, done, { label: text })
      else bar.update(done, { label: text })
      shown = true
    },
    stop() {
      if (shown) bar.stop()
    },
  }
}
