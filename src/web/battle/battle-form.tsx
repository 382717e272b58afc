import type { OperationAnswer, OperationsAnswer } from '../../api/answers/known.ts'
import { type Address, NOTHING_ASKED } from '../address.ts'
import { fetchAnswer } from '../data/fetch-answer.ts'
import { useAnswer } from '../data/use-answer.ts'
import { NameField } from '../filters/fields.tsx'
import { loadSuggestions } from '../filters/suggestions.ts'
import { nameOf } from '../format/headline.ts'
import { Link } from '../frame/link.tsx'
import { useSurroundings } from '../surroundings.ts'
import { go } from '../use-address.ts'

/** Operations that the ledger has events of; none while they are awaited. */
export function useOperations(): readonly OperationAnswer[] {
  const answer = useAnswer('operations', fetchAnswer<OperationsAnswer>)
  return answer.state === 'ready' ? answer.value.operations : []
}

/** The address of an operation: its place and days. */
const choiceOf = ({ id, from, to, place }: OperationAnswer, { asked }: Address): Partial<Address> => ({
  ...{ operation: id, from, to, types: [], view: null, spot: null },
  asked: { ...NOTHING_ASKED, place, preset: asked.preset },
})

/** Every operation with its days, for whoever has not chosen yet. */
export function OperationList({ address, operations }: BattleFormProps) {
  const around = useSurroundings()
  const { format } = around
  return (
    <ul className="operation-list">
      {operations.map(one => (
        <li key={one.id}>
          <Link to={choiceOf(one, address)}>
            <strong>{nameOf(one, around)}</strong>
            <span>{format.date({ start: one.from, end: one.to, basis: 'stated' })}</span>
            <small>{format.counted(format.labels.counts.events, one.events)}</small>
          </Link>
        </li>
      ))}
    </ul>
  )
}

interface BattleFormProps {
  readonly address: Address
  readonly operations: readonly OperationAnswer[]
}

/** An operation, which has its place and days; or a place and days of one's own. */
export function BattleForm({ address, operations }: BattleFormProps) {
  const around = useSurroundings()
  const { filters, pages } = around.format.labels
  const answer = useAnswer('suggestions', loadSuggestions)
  const places = answer.state === 'ready' ? answer.value.places : []
  const choose = (id: string) => {
    const found = operations.find(one => one.id === id)
    go(found === undefined ? { operation: null } : choiceOf(found, address))
  }
  return (
    <form className="filter-bar" onSubmit={event => event.preventDefault()}>
      <label className="field">
        <span>{pages.battle.operation}</span>
        <select value={address.operation ?? ''} onChange={({ target }) => choose(target.value)}>
          <option value="">{pages.battle.choose}</option>
          {operations.map(one => (
            <option key={one.id} value={one.id}>
              {nameOf(one, around)} ({around.format.number(one.events)})
            </option>
          ))}
        </select>
      </label>
      <NameField
        address={address}
        name="place"
        label={pages.battle.place}
        options={places.map(place => ({ value: place.name, note: nameOf(place, around) }))}
      />
      <label className="field">
        <span>{filters.from}</span>
        <input type="date" value={address.from ?? ''} onChange={({ target }) => go({ from: target.value || null })} />
      </label>
      <label className="field">
        <span>{filters.to}</span>
        <input type="date" value={address.to ?? ''} onChange={({ target }) => go({ to: target.value || null })} />
      </label>
    </form>
  )
}
