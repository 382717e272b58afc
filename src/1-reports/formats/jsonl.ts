/** JSON Lines: one report a line, never split; a hand-coded line is taken for its report alone. */
import { fault } from '../../errors.ts'
import { sizeLabel } from '../../settings.ts'
import type { Columns } from '../columns.ts'
import type { Input, InputFile, Surroundings } from '../input.ts'
import { parseRecord } from '../parse-record.ts'
import { type ByteLine, readLines } from '../read-bytes.ts'
import type { InputFormat } from './format.ts'

export const jsonl: InputFormat = {
  id: 'jsonl',
  extensions: ['jsonl', 'ndjson'],
  mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/json-lines'],
  holds: 'text',
  what: 'JSON Lines: one report a line, never split; its fields are found by name.',
  recognises: ({ text }) => /^\s*\{[ \t]*"(?:report|id|publisher|url|title|published|body)"[ \t]*:/.test(text ?? ''),
  read: readJsonl,
}

async function* readJsonl({ source, bytes }: InputFile, { limits, columns }: Surroundings): AsyncGenerator<Input> {
  // A letter written as an escape takes three times its bytes.
  const limit = 4 * limits.reportBytes
  let found = false
  for await (const line of readLines(bytes(), limit)) {
    if (line.text !== null && line.text.trim() === '') continue
    found = true
    yield readLine(line, source, limit, columns)
  }
  if (!found) yield { fault: fault('file_empty', { file: source }), source }
}

function readLine(line: ByteLine, source: string, limit: number, columns: Columns): Input {
  const at = { file: source, line: line.number }
  if (line.tooLong) return { fault: fault('line_too_long', { ...at, limit: sizeLabel(limit) }), source }
  if (line.text === null) return { fault: fault('line_broken', { ...at, reason: 'the bytes are not text' }), source }
  let value: unknown
  try {
    value = JSON.parse(line.text)
  } catch (error) {
    return { fault: fault('line_broken', { ...at, reason: parseReason(error) }), source }
  }
  const parsed = parseRecord(value, columns)
  return 'report' in parsed
    ? { report: parsed.report, source }
    : { fault: fault('report_invalid', { ...at, reason: parsed.reason }), source }
}

/** The engine's message without the piece of the line that it quotes: that may be long, and is another's text. */
const parseReason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/,? ?(\.\.\.)?".*$/s, '').slice(0, 80)
