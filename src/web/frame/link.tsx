import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { type Address, formatAddress, type Page } from '../address.ts'
import { go, useAddress } from '../use-address.ts'

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Partial<Address>
}

/** A real link, so that it can be opened in a tab of its own; a plain click stays in the page. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const href = formatAddress({ ...useAddress(), ...to })
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    event.preventDefault()
    go(to)
  }
  return <a {...rest} href={href} onClick={follow} />
}

type PlainProps = Omit<LinkProps, 'to'>

/** To an event; it stays selected in the list one comes back to. */
export function EventLink({ id, ...rest }: PlainProps & { readonly id: string }) {
  const page: Page = { name: 'event', id }
  return <Link {...rest} to={{ page, selected: id }} />
}

export function ReportLink({ id, ...rest }: PlainProps & { readonly id: string }) {
  const page: Page = { name: 'report', id }
  return <Link {...rest} to={{ page }} />
}

/** To the main view, with the filters as they were. */
export function HomeLink(props: PlainProps) {
  return <Link {...props} to={{ page: { name: 'explore' } }} />
}
