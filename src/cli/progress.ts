/** How far a long work has come, on stderr: a bar for a person at a terminal, plain lines for a log. */

import { sizeLabel } from '../settings.ts'

const CELLS = 30
/** A log gets a line so many times over the whole work; a bar is drawn at most so often a second. */
const LOG_LINES = 4
const DRAWS_A_SECOND = 10

/** The part of stderr that is needed. */
export interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): boolean
}

export interface Progress {
  /** So many more bytes were taken from the files: how far along the work is. */
  readonly take: (bytes: number) => void
  /** So many more are done: reports. */
  readonly count: (done: number) => void
  /** Takes the bar away, so that what is printed next stands on a line of its own. */
  readonly end: () => void
}

interface State {
  readonly total: number
  readonly what: string
  taken: number
  counted: number
}

/** A bar when `stream` is a terminal, else some lines; `total` is in bytes, `what` is what is counted, in the plural. */
export function progressOf(total: number, what: string, stream: ProgressStream = process.stderr): Progress {
  const state = { total, what, taken: 0, counted: 0 }
  const { show, end } = stream.isTTY ? drawnOn(stream, state) : loggedOn(stream, state)
  return {
    take: bytes => {
      state.taken += bytes
      show()
    },
    count: done => {
      state.counted += done
      show()
    },
    end,
  }
}

interface Shown {
  readonly show: () => void
  readonly end: () => void
}

function drawnOn(stream: ProgressStream, state: State): Shown {
  let drawn = 0
  return {
    show: () => {
      const now = Date.now()
      if (now - drawn < 1000 / DRAWS_A_SECOND) return
      drawn = now
      stream.write(`\r${bar(state.taken, state.total)} ${countLine(state)}`)
    },
    end: () => stream.write('\r\u001b[K'),
  }
}

/** A line after each quarter of the bytes, once what had been taken is counted, and a last one. */
function loggedOn(stream: ProgressStream, state: State): Shown {
  let next = state.total / LOG_LINES
  return {
    show: () => {
      if (state.taken < next || state.taken >= state.total) return
      while (next <= state.taken) next += state.total / LOG_LINES
      stream.write(`${countLine(state)}\n`)
    },
    end: () => {
      stream.write(`${countLine(state)}\n`)
    },
  }
}

const countLine = ({ taken, total, counted, what }: State): string =>
  `${counted} ${what}, ${sizeLabel(taken)} of ${sizeLabel(total)}`

/** `████████░░░░` */
export function bar(done: number, total: number): string {
  const full = total === 0 ? CELLS : Math.round((CELLS * Math.min(done, total)) / total)
  return '█'.repeat(full) + '░'.repeat(CELLS - full)
}
