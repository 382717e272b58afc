import type { Page } from '../address.ts'
import { useSurroundings } from '../surroundings.ts'
import { Link } from './link.tsx'

/** The ways to the pages, with the filters as they are. */
export function Pages({ current }: { readonly current: Page['name'] }) {
  const { nav } = useSurroundings().format.labels.pages
  const pages = [
    ['explore', nav.events],
    ['totals', nav.totals],
    ['battle', nav.battle],
  ] as const
  return (
    <nav className="pages" aria-label={nav.label}>
      {pages.map(([name, label]) => (
        <Link key={name} to={{ page: { name } }} aria-current={name === current ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
