const BYTE_ORDER_MARK = '\ufeff'

/** A cell that a spreadsheet would take for a formula is kept a text. */
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Hands the rows to the reader as a file, made in the browser. */
export function csvOf(name: string, rows: readonly (readonly (string | number)[])[]): void {
  const text = rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')
  const url = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
