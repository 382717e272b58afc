/** Tables: columns by their names or as given, days that mean one day, and rows that are no report. */
import ExcelJS from 'exceljs'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { BODY, byteByByte, faultsOf, mutated, readBytes, reportsOf } from '../reading.corpus.ts'

const none = { publisher: null, url: null, title: null, published: null }
const quoted = (cells: readonly string[], mark = ','): string =>
  cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(mark)

async function workbook(
  rows: readonly (readonly unknown[])[],
  more: readonly (readonly unknown[])[] = [],
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  // The same bytes at every run.
  book.created = book.modified = new Date(Date.UTC(2018, 2, 4))
  book.addWorksheet('الأخبار').addRows(rows.map(row => [...row]))
  if (more.length > 0) book.addWorksheet('notes').addRows(more.map(row => [...row]))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

describe('columns', () => {
  it.each([
    ['id,publisher,url,title,published,body'],
    ['Report ID,Source,Link,Headline,Pub_Date,Full text'],
    ['المعرف,المصدر,الرابط,العنوان,تاريخ النشر,نص الخبر'],
    ['معرّف;الصحيفة;رابط الخبر;عنوان الخبر;التاريخ;المحتوى'],
    ['ID\tOutlet\tURL\tTitle\tDate\tContent'],
  ])('are found by name: %s', async header => {
    const mark = /[;\t]/.exec(header)?.[0] ?? ','
    const row = ['7', 'صحيفة المرفأ', 'https://marfa.example/7', 'سبع عائلات', '2018/3/4', `${BODY}\n"ثم"`]
    const [report] = reportsOf(await readBytes('table.csv', `${header}\r\n${quoted(row, mark)}\r\n`))
    const [id, publisher, url, title, , body] = row
    expect(report).toEqual({ id, publisher, url, title, published: '2018-03-04', body })
  })

  it('are taken as given', async () => {
    const given = { columns: { body: 'ملاحظات', title: 'C' } }
    const [report] = reportsOf(await readBytes('table.csv', `C,body,ملاحظات\nعنوان,x,"${BODY}"\n`, given))
    expect(report).toMatchObject({ title: 'عنوان', body: BODY })
  })

  it('are found in JSON Lines too', async () => {
    const line = JSON.stringify({ headline: 'سبع عائلات', text: BODY, date: '2018-03-04', source: 'صحيفة المرفأ' })
    expect(reportsOf(await readBytes('lines.jsonl', line))).toMatchObject([
      { title: 'سبع عائلات', body: BODY, published: '2018-03-04', publisher: 'صحيفة المرفأ' },
    ])
  })

  it('are asked for where none can hold the text', async () => {
    expect(faultsOf(await readBytes('table.csv', 'a,b\n1,2\n'))).toEqual([
      'columns_unknown table.csv: no column with the text of the reports among: a, b',
    ])
  })
})

describe('CSV', () => {
  it('keeps a day written in words over the text', async () => {
    const [report] = reportsOf(await readBytes('table.csv', `date,body\n7 ديسمبر 2016,"${BODY}"\n`))
    expect(report).toMatchObject({ published: null, body: `7 ديسمبر 2016\n\n${BODY}` })
  })

  it('names the rows that are no report, and reads the others', async () => {
    const inputs = await readBytes('table.csv', `id,body\na,"${BODY}"\nb,\n\nc,"${BODY}"\n`)
    expect(faultsOf(inputs)).toEqual(['row_invalid table.csv: row 3 is not a report ("body" is empty)'])
    expect(reportsOf(inputs)).toEqual([
      { id: 'a', ...none, body: BODY },
      { id: 'c', ...none, body: BODY },
    ])
  })

  it.each(['windows-1256', 'iso-8859-6'])('is read in %s', async encoding => {
    const [report] = reportsOf(await readBytes('table.csv', byteByByte(`العنوان,النص\nخيام,"${BODY}"\n`, encoding)))
    expect(report).toMatchObject({ title: 'خيام', body: BODY })
  })

  it('is told where a quotation never ends', async () => {
    const inputs = await readBytes('table.csv', `id,body\na,"${BODY}"\nb,"${BODY}\nc,x\n`)
    expect(faultsOf(inputs)).toEqual([expect.stringMatching(/^table_broken table\.csv: /)])
  })

  it('passes no huge row into memory', async () => {
    const inputs = await readBytes('table.csv', `id,body\na,"${'ا'.repeat(9000)}"\n`, { limits: { reportBytes: 1000 } })
    expect(faultsOf(inputs)).toEqual([expect.stringMatching(/^table_broken /)])
  })
})

describe('XLSX', () => {
  it('reads cells of text, days and numbers', async () => {
    const rows = [
      ['المعرف', 'التاريخ', 'النص'],
      [12, new Date(Date.UTC(2018, 2, 4)), BODY],
    ]
    expect(reportsOf(await readBytes('book.xlsx', await workbook(rows)))).toEqual([
      { id: '12', ...none, published: '2018-03-04', body: BODY },
    ])
  })

  it('passes over a sheet of notes, and is told by its first bytes', async () => {
    const book = await workbook([['note'], ['x']], [['body'], [BODY]])
    expect(reportsOf(await readBytes('download', book))).toHaveLength(1)
    expect(faultsOf(await readBytes('notes.xlsx', await workbook([['note'], ['x']])))).toEqual([
      expect.stringMatching(/^columns_unknown /),
    ])
  })

  it('is not made as large as its furthest cell says', async () => {
    const book = unzipSync(await workbook([['body'], [BODY]]))
    const sheet = 'xl/worksheets/sheet1.xml'
    const far = Buffer.from(book[sheet] ?? [])
      .toString()
      .replaceAll('A2', 'XFD1048576')
    expect(faultsOf(await readBytes('far.xlsx', zipSync({ ...book, [sheet]: Buffer.from(far) })))).toEqual([
      'table_broken far.xlsx: the table cannot be read (a sheet spans more than 5000000 cells)',
    ])
  })

  it('is told to be none', async () => {
    expect(faultsOf(await readBytes('odd.xlsx', zipSync({ 'a.txt': Buffer.from(BODY) })))).toEqual([
      expect.stringMatching(/^table_broken odd\.xlsx: /),
    ])
  })
})

describe('broken by chance', () => {
  it('gives reports or faults of one line', async () => {
    const table = Buffer.from(`id,title,body\n${`x,"خيام","${BODY}"\n`.repeat(4)}`)
    const book = await workbook([
      ['id', 'body'],
      ['a', BODY],
      ['b', BODY],
    ])
    for (let seed = 0; seed < 150; seed++)
      for (const [name, whole] of [
        ['x.csv', table],
        ['x.xlsx', book],
      ] as const)
        for (const input of await readBytes(name, mutated(whole, seed)))
          expect('report' in input ? input.report.body.trim() : input.fault.message).not.toBe('')
  })
})
