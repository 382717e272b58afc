import type { Page } from '../address.ts'
import { useSurroundings } from '../surroundings.ts'
import { Link } from './link.tsx'

/** The ways to the pages, with the filters as they are. */
export function Pages({ current }: { readonly current: Page['name'] }) {
  const { pages: words, review } = useSurroundings().format.labels
  const { nav } = words
  const pages: readonly (readonly [Page, string])[] = [
    [{ name: 'explore' }, nav.events],
    [{ name: 'totals' }, nav.totals],
    [{ name: 'battle' }, nav.battle],
    [{ name: 'review', id: null }, review.title],
  ]
  return (
    <nav className="pages" aria-label={nav.label}>
      {pages.map(([page, label]) => (
        <Link key={page.name} to={{ page }} aria-current={page.name === current ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
