import { useCallback, useEffect, useState } from 'react'
import { AnswerError } from './fetch-answer.ts'

export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: AnswerError; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: T }

/** Loads what `key` asks for whenever it changes; `load` must stay the same. An answer that comes too late is dropped. */
export function useAnswer<T>(key: string, load: (key: string, signal: AbortSignal) => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<{ key: string; answer: Answer<T> } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt(count => count + 1), [])
  useEffect(() => {
    const control = new AbortController()
    const settle = (settled: Answer<T>) => {
      if (!control.signal.aborted) setAnswer({ key, answer: settled })
    }
    if (attempt > 0) setAnswer(null)
    load(key, control.signal).then(
      value => settle({ state: 'ready', value }),
      error => settle({ state: 'failed', error: asAnswerError(error), retry }),
    )
    return () => control.abort()
  }, [key, load, attempt, retry])
  return answer?.key === key ? answer.answer : { state: 'loading' }
}

export function asAnswerError(error: unknown): AnswerError {
  if (error instanceof AnswerError) return error
  return new AnswerError({ code: 'connection', message: String(error), next: '' })
}
