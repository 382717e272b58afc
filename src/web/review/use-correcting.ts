import { useCallback, useState } from 'react'
import type { CorrectedAnswer } from '../../api/answers.ts'
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
  const correct = useCallback(async (correction: object, against: Against): Promise<Sent> => {
    try {
      const { seq } = await sendAnswer<CorrectedAnswer>('corrections', { correction, against })
      setMade(before => [...before, seq])
      await refreshAnswers()
      setTold({ is: 'done', seq })
      return 'done'
    } catch (error) {
      const failed = failedBy(error)
      await refreshAnswers()
      setTold(failed)
      return failed.is === 'conflict' ? 'conflict' : 'failed'
    }
  }, [])
  const undo = useCallback(
    async (seq = made.at(-1)) => {
      if (seq === undefined) return setTold({ is: 'nothing' })
      try {
        await sendAnswer<CorrectedAnswer>(`corrections/${seq}/undo`)
        setMade(before => before.filter(one => one !== seq))
        await refreshAnswers()
        setTold({ is: 'undone' })
      } catch (error) {
        await refreshAnswers()
        setTold(failedBy(error))
      }
    },
    [made],
  )
  return { told, correct, undo }
}
