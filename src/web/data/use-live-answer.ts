import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchAnswer } from './fetch-answer.ts'
import { type Answer, asAnswerError } from './use-answer.ts'

export type Live<T> = Answer<T> & { readonly reload: () => Promise<void> }

/** An answer of the API that is asked for again when the ledger changes; what is there stays until the next is. */
export const useLiveAnswer = <T>(path: string): Live<T> => useLive(path, fetchAnswer<T>)

/** The same for whatever `load` gets for `key`; `load` must stay the same. An answer for a key that has gone is dropped. */
export function useLive<T>(key: string, load: (key: string, signal: AbortSignal) => Promise<T>): Live<T> {
  const [held, setHeld] = useState<{ key: string; answer: Answer<T> } | null>(null)
  const asked = useRef(0)
  /** The latest question that has been answered: an answer that comes after that of a later question is out of date. */
  const settled = useRef(0)
  const leaving = useRef(new AbortController())
  const reload = useCallback((): Promise<void> => {
    const turn = ++asked.current
    const settle = (answer: Answer<T>) => {
      if (turn <= settled.current) return
      settled.current = turn
      setHeld({ key, answer })
    }
    return load(key, leaving.current.signal).then(
      value => settle({ state: 'ready', value }),
      error => settle({ state: 'failed', error: asAnswerError(error), retry: reload }),
    )
  }, [key, load])
  useEffect(() => {
    leaving.current = new AbortController()
    reload()
    return () => {
      settled.current = asked.current
      leaving.current.abort()
    }
  }, [reload])
  const latest = useRef(reload)
  useEffect(() => {
    latest.current = reload
  }, [reload])
  useEffect(() => listen(() => latest.current()), [])
  return { ...(held?.key === key ? held.answer : { state: 'loading' }), reload }
}

const listeners = new Set<() => Promise<void>>()

/** Asks for every live answer again, for whoever has just changed the ledger; done when all are there. */
export async function refreshAnswers(): Promise<void> {
  await Promise.all([...listeners].map(listener => listener()))
}

let source: EventSource | null = null
/** The state of the ledger that answers were last asked for at. */
let revision: string | null = null

function open(): void {
  if (source !== null || listeners.size === 0 || document.hidden) return
  source = new EventSource('/api/v1/stream')
  source.addEventListener('changed', ({ lastEventId }) => {
    // The first tells how things stand, which has just been asked for; after a pause it may have moved on.
    if (revision !== null && revision !== lastEventId) refreshAnswers()
    revision = lastEventId
  })
}

function close(): void {
  source?.close()
  source = null
}

// A browser keeps but few lines to one server: a page that nobody looks at gives up its own.
document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()))

/** One line to the server for the whole page, as long as anybody listens. */
function listen(listener: () => Promise<void>): () => void {
  listeners.add(listener)
  open()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    close()
    revision = null
  }
}
