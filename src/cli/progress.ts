/** How far a long work has come, on stderr: a bar for a person at a terminal, plain lines for a log. */

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
  /** So many are done now. */
  readonly show: (done: number) => void
  /** Takes the bar away, so that what is printed next stands on a line of its own. */
  readonly end: () => void
}

/** A bar when `stream` is a terminal, else some lines; `what` is what is counted, in the plural. */
export function progressOf(total: number, what: string, stream: ProgressStream = process.stderr): Progress {
  return stream.isTTY ? drawnOn(stream, total, what) : loggedOn(stream, total, what)
}

function drawnOn(stream: ProgressStream, total: number, what: string): Progress {
  let drawn = 0
  return {
    show: done => {
      const now = Date.now()
      if (done < total && now - drawn < 1000 / DRAWS_A_SECOND) return
      drawn = now
      stream.write(`\r${bar(done, total)} ${done}/${total} ${what}`)
    },
    end: () => stream.write('\r\u001b[K'),
  }
}

function loggedOn(stream: ProgressStream, total: number, what: string): Progress {
  const step = Math.max(1, Math.ceil(total / LOG_LINES))
  let next = step
  return {
    show: done => {
      if (done < next && done < total) return
      next = done + step
      stream.write(`${done}/${total} ${what}\n`)
    },
    end: () => undefined,
  }
}

/** `████████░░░░` */
export function bar(done: number, total: number): string {
  const full = total === 0 ? CELLS : Math.round((CELLS * Math.min(done, total)) / total)
  return '█'.repeat(full) + '░'.repeat(CELLS - full)
}
