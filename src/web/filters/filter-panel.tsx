import { useState } from 'react'
import { OUTCOMES } from '../../5-events/toll-sides.ts'
import type { Address, Asked } from '../address.ts'
import { useAnswer } from '../data/use-answer.ts'
import { nameOf } from '../format/headline.ts'
import { Menu } from '../frame/menu.tsx'
import { type Surroundings, useSurroundings } from '../surroundings.ts'
import { ChoiceField, NameField, NumberField } from './fields.tsx'
import { loadSuggestions, NO_SUGGESTIONS, type Suggestions } from './suggestions.ts'

const CONFIDENCES = [0.5, 0.7, 0.8, 0.9, 0.95]
const PRESETS = ['conservative', 'informative', 'representative'] as const
const REVIEWS = ['open', 'partly', 'reviewed'] as const
const IN_PANEL: readonly Asked[] = [
  ...(['country', 'place', 'actor', 'side', 'speaker', 'outlet'] as const),
  ...(['outcome', 'minToll', 'minConfidence', 'review', 'preset'] as const),
]

/** The filters that not everybody needs every day. */
export function FilterPanel({ address }: { readonly address: Address }) {
  const { labels, number } = useSurroundings().format
  const [opened, setOpened] = useState(false)
  const inForce = IN_PANEL.filter(name => address.asked[name] !== null).length
  const label = inForce === 0 ? labels.pages.panel.more : `${labels.pages.panel.more} (${number(inForce)})`
  return (
    <Menu label={label} className="filter-panel" onOpen={() => setOpened(true)}>
      {opened && <Fields address={address} />}
    </Menu>
  )
}

function Fields({ address }: { readonly address: Address }) {
  const answer = useAnswer('suggestions', loadSuggestions)
  const suggestions = answer.state === 'ready' ? answer.value : NO_SUGGESTIONS
  return (
    <div className="filter-fields">
      <Names address={address} suggestions={suggestions} />
      <Weights address={address} />
    </div>
  )
}

const options = (
  named: readonly { readonly name: string; readonly nameEn?: string }[],
  around: Surroundings,
): { readonly value: string; readonly note?: string }[] =>
  [...new Map(named.map(one => [one.name, one])).values()].map(one => ({
    value: one.name,
    ...(around.format.language === 'en' ? { note: nameOf(one, around) } : {}),
  }))

function Names({ address, suggestions }: { readonly address: Address; readonly suggestions: Suggestions }) {
  const around = useSurroundings()
  const { format } = around
  const { filters, pages } = format.labels
  const actors = options(suggestions.actors, around)
  return (
    <>
      <ChoiceField address={address} name="country" label={filters.country} any={filters.any}>
        {[...new Set([...suggestions.countries, ...(address.asked.country ? [address.asked.country] : [])])].map(
          code => (
            <option key={code} value={code}>
              {format.country(code)}
            </option>
          ),
        )}
      </ChoiceField>
      <NameField address={address} name="place" label={filters.place} options={options(suggestions.places, around)} />
      <NameField address={address} name="actor" label={filters.actor} options={actors} />
      <NameField address={address} name="side" label={pages.panel.side} hint={pages.panel.sideHint} options={actors} />
      <NameField address={address} name="speaker" label={pages.panel.speaker} />
      <NameField
        address={address}
        name="outlet"
        label={filters.outlet}
        options={options(suggestions.outlets, around)}
      />
    </>
  )
}

function Weights({ address }: { readonly address: Address }) {
  const { labels, percent } = useSurroundings().format
  const { any } = labels.filters
  const { panel } = labels.pages
  return (
    <>
      <ChoiceField address={address} name="outcome" label={panel.outcome} any={any}>
        {OUTCOMES.map(outcome => (
          <option key={outcome} value={outcome}>
            {labels.outcome[outcome]}
          </option>
        ))}
      </ChoiceField>
      <NumberField address={address} name="minToll" label={panel.minToll} hint={panel.minTollHint} />
      <ChoiceField address={address} name="minConfidence" label={panel.minConfidence} any={any}>
        {CONFIDENCES.map(least => (
          <option key={least} value={least}>
            {percent(least)} +
          </option>
        ))}
      </ChoiceField>
      <ChoiceField address={address} name="review" label={panel.review} any={any}>
        {REVIEWS.map(state => (
          <option key={state} value={state}>
            {panel.reviewState[state]}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField
        address={address}
        name="preset"
        label={panel.preset}
        hint={panel.presetHint.conservative}
        any={panel.presetName.conservative}
      >
        {PRESETS.slice(1).map(preset => (
          <option key={preset} value={preset}>
            {panel.presetName[preset]}: {panel.presetHint[preset]}
          </option>
        ))}
      </ChoiceField>
    </>
  )
}
