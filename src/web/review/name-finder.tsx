import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { GazetteerAnswer } from '../../api/answers/known.ts'
import { fetchAnswer } from '../data/fetch-answer.ts'
import { useSurroundings } from '../surroundings.ts'

type Found<K extends keyof GazetteerAnswer> = GazetteerAnswer[K][number]

interface NameFinderProps<K extends keyof GazetteerAnswer> {
  readonly kind: K
  readonly label: string
  readonly value: string
  /** A name as typed. */
  readonly onType: (name: string) => void
  /** One that the gazetteer knows. */
  readonly onPick: (found: Found<K>) => void
}

const PAUSE_MS = 150
const MOST = 8

/** What the gazetteer offers for what was typed, once the typing pauses. */
function useFound<K extends keyof GazetteerAnswer>(kind: K, typed: string | null): readonly Found<K>[] {
  const [found, setFound] = useState<GazetteerAnswer>({ places: [], actors: [] })
  useEffect(() => {
    const asked = typed?.trim()
    if (!asked) return setFound({ places: [], actors: [] })
    const control = new AbortController()
    const pause = setTimeout(() => {
      const query = `gazetteer?limit=${MOST}&q=${encodeURIComponent(asked)}`
      fetchAnswer<GazetteerAnswer>(query, control.signal).then(setFound, () => undefined)
    }, PAUSE_MS)
    return () => {
      clearTimeout(pause)
      control.abort()
    }
  }, [typed])
  return found[kind]
}

/** A name, with those of the gazetteer to choose from by arrow keys or a click. */
export function NameFinder<K extends keyof GazetteerAnswer>(props: NameFinderProps<K>) {
  const { kind, label, value, onType, onPick } = props
  const list = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [at, setAt] = useState(-1)
  const found = useFound(kind, typed)
  function pick(one: Found<K>) {
    onPick(one)
    setTyped(null)
    setAt(-1)
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = found[at]
    if (step !== undefined && found.length > 0) setAt((at + step + found.length) % found.length)
    else if (event.key === 'Enter' && chosen) pick(chosen)
    else if (event.key === 'Escape' && found.length > 0) setTyped(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="finder">
      <label className="entry">
        {label}
        <input
          role="combobox"
          dir="auto"
          autoComplete="off"
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
          value={value}
          onKeyDown={onKeyDown}
          onBlur={() => setTyped(null)}
          onChange={event => {
            onType(event.target.value)
            setTyped(event.target.value)
            setAt(-1)
          }}
        />
      </label>
      <FoundList {...{ list, label, found, at }} onPick={pick} />
    </div>
  )
}

interface FoundListProps<K extends keyof GazetteerAnswer> {
  /** Id of the list, to which the entry points. */
  readonly list: string
  readonly label: string
  readonly found: readonly Found<K>[]
  /** Which is chosen by the keys; -1 where none is. */
  readonly at: number
  readonly onPick: (one: Found<K>) => void
}

function FoundList<K extends keyof GazetteerAnswer>({ list, label, found, at, onPick }: FoundListProps<K>) {
  return (
    <div className="found" id={list} role="listbox" aria-label={label} hidden={found.length === 0}>
      {found.map((one, index) => (
        <div
          key={one.id}
          id={`${list}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onPointerDown={event => {
            event.preventDefault()
            onPick(one)
          }}
        >
          <FoundName one={one} />
        </div>
      ))}
    </div>
  )
}

function FoundName({ one }: { readonly one: Found<'places'> | Found<'actors'> }) {
  const { format } = useSurroundings()
  const where = 'country' in one ? [one.admin1, one.country && format.country(one.country)] : []
  const rest = [one.nameEn, ...where].filter(part => part && part !== one.name)
  return (
    <>
      <bdi lang="ar">{one.name}</bdi> <small className="quiet">{rest.join(' · ')}</small>
    </>
  )
}
