import type { SessionAnswer } from '../../api/answers/review.ts'
import { fetchAnswer } from '../data/fetch-answer.ts'
import { useAnswer } from '../data/use-answer.ts'

/** Whether whoever looks may also correct; null until that is known. */
export function useMayCorrect(): boolean | null {
  const session = useAnswer('session', fetchAnswer<SessionAnswer>)
  if (session.state !== 'ready') return null
  return session.value.user !== null && session.value.user.role !== 'reader'
}
