/** How the sides behind a trigger stand to it: on whom, by whom, with whom, whose. */
import { has } from './clause.ts'
import type { Item } from './item.ts'
import { isAdjectival, isPlainVerb, isPreposition, isRelative, partyOf } from './party.ts'
import type { Relation } from './role-frames.ts'
import { joinedTo, takesUp } from './subjects.ts'

export interface Argument {
  readonly at: number
  readonly relation: Relation
}

const ON = [
  'w:علي',
  'w:ضد',
  'w:نحو',
  'w:صوب',
  'w:تجاه',
  'w:باتجاه',
  'w:بحق',
  'w:وعلي',
  'w:وضد',
  's:مستهدفا',
  's:مستهدفه',
]
const HAND = ['s:يد', 's:ايدي', 's:نيران', 's:رصاص', 's:واسطه', 's:نار']
const BY_WORD = ['w:بيد', 'w:بايدي', 'w:بواسطه']
/** What belongs to a side, so that a blow on it is a blow on the side. */
const BELONGINGS = [
  'site',
  'home',
  'building',
  'weapon',
  'depot',
  'vehicle',
  'car',
  'heavy',
  'place.kind',
  'ground',
  'direction',
  'part.of',
  'convoy',
  'launcher',
  'all',
  'supply',
  'ambush',
]
const HOSTILE = [
  'target',
  'shell',
  'drive.out',
  'kill',
  'strike',
  'clash',
  'destroy',
  'arrest',
  'repel',
  'pursue',
  'siege',
]
const OWNED = ['s:تابعه', 's:تابع', 's:تابعين', 's:عائده', 's:عائد', 's:تعود', 's:يعود', 'under.control']

interface State {
  /** What governs the next noun; null: nothing does. */
  relation: Relation | 'none' | null
  /** The noun just before belongs to whoever follows, or lets nobody follow. */
  owner: 'trigger' | 'belonging' | 'other' | null
  bare: number
}

/** The relation that a preposition at `k` gives to what follows it. */
function governed(items: readonly Item[], k: number): Relation | 'none' {
  const item = items[k]
  const next = items[k + 1]
  if (has(item, ...ON)) return has(next, ...HAND) ? 'by' : 'on'
  if (has(item, ...BY_WORD)) return 'by'
  if (has(item, 'w:من', 'w:ومن'))
    return has(next, 's:قبل', 's:جانب', 's:طرف', 's:جهه') && partyOf(items[k + 2]) ? 'by' : 'from'
  if (has(item, 'w:مع')) return 'with'
  if (has(item, 'w:لصالح')) return 'by'
  if (has(item, 'w:بين')) return 'between'
  return 'none'
}

const DOES = [
  'carry.out',
  'claim.responsibility',
  'launch.verb',
  'begin.verb',
  'ambush.lay',
  'plant',
  'aim',
  'sponsor',
  'throw',
  'send',
]
/** "الهجوم الذي شنه", "غارات نفذتها", "هجوم نسب إلى": a clause on the trigger that names who did it; index of its last word. */
function doerClause(items: readonly Item[], k: number): number | null {
  const verb = isRelative(items[k]) ? k + 1 : k
  if (has(items[verb], ...DOES) && takesUp(items, verb)) return verb
  if (has(items[verb], 'claim.responsibility.verb', 'carry.out.verb') && verb > k) return verb
  if (/^(نسب|نسبت|ينسب|تنسب)$/.test(items[verb]?.word?.best.stem ?? '') && has(items[verb + 1], 'w:الي'))
    return verb + 1
  return null
}

/** "اشتباكات اندلعت بين", "المعارك التي دارت مع": verbs that only say that it took place. */
const TAKES_PLACE = ['break.out', 'take.place', 'happen', 'be', 'go.on', 'begin']
const tookPlace = (items: readonly Item[], k: number): boolean =>
  has(items[k], ...TAKES_PLACE) || (isRelative(items[k]) && has(items[k + 1], ...TAKES_PLACE))

const ends = (items: readonly Item[], k: number): boolean => {
  const item = items[k]
  if (!item || has(item, 'stop') || (has(item, 'connector') && !isRelative(item))) return true
  if (tookPlace(items, k)) return false
  if (isRelative(item) || isPlainVerb(item)) return true
  if (!has(item, 'comma')) return false
  const next = items[k + 1]
  return (
    isPlainVerb(next) ||
    has(next, 'connector', 'saying', 'according', 'also', 'w:ما', 'w:مما', 'w:فيما') ||
    isRelative(next)
  )
}

/** A clitic preposition on the word or side itself. */
function clitic(
  items: readonly Item[],
  k: number,
  state: State,
  verbal: boolean,
  trigger: number,
): Relation | 'none' | null {
  const item = items[k]
  if (item?.preposition === 'ب') return has(item, ...HAND, 'w:بيد', 'w:بايدي') ? 'by' : 'none'
  if (item?.preposition !== 'ل') return null
  if (state.owner === 'belonging') return state.relation === 'none' ? 'none' : (state.relation ?? 'object')
  if (verbal) return 'on'
  if (state.bare > 0) return 'object'
  return k - trigger <= 3 || state.owner === 'trigger' ? 'genitive' : 'on'
}

function meetWord(items: readonly Item[], k: number, state: State, verbal: boolean, trigger: number): void {
  const item = items[k]
  if (!item) return
  if (isPreposition(item)) {
    if (state.relation === 'between' && has(items[k + 1], 's:جهه', 's:طرف', 's:جانب')) return
    // "استهداف مواقع للتنظيم": ل as a word of its own says whose they are.
    if (has(item, 'w:ل')) {
      if (state.owner !== 'belonging') state.relation = verbal ? 'on' : state.bare > 0 ? 'object' : 'genitive'
      return
    }
    state.relation = governed(items, k)
    state.owner = null
    return
  }
  // "حملة لقصف مواقع": what a deed is for tells whom it is aimed at.
  const purpose = item.preposition === 'ل' && has(item, 'masdar')
  const own = purpose ? (has(item, ...HOSTILE) ? 'on' : 'none') : clitic(items, k, state, verbal, trigger)
  if (own !== null) {
    state.relation = own
    state.owner = null
  }
  if (has(item, ...HAND) || (state.relation === 'by' && has(item, 's:قبل', 's:جانب', 's:طرف', 's:جهه'))) return
  if (has(item, ...OWNED)) {
    state.owner = state.relation === 'none' ? 'other' : 'belonging'
    return
  }
  if (isAdjectival(item) || has(item, 'also', 'this', 'one.of', 'pron', 's:بعض') || item.kind === 'number') return
  // "هجمات مفترضة لـ…": unknown words straight behind a verbal noun describe it.
  if (state.owner === 'trigger' && !item.word?.known && !has(item, 'def')) return
  if (state.relation === 'between') return
  if (has(item, ...BELONGINGS) || !item.word?.known) {
    state.owner = 'belonging'
    if (state.relation === null && state.owner === 'belonging' && state.bare === 0) state.bare = verbal ? 1 : 0
    return
  }
  if (has(item, 'noun', 'masdar')) state.owner = 'other'
}

function relationOf(state: State, verbal: boolean, before: boolean): Relation | null {
  const { relation, owner, bare } = state
  if (relation === 'none' || owner === 'other') return null
  if (relation !== null) return relation
  if (owner === 'belonging') return 'object'
  if (!verbal) return owner === 'trigger' ? 'genitive' : bare > 0 ? 'object' : null
  return before || bare > 0 ? 'object' : 'subject'
}

/** The sides behind a trigger, each with how it stands to it; `before`: its subject stands before it; `victims` are told by figures. */
export function argumentsOf(
  items: readonly Item[],
  trigger: number,
  to: number,
  verbal: boolean,
  before: boolean,
  victims: ReadonlySet<number>,
): Argument[] {
  const found: Argument[] = []
  const owned = !verbal && has(items[trigger], 'pron')
  const state: State = { relation: null, owner: verbal || owned ? null : 'trigger', bare: owned ? 1 : 0 }
  for (let k = trigger + 1; k < to; k++) {
    const item = items[k]
    if (!item) break
    const doer = doerClause(items, k)
    if (doer !== null) {
      state.relation = 'by'
      state.owner = null
      k = doer
      continue
    }
    const half = state.relation === 'between' && found.filter(a => a.relation === 'between').length === 1
    if (half ? has(item, 'stop') : ends(items, k)) break
    if (half && !item.conjunction) continue
    const party = partyOf(item)
    if (party || victims.has(k)) {
      const own = clitic(items, k, state, verbal, trigger)
      if (own !== null) state.relation = own
      const relation = relationOf(state, verbal, before)
      const group = joinedTo(items, k)
      if (relation && !(item.conjunction && found.length === 0 && relation !== 'between' && state.relation === null))
        for (const at of group) if (!victims.has(at)) found.push({ at, relation })
      if (state.relation === null && state.owner !== 'other') state.bare++
      if (state.relation !== 'between') state.relation = null
      state.owner = null
      k = group.at(-1) ?? k
    } else if (item.kind === 'time') {
      if (state.relation !== 'between') state.relation = null
      state.owner = null
    } else if (item.kind === 'place') {
      if (state.relation === null && state.owner === null) state.bare++
      if (state.relation !== 'between') state.relation = null
      state.owner = null
    } else if (item.kind === 'word' || item.kind === 'number') meetWord(items, k, state, verbal, trigger)
  }
  return found
}
