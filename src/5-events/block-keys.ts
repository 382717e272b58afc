/** Which claims are worth comparing: those that share a key of family, place and time. */
import { FRESH_DAYS } from './compare-days.ts'
import { isWide } from './compare-places.ts'
import { type DayRange, daysIn, monthOf } from './day-range.ts'
import type { Features } from './features.ts'

/** Cells of half a degree; a place is listed in each cell that comes within `MARGIN` degrees of its point (some 17 km). */
const CELL = 0.5
const MARGIN = 0.15
/** A span of no more days than this is listed day by day. */
const FEW_DAYS = 14
/** A range of more months than this is listed as if it had no date. */
const MOST_MONTHS = 14

/** A claim is listed under `own` and compared with those listed under `look`. Looking is mutual. */
export interface BlockKeys {
  readonly own: readonly string[]
  readonly look: readonly string[]
}

/** Families that compare as kin meet under one word. */
const ARMED: ReadonlySet<string> = new Set(['fighting', 'remote', 'ground', 'custody', 'things'])
const kindOf = (f: Features): string => (ARMED.has(f.family) ? 'armed' : f.family)

function placeKeys(f: Features): string[] {
  const place = f.told.claim.place
  if (place === null) return ['nowhere']
  if (isWide(place) || place.lat === null || place.lon === null) {
    return isWide(place) ? [`wide ${place.country}`] : f.placeNames.map(name => `name ${name}`)
  }
  const keys: string[] = []
  for (let row = Math.floor((place.lat - MARGIN) / CELL); row * CELL <= place.lat + MARGIN; row++) {
    for (let column = Math.floor((place.lon - MARGIN) / CELL); column * CELL <= place.lon + MARGIN; column++) {
      keys.push(`${row},${column}`)
    }
  }
  return keys
}

const monthsOf = (range: DayRange): string[] => {
  const months = new Set<string>()
  for (let day = range.first; day <= range.last; day += 28) months.add(monthOf(day))
  return [...months.add(monthOf(range.last))]
}

/** Claims of a day, or of a few, meet by day. */
function dayKeys(range: DayRange, delay: number): BlockKeys {
  // Listed a day or two on as well, so that a paper's day of delay still meets.
  const days: string[] = []
  for (let day = range.first; day <= range.last + delay; day++) days.push(`d${day}`)
  return { own: [...days, 'all'], look: [...days, 'any'] }
}

/** Longer spans meet by month; what a single day tells of one of them is found by its words alone. */
function monthKeys(range: DayRange): BlockKeys {
  const months = monthsOf(range).map(month => `m${month}`)
  return { own: [...months, 'all'], look: [...months, 'any'] }
}

const NO_KEYS: BlockKeys = { own: [], look: [] }

/** News of a day and what is recalled of its month ("in March") meet under two names, for neither is news to its like. */
function recallKeys({ range, sharp, told }: Features): BlockKeys {
  const { scope } = told.claim
  if (!range || scope === 'cumulative' || daysIn(range) > MOST_MONTHS * 31) return NO_KEYS
  const news = scope === 'incident'
  if (news ? !sharp : daysIn(range) <= FEW_DAYS) return NO_KEYS
  const months = monthsOf(range)
  const [own, look] = news ? ['n', 'r'] : ['r', 'n']
  return { own: months.map(month => `${own}${month}`), look: months.map(month => `${look}${month}`) }
}

/** What goes on, or lasts longer than can be listed month by month, meets what began or ended in the same month. */
function openKeys({ first, last }: DayRange): BlockKeys {
  const end = Number.isFinite(first) ? first : last
  const keys = Number.isFinite(end) ? [`o${monthOf(end)}`] : []
  return { own: [...keys, 'all'], look: [...keys, 'any'] }
}

function timeKeys(f: Features): BlockKeys {
  const { scope, date } = f.told.claim
  if (f.range && f.sharp) return dayKeys(f.range, date.basis === 'implied' ? 2 : 1)
  if (f.range && daysIn(f.range) <= FEW_DAYS) return dayKeys(f.range, 0)
  if (f.range && daysIn(f.range) <= MOST_MONTHS * 31) return monthKeys(f.range)
  if (f.range) return openKeys(f.range)
  // Undated history is of any time: only its words can tell.
  if (scope === 'background') return { own: ['all'], look: ['any'] }
  if (f.published === null) return { own: ['any', 'all'], look: ['all'] }
  return dayKeys({ first: f.published - FRESH_DAYS, last: f.published }, 1)
}

/** So many of the smallest hashes stand for all runs of words, or all rare words: claims that share many share one of these. */
const LISTED = 4
/** Reports that came out within half of so many days of one another meet by their words. */
const PRINT_DAYS = 6

function wordKeys(f: Features): string[] {
  const runs = [...f.runs.subarray(0, LISTED)].map(run => `run ${run}`)
  if (f.published === null) return runs
  const windows = [f.published, f.published + PRINT_DAYS / 2].map(day => Math.floor(day / PRINT_DAYS))
  return [
    ...runs,
    ...[...f.words.subarray(0, LISTED), ...f.victims.subarray(0, LISTED)].flatMap(word =>
      windows.map(at => `word ${word} ${at}`),
    ),
  ]
}

/** A misread place leaves the country and the day. */
function countryKeys(f: Features): string[] {
  const country = f.told.claim.place?.country
  if (!country || !f.range || !f.sharp) return []
  const days: string[] = []
  for (let day = f.range.first; day <= f.range.last + 1; day++) days.push(`${country} d${day}`)
  return days
}

/** The keys under which a claim is listed, and those under which it looks for others. */
export function blockKeys(f: Features): BlockKeys {
  const kind = `${kindOf(f)}${f.told.claim.scope === 'cumulative' ? '+' : ''}`
  const places = placeKeys(f)
  const time = timeKeys(f)
  const recall = recallKeys(f)
  // Without a place, only a day is worth a look: all undated claims of a family without a place say nothing of one another.
  const keep = (key: string): boolean => places[0] !== 'nowhere' || key.startsWith('d')
  const cross = (times: readonly string[]): string[] =>
    places.flatMap(place => times.filter(keep).map(key => `${kind}|${place}|${key}`))
  const both = [...countryKeys(f), ...wordKeys(f)].map(key => `${kind}|${key}`)
  return {
    own: [...cross([...time.own, ...recall.own]), ...both],
    look: [...cross([...time.look, ...recall.look]), ...both],
  }
}
