import { createContext, useContext } from 'react'
import type { MetaAnswer, TypeAnswer } from '../api/answers/meta.ts'
import { type Format, makeFormat } from './format/format.ts'

export interface Surroundings {
  readonly format: Format
  readonly types: ReadonlyMap<string, TypeAnswer>
  readonly meta: MetaAnswer
}

const empty: MetaAnswer = {
  version: '',
  tiles: null,
  types: [],
  formats: [],
  counts: { reports: 0, claims: 0, events: 0, outlets: 0 },
  range: null,
}

/** Language, formats and event types: what every part of the page needs. */
export const SurroundingsContext = createContext<Surroundings>({
  format: makeFormat('ar', 'latn'),
  types: new Map(),
  meta: empty,
})

export const useSurroundings = (): Surroundings => useContext(SurroundingsContext)
