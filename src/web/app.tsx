import { lazy, Suspense, useEffect, useMemo } from 'react'
import type { MetaAnswer } from '../api/answers/meta.ts'
import type { Address } from './address.ts'
import { fetchAnswer } from './data/fetch-answer.ts'
import { useAnswer } from './data/use-answer.ts'
import { Explore } from './explore/explore.tsx'
import { makeFormat } from './format/format.ts'
import { Header } from './frame/header.tsx'
import { Login } from './frame/login.tsx'
import { Failed, Loading, Missing } from './frame/states.tsx'
import { type Surroundings, SurroundingsContext, useSurroundings } from './surroundings.ts'
import { useAddress } from './use-address.ts'

// Each page is fetched when it is first gone to: what is painted first waits for none of them.
const BattlePage = lazy(() => import('./battle/battle-page.tsx').then(file => ({ default: file.BattlePage })))
const EventPage = lazy(() => import('./event/event-page.tsx').then(file => ({ default: file.EventPage })))
const ReportPage = lazy(() => import('./report/report-page.tsx').then(file => ({ default: file.ReportPage })))
const ReviewPage = lazy(() => import('./review/review-page.tsx').then(file => ({ default: file.ReviewPage })))
const TotalsPage = lazy(() => import('./totals/totals-page.tsx').then(file => ({ default: file.TotalsPage })))

/** The whole page, in the language of the address. */
export function App() {
  const address = useAddress()
  const format = useMemo(() => makeFormat(address.language, address.digits), [address.language, address.digits])
  useEffect(() => {
    document.documentElement.lang = address.language
    document.documentElement.dir = address.language === 'ar' ? 'rtl' : 'ltr'
  }, [address.language])
  const meta = useAnswer('meta', fetchAnswer<MetaAnswer>)
  const bare = useSurroundings()
  const around = useMemo<Surroundings>(() => {
    if (meta.state !== 'ready') return { ...bare, format }
    return { format, meta: meta.value, types: new Map(meta.value.types.map(type => [type.id, type])) }
  }, [bare, format, meta])
  return (
    <SurroundingsContext value={around}>
      <Header address={address} isIn={meta.state === 'ready'} />
      {meta.state === 'loading' && <Loading />}
      {meta.state === 'failed' && (
        <main>
          {meta.error.code === 'login_needed' ? (
            <Login onDone={meta.retry} />
          ) : (
            <Failed error={meta.error} retry={meta.retry} />
          )}
        </main>
      )}
      {meta.state === 'ready' && (
        <Suspense fallback={<Loading />}>
          <CurrentPage address={address} />
        </Suspense>
      )}
    </SurroundingsContext>
  )
}

function CurrentPage({ address }: { readonly address: Address }) {
  const { page } = address
  if (page.name === 'explore') return <Explore address={address} />
  if (page.name === 'totals') return <TotalsPage address={address} />
  if (page.name === 'battle') return <BattlePage address={address} />
  if (page.name === 'event') return <EventPage id={page.id} preset={address.asked.preset} />
  if (page.name === 'report') return <ReportPage id={page.id} />
  if (page.name === 'review') return <ReviewPage address={address} id={page.id} />
  return (
    <main>
      <Missing />
    </main>
  )
}
