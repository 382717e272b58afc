import { describe, expect, test } from 'vitest'
import { readNumbers } from './numbers.ts'
import { type ResolvedTime, resolveTime, writingDay } from './resolve-time.ts'
import { NO_TIMES, PUBLISHED, TIMES, UNDATED, WRITING_DAYS } from './times.corpus.ts'
import { readTimes, type TimeSpan } from './times.ts'
import type { Token } from './token.ts'
import { tokenise } from './tokenise.ts'

const timesOf = (tokens: readonly Token[]): TimeSpan[] => readTimes(tokens, readNumbers(tokens))

const daysOf = (time: ResolvedTime | null, mode: TimeSpan['mode']): string => {
  if (!time) return 'vague'
  const days = time.start === time.end ? (time.start ?? '?') : `${time.start ?? ''}..${time.end ?? ''}`
  return `${days} ${time.precision}${time.part ? ` ${time.part}` : ''}${mode === 'at' ? '' : ` ${mode}`}`
}

const written = (text: string): string => {
  const tokens = tokenise(text)
  return timesOf(tokens)
    .map(({ from, to, expr, mode }) => {
      const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
      return `${words} = ${daysOf(resolveTime(expr, { published: PUBLISHED }), mode)}`
    })
    .join('; ')
}

describe('times', () => {
  test.each(TIMES)('%s', (text, expected) => {
    expect(written(text)).toBe(expected)
  })
  test.each(NO_TIMES)('no time in: %s', text => {
    expect(written(text)).toBe('')
  })
  test.each(UNDATED)('without a day of publication: %s', (text, start, end) => {
    const [span] = timesOf(tokenise(text))
    expect(span && resolveTime(span.expr, { published: null })).toMatchObject({ start, end })
  })
  test.each(WRITING_DAYS)('%s, published %s, was written on %s', (text, published, writing) => {
    const exprs = timesOf(tokenise(text)).map(span => span.expr)
    expect(writingDay(exprs, published)).toBe(writing)
  })
  test('relative days are set against the day of writing', () => {
    const [span] = timesOf(tokenise('أمس'))
    expect(span && resolveTime(span.expr, { published: '2015-07-21', writing: '2015-07-20' })?.start).toBe('2015-07-19')
  })
  test.each([
    ['في اليوم نفسه', '2015-07-20'],
    ['في اليوم التالي', '2015-07-21'],
    ['وفي نفس الليلة', '2015-07-20'],
    ['قبل ذلك بيومين', '2015-07-18'],
    ['وبعدها بأسبوع', '2015-07-27'],
    ['بعد ذلك بثلاثة أيام', '2015-07-23'],
    ['وبعد ذلك بساعات', '2015-07-20'],
    ['وبعد يوم، هاجم', '2015-07-21'],
    ['وبعد ثلاثة أيام، هاجم', '2015-07-23'],
  ])('%s is counted from the day told before', (text, day) => {
    const [span] = timesOf(tokenise(text))
    expect(span && resolveTime(span.expr, { published: '2015-07-22', told: '2015-07-20' })?.start).toBe(day)
  })
  test.each([
    ['في نهاية الشهر نفسه', '2015-03-21', '2015-03-31'],
    ['في وقت لاحق من نفس الشهر', '2015-03-01', '2015-03-31'],
    ['وفي العام ذاته', '2015-01-01', '2015-12-31'],
  ])('%s is that of the day told before', (text, start, end) => {
    const span = timesOf(tokenise(text)).at(-1)
    expect(span && resolveTime(span.expr, { published: '2015-07-22', told: '2015-03-07' })).toMatchObject({
      start,
      end,
    })
  })
  test('"since then" opens on the first day of what was told before', () => {
    const [span] = timesOf(tokenise('منذ ذلك التاريخ'))
    expect(span && resolveTime(span.expr, { published: '2015-07-22', toldFrom: '2012-06-01' })).toMatchObject({
      start: '2012-06-01',
      end: null,
    })
  })
  test('spans are in order and none overlaps another', () => {
    const spans = timesOf(tokenise(TIMES.map(([row]) => row).join('. ')))
    for (const [i, span] of spans.entries()) expect(span.from).toBeGreaterThanOrEqual(spans[i - 1]?.to ?? 0)
  })
})
