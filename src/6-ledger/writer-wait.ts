/** How long a writer waits for another. */
const DEFAULT_MS = 120_000

/** Milliseconds; MARSAD_WRITER_WAIT sets them in seconds. */
export function writerWait(): number {
  const seconds = Number(process.env.MARSAD_WRITER_WAIT ?? '')
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1000) : DEFAULT_MS
}
