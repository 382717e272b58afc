/** Progress as a terminal and as a log get it. */
import { describe, expect, it } from 'vitest'
import { bar, type ProgressStream, progressOf } from './progress.ts'

const recorder = (isTTY: boolean): ProgressStream & { written: string } => ({
  written: '',
  isTTY,
  write(text: string) {
    this.written += text
    return true
  },
})

describe('bar', () => {
  it.each([
    [0, 10, 0],
    [5, 10, 15],
    [10, 10, 30],
    [12, 10, 30],
    [0, 0, 30],
  ])('at %i of %i has %i cells full', (done, total, full) => {
    expect(bar(done, total)).toBe('█'.repeat(full) + '░'.repeat(30 - full))
  })
})

describe('progressOf', () => {
  it('draws over one line of a terminal, and clears it', () => {
    const stream = recorder(true)
    const progress = progressOf(2048, 'reports', stream)
    progress.take(1024)
    progress.end()
    expect(stream.written).toContain(`\r${bar(1, 2)} 0 reports, 1 KB of 2 KB`)
    expect(stream.written.endsWith('\r\u001b[K')).toBe(true)
    expect(stream.written).not.toContain('\n')
  })

  it('writes a few plain lines to a log', () => {
    const stream = recorder(false)
    const progress = progressOf(100, 'reports', stream)
    for (let done = 1; done <= 100; done++) {
      progress.take(1)
      progress.count(1)
    }
    progress.end()
    const lines = stream.written.trim().split('\n')
    expect(lines).toEqual([
      '24 reports, 25 bytes of 100 bytes',
      '49 reports, 50 bytes of 100 bytes',
      '74 reports, 75 bytes of 100 bytes',
      '100 reports, 100 bytes of 100 bytes',
    ])
  })
})
