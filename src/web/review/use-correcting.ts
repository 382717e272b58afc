import { useCallback, useRef, useState } from 'react'
import type { CorrectedAnswer } from '../../api/answers/review.ts'
import { sendAnswer } from '../data/fetch-answer.ts'
import { asAnswerError } from '../data/use-answer.ts'
import { refreshAnswers } from '../data/use-live-answer.ts'

/** What is told after something was done. */
export type Told =
  | { readonly is: 'done'; readonly seq: number }
  | { readonly is: 'undone' }
  | { readonly is: 'conflict' }
  | { readonly is: 'nothing' }
  | { readonly is: 'failed'; readonly message: string }

export type Against = Readonly<Record<string, string>>

/** `done`, or why not. */
export type Sent = 'done' | 'conflict' | 'failed'

export interface Correcting {
  readonly told: Told | null
  readonly correct: (correction: object, against: Against) => Promise<Sent>
  /** Undoes this correction, or the last that was made on this page. */
  readonly undo: (seq?: number) => Promise<void>
}

const failedBy = (error: unknown): Told => {
  const { code, message } = asAnswerError(error)
  return code === 'correction_conflict' ? { is: 'conflict' } : { is: 'failed', message }
}

/**
 * Sends corrections and remembers them, so that each can be taken back. What came of one is told when the page shows it: the
 * next is then made against what it has become.
 */
export function useCorrecting(): Correcting {
  const [told, setTold] = useState<Told | null>(null)
  const [made, setMade] = useState<readonly number[]>([])
  const turns = useRef(0)
  /** What came of the deed before is no longer told, nor told late. */
  const begin = useCallback(() => {
    const turn = ++turns.current
    setTold(null)
    return (now: Told) => turn === turns.current && setTold(now)
  }, [])
  const correct = useCallback(
    async (correction: object, against: Against): Promise<Sent> => {
      const tell = begin()
      try {
        const { seq } = await sendAnswer<CorrectedAnswer>('corrections', { correction, against })
        setMade(before => [...before, seq])
        await refreshAnswers()
        tell({ is: 'done', seq })
        return 'done'
      } catch (error) {
        const failed = failedBy(error)
        await refreshAnswers()
        tell(failed)
        return failed.is === 'conflict' ? 'conflict' : 'failed'
      }
    },
    [begin],
  )
  const undo = useCallback(
    async (seq = made.at(-1)) => {
      const tell = begin()
      if (seq === undefined) return void tell({ is: 'nothing' })
      try {
        await sendAnswer<CorrectedAnswer>(`corrections/${seq}/undo`)
        setMade(before => before.filter(one => one !== seq))
        await refreshAnswers()
        tell({ is: 'undone' })
      } catch (error) {
        await refreshAnswers()
        tell(failedBy(error))
      }
    },
    [made, begin],
  )
  return { told, correct, undo }
}
