import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'

interface MenuProps {
  readonly label: string
  readonly className?: string
  readonly onOpen?: () => void
  readonly children: ReactNode
}

/** What opens below its button; closed by Escape, and by going elsewhere. */
export function Menu({ label, className = '', onOpen, children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null)
  const close = () => box.current?.removeAttribute('open')
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !box.current?.open) return
    close()
    box.current.querySelector('summary')?.focus()
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) close()
  }
  return (
    <details
      className={`menu ${className}`}
      ref={box}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onToggle={event => event.currentTarget.open && onOpen?.()}
    >
      <summary>{label}</summary>
      <div className="menu-box">{children}</div>
    </details>
  )
}
