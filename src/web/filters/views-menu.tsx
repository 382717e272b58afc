import { type FormEvent, useState } from 'react'
import type { Address } from '../address.ts'
import { Link } from '../frame/link.tsx'
import { Menu } from '../frame/menu.tsx'
import { useSurroundings } from '../surroundings.ts'
import { addressOf, forgetView, storedViews, storeView } from './stored-views.ts'

/** Views that were saved: to open, to delete, and this one to save. */
export function ViewsMenu({ address }: { readonly address: Address }) {
  const { views: labels } = useSurroundings().format.labels.pages
  const [views, setViews] = useState(storedViews)
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (name === '' || !storeView(name, address)) return
    event.currentTarget.reset()
    setViews(storedViews())
  }
  const forget = (name: string) => {
    forgetView(name)
    setViews(storedViews())
  }
  return (
    <Menu label={labels.open} className="views" onOpen={() => setViews(storedViews())}>
      {views.length === 0 && <p className="quiet">{labels.none}</p>}
      <ul>
        {views.map(view => (
          <li key={view.name}>
            <Link to={addressOf(view, address)}>
              <bdi>{view.name}</bdi>
            </Link>
            <button
              type="button"
              className="plain"
              aria-label={`${labels.remove}: ${view.name}`}
              onClick={() => forget(view.name)}
            >
              {labels.remove}
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={save}>
        <input name="name" dir="auto" aria-label={labels.name} placeholder={labels.name} maxLength={80} required />
        <button type="submit" className="button">
          {labels.save}
        </button>
      </form>
    </Menu>
  )
}
