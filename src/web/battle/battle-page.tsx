import type { EventHead } from '../../api/answers/events.ts'
import type { Address } from '../address.ts'
import { seenQuery } from '../data/seen-query.ts'
import { useAnswer } from '../data/use-answer.ts'
import { DownloadMenu } from '../filters/download-menu.tsx'
import { ViewsMenu } from '../filters/views-menu.tsx'
import { formatEventToll } from '../format/figures.ts'
import { fill } from '../format/format.ts'
import { Failed, Loading } from '../frame/states.tsx'
import { useTitle } from '../frame/use-title.ts'
import { spanOf } from '../plot/scale.ts'
import { useSurroundings } from '../surroundings.ts'
import { dayOf } from '../timeline/buckets.ts'
import { BattleForm, OperationList, useOperations } from './battle-form.tsx'
import { BattlePicture } from './battle-picture.tsx'
import { ControlRows } from './control-rows.tsx'
import { type LoadedBattle, loadBattle, MOST_TOLD } from './load-battle.ts'
import { lossSteps } from './losses.ts'
import { Story } from './story.tsx'

/** One battle on one page: what was taken, struck, lost and said, day by day, and who held what. */
export function BattlePage({ address }: { readonly address: Address }) {
  const { format } = useSurroundings()
  const { battle } = format.labels.pages
  const operations = useOperations()
  const operation = operations.find(one => one.id === address.operation)
  const named = operation && (format.language === 'en' ? (operation.nameEn ?? operation.name) : operation.name)
  const title = named ?? address.asked.place
  useTitle(title === null ? battle.title : `${battle.title}: ${title}`)
  const query = seenQuery({ ...address, view: null, spot: null }, null)
  const answer = useAnswer(query, loadBattle)
  return (
    <main className="sheet battle">
      <div className="sheet-body">
        <header className="sheet-head">
          <h1>
            {battle.title}
            {title !== null && (
              <>
                {': '}
                <bdi>{title}</bdi>
              </>
            )}
          </h1>
          <ViewsMenu address={address} />
          <DownloadMenu query={query} />
        </header>
        <p className="quiet">{battle.hint}</p>
        <BattleForm address={address} operations={operations} />
        {address.asked.place === null && <OperationList address={address} operations={operations} />}
        {address.asked.place !== null && answer.state === 'failed' && (
          <Failed error={answer.error} retry={answer.retry} />
        )}
        {address.asked.place !== null && answer.state === 'loading' && <Loading />}
        {address.asked.place !== null && answer.state === 'ready' && <Shown address={address} battle={answer.value} />}
      </div>
    </main>
  )
}

const daysOf = (events: readonly EventHead[], { from, to }: Address): readonly string[] =>
  [
    ...events.map(dayOf).filter(day => day !== null && (from === null || day >= from) && (to === null || day <= to)),
    ...[from, to],
  ].filter(day => day !== null)

function Shown({ address, battle }: { readonly address: Address; readonly battle: LoadedBattle }) {
  const { labels, number } = useSurroundings().format
  const { events, control, claims } = battle
  const span = spanOf(daysOf(events, address))
  if (events.length === 0 || span === null) return <p className="state">{labels.pages.battle.nothing}</p>
  return (
    <>
      {battle.truncated && <p className="notice">{labels.list.truncated}</p>}
      {events.length > MOST_TOLD && (
        <p className="notice">{fill(labels.pages.battle.wordless, { n: number(MOST_TOLD) })}</p>
      )}
      <Sums events={events} />
      <BattlePicture events={events} span={span} />
      {control.length > 0 && <ControlRows control={control} span={span} />}
      <Story events={events} claims={claims} />
    </>
  )
}

/** The battle in a line: how many events of each type, and the killed. */
function Sums({ events }: { readonly events: readonly EventHead[] }) {
  const { format, types } = useSurroundings()
  const counts = [...types.values()]
    .map(type => ({ type, count: events.filter(event => event.type === type.id).length }))
    .filter(({ count }) => count > 0)
  // The same sum as the plot's, so that both end at one figure.
  const killed = lossSteps(events).at(-1)
  return (
    <ul className="battle-sums">
      <li>
        <b>{format.counted(format.labels.counts.events, events.length)}</b>
      </li>
      {counts.map(({ type, count }) => (
        <li key={type.id}>
          <i className="dot" style={{ background: type.colour }} />
          {type.label[format.language]} {format.number(count)}
        </li>
      ))}
      {killed && (
        <li className="killed" title={format.labels.pages.battle.tollsHint}>
          {format.labels.outcome.killed} <b>{formatEventToll(killed, format)}</b>
        </li>
      )}
    </ul>
  )
}
