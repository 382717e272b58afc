import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchAnswer } from './fetch-answer.ts'
import { type Answer, asAnswerError } from './use-answer.ts'

export type Live<T> = Answer<T> & { readonly reload: () => Promise<void> }

/** An answer of the API that is asked for again when the ledger changes; what is there stays until the next is. */
export function useLiveAnswer<T>(path: string): Live<T> {
  const [held, setHeld] = useState<{ path: string; answer: Answer<T> } | null>(null)
  const asked = useRef(0)
  /** The latest question that has been answered: an answer that comes after that of a later question is out of date. */
  const settled = useRef(0)
  const reload = useCallback((): Promise<void> => {
    const turn = ++asked.current
    const settle = (answer: Answer<T>) => {
      if (turn <= settled.current) return
      settled.current = turn
      setHeld({ path, answer })
    }
    return fetchAnswer<T>(path).then(
      value => settle({ state: 'ready', value }),
      error => settle({ state: 'failed', error: asAnswerError(error), retry: reload }),
    )
  }, [path])
  useEffect(() => {
    reload()
    return () => {
      settled.current = asked.current
    }
  }, [reload])
  useEffect(() => listen(reload), [reload])
  return { ...(held?.path === path ? held.answer : { state: 'loading' }), reload }
}

const listeners = new Set<() => Promise<void>>()

/** Asks for every live answer again, for whoever has just changed the ledger; done when all are there. */
export async function refreshAnswers(): Promise<void> {
  await Promise.all([...listeners].map(listener => listener()))
}

let source: EventSource | null = null

/** One line to the server for the whole page, as long as anybody listens. */
function listen(listener: () => Promise<void>): () => void {
  listeners.add(listener)
  if (source === null) {
    let isFirst = true
    source = new EventSource('/api/v1/stream')
    source.addEventListener('changed', () => {
      // The first tells how things stand, which has just been asked for.
      if (!isFirst) refreshAnswers()
      isFirst = false
    })
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    source?.close()
    source = null
  }
}
