import { useState } from 'react'
import type { Outcome } from '../../4-claims/claim.ts'
import { TOTALS_BY } from '../../5-events/sum-tolls.ts'
import { OUTCOMES } from '../../5-events/toll-sides.ts'
import type { Address } from '../address.ts'
import { seenQuery } from '../data/seen-query.ts'
import { useAnswer } from '../data/use-answer.ts'
import { ChosenFilters } from '../explore/chosen-filters.tsx'
import { FilterBar } from '../explore/filter-bar.tsx'
import { ViewsMenu } from '../filters/views-menu.tsx'
import { Link } from '../frame/link.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { useTitle } from '../frame/use-title.ts'
import { useSurroundings } from '../surroundings.ts'
import { Campaigns } from './campaigns.tsx'
import { type LoadedTotals, loadTotals } from './load-totals.ts'
import { Presets } from './presets.tsx'
import { SumsTable } from './sums-table.tsx'

/** What incidents add up to, beside the totals that outlets give. */
export function TotalsPage({ address }: { readonly address: Address }) {
  const { totals } = useSurroundings().format.labels.pages
  useTitle(totals.title)
  // A view of the map stays out of the sums: nobody sees here what it would leave out.
  const query = seenQuery({ ...address, view: null }, null)
  const answer = useAnswer(`${query}&by=${address.by}`, loadTotals)
  return (
    <main className="sheet">
      <FilterBar address={address} />
      <div className="sheet-body">
        <header className="sheet-head">
          <h1>{totals.title}</h1>
          <ViewsMenu address={address} />
        </header>
        <p className="quiet">{totals.hint}</p>
        <ChosenFilters address={{ ...address, view: null }} events={[]} />
        <By address={address} />
        {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
        {answer.state === 'loading' && <Loading />}
        {answer.state === 'ready' && <Shown address={address} totals={answer.value} />}
      </div>
    </main>
  )
}

function By({ address }: { readonly address: Address }) {
  const { totals } = useSurroundings().format.labels.pages
  return (
    <ul className="tabs">
      {TOTALS_BY.map(by => (
        <li key={by}>
          <Link to={{ by }} aria-current={by === address.by ? 'true' : undefined}>
            {totals.by[by]}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Shown({ address, totals }: { readonly address: Address; readonly totals: LoadedTotals }) {
  const { labels } = useSurroundings().format
  const present = OUTCOMES.filter(outcome => totals.sums.some(row => row.outcome === outcome))
  const [chosen, choose] = useState<Outcome>('killed')
  const outcome = present.includes(chosen) ? chosen : present[0]
  if (outcome === undefined) return <p className="state">{labels.pages.totals.nothing}</p>
  return (
    <>
      <div className="outcomes">
        {address.by !== 'outcome' &&
          present.map(one => (
            <button
              key={one}
              type="button"
              className="type-chip"
              aria-pressed={one === outcome}
              onClick={() => choose(one)}
            >
              {labels.outcome[one]}
            </button>
          ))}
      </div>
      <SumsTable
        by={address.by}
        rows={address.by === 'outcome' ? totals.sums : totals.sums.filter(row => row.outcome === outcome)}
        all={totals.sums}
        english={totals.english}
      />
      <Presets presets={totals.presets} />
      {totals.campaigns.length > 0 && <Campaigns campaigns={totals.campaigns} english={totals.english} />}
    </>
  )
}
