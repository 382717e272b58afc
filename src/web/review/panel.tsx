import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useSurroundings } from '../surroundings.ts'
import { keyName } from './keys.ts'

interface PanelProps {
  readonly title: string
  readonly onClose: () => void
  readonly onSend: () => void
  /** Whether there is anything to send yet. */
  readonly canSend: boolean
  /** What stands in the way, and what it is now. */
  readonly notice?: ReactNode
  readonly sendLabel?: string | undefined
  /** Words for the history, where the correction takes any. */
  readonly reason?: string
  readonly onReason?: (reason: string) => void
  readonly children: ReactNode
}

/** Where something is entered: it takes the focus, Enter saves and Escape closes. */
export function Panel(props: PanelProps) {
  const { title, onClose, onSend, canSend, notice, sendLabel, children } = props
  const { review } = useSurroundings().format.labels
  const form = useRef<HTMLFormElement>(null)
  // Before it is shown: what is typed as soon as it is seen belongs in it.
  useLayoutEffect(() => {
    const before = document.activeElement
    form.current?.querySelector<HTMLElement>('input, select, textarea, [role="listbox"]')?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <form
      ref={form}
      className="panel"
      aria-label={title}
      onSubmit={event => {
        event.preventDefault()
        if (canSend) onSend()
      }}
    >
      <h3>{title}</h3>
      {notice}
      {children}
      {props.onReason && (
        <label className="entry">
          {review.reason}
          <input dir="auto" value={props.reason ?? ''} onChange={event => props.onReason?.(event.target.value)} />
        </label>
      )}
      <p className="panel-buttons">
        <button type="submit" className="button primary" disabled={!canSend}>
          {sendLabel ?? review.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {review.cancel} <kbd>{keyName('Escape')}</kbd>
        </button>
      </p>
    </form>
  )
}
