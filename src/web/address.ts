/** Where the reader is: page, filters, map view and language, all of it in the address. */
import { TOTALS_BY, type TotalsBy } from '../5-events/sum-tolls.ts'
import type { Language } from './text/labels.ts'

export type Page =
  | { readonly name: 'explore' }
  | { readonly name: 'totals' }
  | { readonly name: 'battle' }
  | { readonly name: 'event'; readonly id: string }
  | { readonly name: 'report'; readonly id: string }
  /** The queue, and beside it an event. */
  | { readonly name: 'review'; readonly id: string | null }
  | { readonly name: 'missing' }

export interface MapView {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

/** What the ledger is asked for; the rest is narrowed down in the browser. */
export const ASKED = [
  ...(['q', 'status', 'country', 'actor', 'side', 'place', 'outlet', 'speaker'] as const),
  ...(['outcome', 'minToll', 'minConfidence', 'review', 'preset'] as const),
] as const
export type Asked = (typeof ASKED)[number]

export interface Address {
  readonly page: Page
  readonly language: Language
  readonly digits: 'latn' | 'arab'
  readonly asked: { readonly [name in Asked]: string | null }
  readonly types: readonly string[]
  readonly background: boolean
  readonly from: string | null
  readonly to: string | null
  readonly view: MapView | null
  /** Events at exactly these coordinates. */
  readonly spot: string | null
  readonly selected: string | null
  /** What totals are split by. */
  readonly by: TotalsBy
  /** The operation whose place and period a battle is of, by its id. */
  readonly operation: string | null
  /** Who holds what is drawn on the map. */
  readonly control: boolean
}

export const NOTHING_ASKED: Address['asked'] = askedBy(() => null)

function askedBy(of: (name: Asked) => string | null): Address['asked'] {
  return {
    ...{ q: of('q'), status: of('status'), country: of('country'), actor: of('actor') },
    ...{ side: of('side'), place: of('place'), outlet: of('outlet'), speaker: of('speaker') },
    ...{ outcome: of('outcome'), minToll: of('minToll'), minConfidence: of('minConfidence') },
    ...{ review: of('review'), preset: of('preset') },
  }
}

export interface Remembered {
  readonly language: Language
  readonly digits: 'latn' | 'arab'
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const dayOrNull = (text: string | null): string | null => (text !== null && DAY.test(text) ? text : null)

/** Reads an address; what it does not say comes from what is remembered. */
export function parseAddress(url: URL, remembered: Remembered): Address {
  const query = url.searchParams
  const language = query.get('lang')
  const digits = query.get('digits')
  return {
    page: parsePage(url.pathname),
    language: language === 'ar' || language === 'en' ? language : remembered.language,
    digits: digits === 'latn' || digits === 'arab' ? digits : remembered.digits,
    asked: askedBy(name => query.get(name) || null),
    types: (query.get('type') ?? '').split(',').filter(type => type !== ''),
    background: query.get('scope') === 'all',
    from: dayOrNull(query.get('from')),
    to: dayOrNull(query.get('to')),
    view: parseView(query.get('at')),
    spot: query.get('spot') || null,
    selected: query.get('selected') || null,
    by: TOTALS_BY.find(by => by === query.get('by')) ?? 'month',
    operation: query.get('operation') || null,
    control: query.get('control') === 'shown',
  }
}

function parsePage(path: string): Page {
  const [head = '', ...rest] = path.split('/').slice(1)
  if (head === '') return { name: 'explore' }
  if ((head === 'totals' || head === 'battle') && rest.length === 0) return { name: head }
  const id = decoded(rest.join('/'))
  if (head === 'review') return { name: 'review', id: id || null }
  if ((head === 'event' || head === 'report') && id) return { name: head, id }
  return { name: 'missing' }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function parseView(text: string | null): MapView | null {
  const [lat, lon, zoom] = (text ?? '').split(',').map(Number)
  if (lat === undefined || lon === undefined || zoom === undefined) return null
  const sound = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 24
  return sound ? { lat, lon, zoom } : null
}

function pathOf(page: Page): string {
  if (page.name === 'review') return page.id === null ? '/review' : `/review/${encodeURIComponent(page.id)}`
  if (page.name === 'event' || page.name === 'report') return `/${page.name}/${encodeURIComponent(page.id)}`
  return page.name === 'explore' || page.name === 'missing' ? '/' : `/${page.name}`
}

/** The address as path and query; what is at its default is left out, the language never. */
export function formatAddress(address: Address): string {
  const { view } = address
  const query: readonly (readonly [string, string | null])[] = [
    ['lang', address.language],
    ['digits', address.digits === 'arab' ? 'arab' : null],
    ...ASKED.map(name => [name, address.asked[name]] as const),
    ['type', address.types.join(',') || null],
    ['scope', address.background ? 'all' : null],
    ['from', address.from],
    ['to', address.to],
    ['at', view && [view.lat.toFixed(4), view.lon.toFixed(4), view.zoom.toFixed(2)].join(',')],
    ['spot', address.spot],
    ['selected', address.selected],
    ['by', address.by === 'month' ? null : address.by],
    ['operation', address.operation],
    ['control', address.control ? 'shown' : null],
  ]
  const said = query.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
  return `${pathOf(address.page)}?${said.join('&').replaceAll('%2C', ',')}`
}
