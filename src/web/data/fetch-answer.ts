import type { ErrorAnswer } from '../../api/answers/meta.ts'

/** A failure in the API's own words, or that of the connection. */
export class AnswerError extends Error {
  readonly code: string
  readonly next: string

  constructor({ code, message, next }: ErrorAnswer['error']) {
    super(message)
    this.name = 'AnswerError'
    this.code = code
    this.next = next
  }
}

const isErrorAnswer = (value: unknown): value is ErrorAnswer =>
  typeof value === 'object' && value !== null && 'error' in value

/** Asks the API of our own origin. The server and this page are built together, so the answer has the shape of its route. */
export function fetchAnswer<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answerTo<T>(path, signal ? { signal } : {})
}

/** Sends something to the API of our own origin, and gives its answer. */
export function sendAnswer<T>(path: string, body?: object): Promise<T> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  return answerTo<T>(path, { method: 'POST', ...sent })
}

async function answerTo<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(`/api/v1/${path}`, init)
  const answer: unknown = await response.json()
  if (isErrorAnswer(answer)) throw new AnswerError(answer.error)
  if (!response.ok) throw new AnswerError({ code: 'internal', message: response.statusText, next: '' })
  return answer as T
}
