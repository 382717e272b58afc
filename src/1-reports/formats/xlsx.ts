/** Workbooks: a report a row, the columns by the names in the first row of each sheet. */
import { fault, UserError } from '../../errors.ts'
import { sizeLabel } from '../../settings.ts'
import type { Input, InputFile, Surroundings } from '../input.ts'
import { readWhole } from '../read-bytes.ts'
import { type Row, readRows } from '../table-rows.ts'
import { countUnpacked } from '../unpacked.ts'
import { zipEntries } from '../zip-entries.ts'
import type { InputFormat } from './format.ts'

export const xlsx: InputFormat = {
  id: 'xlsx',
  extensions: ['xlsx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  holds: 'bytes',
  what: 'A workbook with a report a row, the columns of each sheet found by their names.',
  recognises: ({ bytes }) =>
    /^PK..[\s\S]{0,60}(?:\[Content_Types\]\.xml|xl\/)/.test(Buffer.from(bytes).toString('latin1')),
  read: readXlsx,
}

async function* readXlsx(file: InputFile, around: Surroundings): AsyncGenerator<Input> {
  const { source } = file
  const bytes = await readWhole(file.bytes(), around.limits.fileBytes)
  if (!bytes) throw fault('file_too_large', { file: source, limit: sizeLabel(around.limits.fileBytes) })
  await checkSize(bytes, source, around)
  const sheets = await sheetsOf(bytes, source)
  let unknown: UserError | null = null
  let known = false
  for (const rows of sheets) {
    try {
      yield* readRows(rows, source, around.columns)
      known = true
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      unknown ??= error
    }
  }
  // A sheet of notes beside the one with the reports is no mistake.
  if (!known) throw unknown ?? fault('file_empty', { file: source })
}

/** A workbook is held whole while it is read, so what it unpacks to is bounded by more than the limits of archives. */
const LARGEST = 4
/** Cells of the rectangle that a sheet spans: a single cell far out makes it as large as anybody likes. */
const MOST_CELLS = 5_000_000

/** Throws where the workbook would take too much memory; a table of contents that does not fit is none of its concern. */
async function checkSize(bytes: Uint8Array, source: string, around: Surroundings): Promise<void> {
  const unpackedBytes = Math.min(around.limits.unpackedBytes, LARGEST * around.limits.fileBytes)
  const count = countUnpacked(source, {
    ...around,
    limits: { ...around.limits, unpackedBytes },
    unpacked: { bytes: 0 },
  })
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  for await (const entry of zipEntries(whole(), source, count)) {
    if (!/worksheets\//i.test(entry.name)) await entry.skip()
    else if ((await cellsOf(entry.bytes())) > MOST_CELLS)
      throw fault('table_broken', { file: source, reason: `a sheet spans more than ${MOST_CELLS} cells` })
  }
}

/** `r="B12"`, `r="12"`, and the far end of `ref="A1:C40"`. */
const ADDRESS = /\sr(?:ef)?\s*=\s*["'](?:\$?[A-Za-z]+\$?\d+:)?\$?([A-Za-z]{0,8})\$?(\d{1,12})["']/g

/** Rows times columns of a sheet, by the addresses of its cells. */
async function cellsOf(xml: AsyncIterable<Uint8Array>): Promise<number> {
  let [rows, columns, rest] = [0, 0, '']
  for await (const chunk of xml) {
    const text = rest + Buffer.from(chunk).toString('latin1')
    // An address spelled with character references can only be meant to hide one.
    if (/\sr(?:ef)?\s*=\s*["'][^"'<>]*&/.test(text)) return Number.POSITIVE_INFINITY
    for (const [, letters = '', digits = '0'] of text.matchAll(ADDRESS)) {
      rows = Math.max(rows, Number(digits))
      columns = Math.max(columns, columnOf(letters))
    }
    rest = text.slice(-60)
  }
  return rows * columns
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)

async function sheetsOf(bytes: Uint8Array, source: string): Promise<Row[][]> {
  const { default: readWorkbook } = await import('read-excel-file/universal')
  try {
    const sheets = await readWorkbook(Uint8Array.from(bytes).buffer)
    return sheets.map(({ data }) => data.map(row => row.map(cellText)))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw fault('table_broken', { file: source, reason: reason.slice(0, 120) })
  }
}

function cellText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return value === null || value === undefined ? '' : String(value)
}
