import { useState } from 'react'
import type { ClaimAnswer } from '../../api/answers/claims.ts'

export interface ClaimChoice {
  /** The claim that keys speak of. */
  readonly current: ClaimAnswer | undefined
  /** Those that are marked, else the current one. */
  readonly meant: readonly ClaimAnswer[]
  readonly marked: ReadonlySet<string>
  readonly choose: (id: string) => void
  readonly step: (by: number) => void
  readonly mark: (id: string) => void
  readonly unmarkAll: () => void
}

/** Which claims of an event keys and buttons are about. */
export function useClaims(claims: readonly ClaimAnswer[]): ClaimChoice {
  const [chosen, choose] = useState<string | null>(null)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const at = Math.max(
    0,
    claims.findIndex(claim => claim.id === chosen),
  )
  const current = claims[at]
  const all = claims.filter(claim => marked.has(claim.id))
  function step(by: number) {
    const next = claims[Math.min(claims.length - 1, Math.max(0, at + by))]
    if (!next) return
    choose(next.id)
    const card = document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(next.id)}"]`)
    card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest' })
  }
  function mark(id: string) {
    const next = new Set(marked)
    if (!next.delete(id)) next.add(id)
    setMarked(next)
  }
  const meant = all.length > 0 ? all : current ? [current] : []
  return { current, meant, marked, choose, step, mark, unmarkAll: () => setMarked(new Set()) }
}
