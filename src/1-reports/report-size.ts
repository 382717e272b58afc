/** The bound on one report, whatever it came in. */
import { fault } from '../errors.ts'
import { sizeLabel } from '../settings.ts'
import type { Input } from './input.ts'

/** The input itself, or a fault in place of a report whose text is longer than `limit` bytes. */
export function withinSize(input: Input, limit: number): Input {
  // Arabic letters take two bytes: only what might be over is counted.
  if ('fault' in input || input.report.body.length * 3 <= limit || Buffer.byteLength(input.report.body) <= limit)
    return input
  const { report, source } = input
  return { fault: fault('report_too_large', { file: source, report: report.id, limit: sizeLabel(limit) }), source }
}
