/** How the sides behind a trigger stand to it: on whom, by whom, with whom, whose. */
import { goesOn, isOtherGender, takesNoObject } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import { doerAt, ends, isLeftBehind, suffererClause } from '../grammar/governing.ts'
import { caseShown } from '../grammar/grammatical-case.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isCourse, opensAnother } from '../mentions/another-deed.ts'
import { meetWord, type Stretch } from './argument-words.ts'
import { endOfBlow } from './blow-subjects.ts'
import { clitic, type State } from './clitic-relation.ts'
import { joinedTo } from './joined-sides.ts'
import { partyOf, suffererAt } from './party.ts'
import type { Relation } from './role-frames.ts'
import { strikesBehind } from './struck-behind.ts'
import { allyAt, asideEnd } from './told-beside.ts'
import { isWielded } from './wielded.ts'

export interface Argument {
  readonly at: number
  readonly relation: Relation
}

/** "قتل وأصيب العشرات": two verbs of one harm. */
const HARMS = wanted(['kill.verb', 'injure.verb'])
/** "اعتقل ثلاثة بعد هجوم على القاعدة": what came before an arrest, or before somebody was freed, tells nobody of it. */
const TAKES = wanted(['arrest', 'abduct', 'detain', 'execute', 'release', 'free.up', 'rescue', 'launch'])

function relationOf(state: State, verbal: boolean, before: boolean): Relation | null {
  const { relation, owner, bare } = state
  if (relation === 'none' || owner === 'other') return null
  if (relation !== null) return relation
  if (owner === 'deed') return 'genitive'
  if (owner === 'belonging') return 'object'
  if (!verbal) return owner === 'trigger' ? 'genitive' : bare > 0 ? 'object' : null
  return before || bare > 0 ? 'object' : 'subject'
}

/** "قصفت المتمردين طائرات", "استهدف القصف المسلحون": a bare side's own ending says whether it does or suffers; not behind its own means. */
function byCase(stretch: Stretch, k: number, state: State, relation: Relation | null): Relation | null {
  const { items, trigger, verbal } = stretch
  const [item, verb] = [items[k], items[trigger]]
  const bare = state.relation === null && state.owner === null && !(verbal && isWielded(items, k - 1, trigger))
  if (!bare || (relation !== 'subject' && relation !== 'object')) return relation
  const actor = goesOn(items, trigger) ? partyOf(item) : null
  const other = relation === 'subject' && verb && actor !== null && isOtherGender(verb, item, actor)
  const ending = other ? 'object' : has(items[k - 1], 'all') ? null : caseShown(item)
  const turned = state.turned || (relation === 'object' && verbal && takesNoObject(verb))
  const shown = ending ?? (turned ? 'subject' : relation)
  state.turned = relation === 'subject' && shown === 'object'
  return shown
}

/** What a phrase is complete with: what comes next is bare again, save between two sides. */
function complete(state: State): void {
  if (state.relation !== 'between') state.relation = null
  state.owner = null
  state.clause = false
}

/** Whoever stands so is not helped by those who help the doer. */
const SUFFERED: ReadonlySet<Relation> = new Set<Relation>(['on', 'from', 'object'])

/** Takes in a side or victims at `k`; index of the last item taken. */
function meetParty(stretch: Stretch, k: number, state: State, found: Argument[]): number {
  const { items, trigger, verbal, before, victims } = stretch
  const own = clitic(items, k, state, verbal, trigger)
  if (own !== null) state.relation = own
  if ((own === 'on' && items[k]?.preposition === 'ب') || own === 'by') state.owner = null
  // "تعرض الموقع لقذائف حوثية": whose the deed is, whatever its noun stands in.
  const whose = has(items[k], 'side.adj')
  const relation = whose ? 'author' : byCase(stretch, k, state, relationOf(state, verbal, before))
  const group = joinedTo(items, k, relation === null || !SUFFERED.has(relation))
  const joined = items[k]?.conjunction && found.length === 0
  // "القوات سيطرت على الحي، الجيش أمن المباني": behind a subject and a comma another clause begins.
  const opens = verbal && before && has(items[k - 1], 'comma') && !items[k]?.conjunction
  const loose = (joined || opens) && relation !== 'between' && state.relation === null
  if (relation && !loose) for (const at of group) if (!victims.has(at)) found.push({ at, relation })
  if (state.relation === null && state.owner !== 'other') state.bare++
  complete(state)
  return group.at(-1) ?? k
}

/** How far the sides behind a trigger are read. */
interface Walk {
  readonly state: State
  readonly found: Argument[]
  /** What comes is told of a deed before the trigger's: "ردا على الهجوم الذي شنه المسلحون", "بعد هجوم شنه المسلحون". */
  answered: boolean
}

function begin({ items, trigger, verbal }: Stretch, blow: number | null): Walk {
  const owned = !verbal && (has(items[trigger], 'pron') || strikesBehind(items, trigger))
  const bare = (owned ? 1 : 0) + (blow === null ? 0 : 1)
  const owner = verbal || owned ? null : 'trigger'
  return { state: { relation: null, owner, bare, clause: false, turned: false }, found: [], answered: false }
}

/** Last item of a clause about the doer or the sufferer, of an ally or of an aside that opens at `k`; null where none does. */
function asideAt({ items, trigger }: Stretch, k: number, { state, found, answered }: Walk): number | null {
  const doer = doerAt(items, k, trigger)
  const left = isLeftBehind(items, trigger, doer ?? k)
  const sufferer = suffererClause(items, k, trigger) ?? (left && doer === null ? k : null)
  if (doer !== null || sufferer !== null) {
    // Who did what was before is told to do nothing else.
    state.relation = doer === null || left ? 'on' : answered ? 'none' : 'author'
    state.owner = null
    state.clause = true
  }
  const ally = allyAt(items, k)
  const allies = ally === null ? [] : joinedTo(items, ally)
  for (const at of allies) found.push({ at, relation: 'ally' })
  return doer ?? sufferer ?? allies.at(-1) ?? asideEnd(items, k)
}

/** Takes in what stands at `k`; index of the last item taken. */
function meet(stretch: Stretch, item: Item, k: number, { state, found }: Walk): number {
  // "حي يغلب الشيعة على سكانه": people of a place are its dwellers, and no side.
  const party = has(item, 'civilian') && has(item, 'pron') ? null : suffererAt(item)
  if (party || stretch.victims.has(k)) return meetParty(stretch, k, state, found)
  if (item.kind === 'time') {
    if (!state.clause) complete(state)
  } else if (item.kind === 'place') {
    if (state.relation === null && state.owner === null) state.bare++
    complete(state)
  } else if (item.kind === 'word' || item.kind === 'number') meetWord(stretch, k, state)
  return k
}

/** The sides behind a trigger, each with how it stands to it. */
export function argumentsOf(stretch: Stretch): Argument[] {
  const { items, trigger, to, verbal, before } = stretch
  const blow = verbal && !before ? endOfBlow(items, trigger) : null
  const walk = begin(stretch, blow)
  const { state, found } = walk
  for (let k = (blow ?? trigger) + 1; k < to; k++) {
    const item = items[k]
    if (!item) break
    walk.answered ||= opensAnother(items, k, trigger)
    if ((walk.answered || isCourse(items, k)) && has(items[trigger], TAKES)) break
    const aside = asideAt(stretch, k, walk)
    if (aside !== null) {
      k = aside
      continue
    }
    const half = state.relation === 'between' && found.filter(a => a.relation === 'between').length === 1
    const paired = k === trigger + 1 && item.conjunction && has(item, HARMS)
    if (half ? has(item, 'stop') : !paired && ends(items, k)) break
    if (half && !item.conjunction) continue
    k = meet(stretch, item, k, walk)
    if (walk.answered && (state.relation === 'by' || state.relation === 'author')) state.relation = 'none'
  }
  return found
}
