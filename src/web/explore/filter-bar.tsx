import { useEffect, useState } from 'react'
import type { Status } from '../../4-claims/claim.ts'
import type { Address } from '../address.ts'
import { FilterPanel } from '../filters/filter-panel.tsx'
import { useSurroundings } from '../surroundings.ts'
import { go } from '../use-address.ts'

const STATUSES: readonly Status[] = ['reported', 'disputed', 'denied', 'planned']
/** A word is searched for once the typing pauses. */
const PAUSE_MS = 250

/** Search, period, status and scope. */
export function FilterBar({ address }: { readonly address: Address }) {
  const { labels } = useSurroundings().format
  return (
    <search>
      <form className="filter-bar" onSubmit={event => event.preventDefault()}>
        <SearchField address={address} />
        <label className="field">
          <span>{labels.filters.from}</span>
          <input
            type="date"
            value={address.from ?? ''}
            max={address.to ?? undefined}
            onChange={event => go({ from: event.target.value || null })}
          />
        </label>
        <label className="field">
          <span>{labels.filters.to}</span>
          <input
            type="date"
            value={address.to ?? ''}
            min={address.from ?? undefined}
            onChange={event => go({ to: event.target.value || null })}
          />
        </label>
        <label className="field">
          <span>{labels.filters.status}</span>
          <select
            value={address.asked.status ?? ''}
            onChange={event => go({ asked: { ...address.asked, status: event.target.value || null } })}
          >
            <option value="">{labels.filters.any}</option>
            {STATUSES.map(status => (
              <option key={status} value={status}>
                {labels.status[status]}
              </option>
            ))}
          </select>
        </label>
        <label className="switch" title={labels.filters.backgroundHint}>
          <input
            type="checkbox"
            checked={address.background}
            onChange={event => go({ background: event.target.checked })}
          />
          <span>{labels.filters.background}</span>
        </label>
        <FilterPanel address={address} />
      </form>
    </search>
  )
}

function SearchField({ address }: { readonly address: Address }) {
  const { labels } = useSurroundings().format
  const asked = address.asked.q ?? ''
  const [typed, setTyped] = useState(asked)
  useEffect(() => setTyped(asked), [asked])
  useEffect(() => {
    if (typed === asked) return
    const pause = setTimeout(
      () => go({ asked: { ...address.asked, q: typed.trim() || null } }, { replace: true }),
      PAUSE_MS,
    )
    return () => clearTimeout(pause)
  }, [typed, asked, address.asked])
  return (
    <input
      className="search"
      type="search"
      dir="auto"
      value={typed}
      placeholder={labels.search}
      aria-label={labels.search}
      onChange={event => setTyped(event.target.value)}
    />
  )
}
