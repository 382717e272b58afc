/** How the sides behind a trigger stand to it: on whom, by whom, with whom, whose. */
import { goesOn, isOtherGender, takesNoObject } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import { doerAt, ends, givesUpTo, governed, HAND, isLeftBehind, suffererClause, WHOSE } from '../grammar/governing.ts'
import { caseShown } from '../grammar/grammatical-case.ts'
import type { Item } from '../grammar/item.ts'
import { comesFrom } from '../grammar/masdar-objects.ts'
import { wanted } from '../grammar/tags.ts'
import { isCourse, opensAnother } from '../mentions/another-deed.ts'
import { BELONGINGS, describesDeed, HELD_BY, OWNED, SOME_OF, SUBJECT_TO } from './belongings.ts'
import { endOfBlow } from './blow-subjects.ts'
import { clitic, type State } from './clitic-relation.ts'
import { joinedTo } from './joined-sides.ts'
import { isAdjectival, isPreposition, partyOf, suffererAt } from './party.ts'
import { purposeAt } from './purposes.ts'
import type { Relation } from './role-frames.ts'
import { STRIKES, strikesBehind } from './struck-behind.ts'
import { allyAt, asideEnd } from './told-beside.ts'
import { isWielded } from './wielded.ts'

export interface Argument {
  readonly at: number
  readonly relation: Relation
}

/** "صدت القوات هجوم المسلحين", "أفشلت محاولة تسلل لهم": whose such a deed is does it. */
const DEED = wanted(['attack.noun', 'advance', 'storm', 'infiltrate', 'attempt'])
/** "قتل وأصيب العشرات": two verbs of one harm. */
const HARMS = wanted(['kill.verb', 'injure.verb'])
/** "اعتقل ثلاثة بعد هجوم على القاعدة": what came before an arrest, or before somebody was freed, tells nobody of it. */
const TAKES = wanted(['arrest', 'abduct', 'detain', 'execute', 'release', 'free.up', 'rescue', 'launch'])

function meetWord(items: readonly Item[], k: number, state: State, verbal: boolean, trigger: number): void {
  const item = items[k]
  const isMeans = verbal && isWielded(items, k, trigger)
  if (!item || isMeans || (state.relation === 'author' && has(item, WHOSE))) return
  // "أكثر من ثلاثين شخصا بينهم نساء": a part of those told before; "البلدة التي انسحبت منها القوات" is whence.
  if (has(item, 'among') && !(verbal && k === trigger + 1)) state.relation = 'none'
  if (has(item, 'among')) return
  if (isPreposition(item)) {
    if (state.relation === 'between' && has(items[k + 1], 's:جهه', 's:طرف', 's:جانب')) return
    // "استهداف مواقع للتنظيم": ل as a word of its own says whose they are.
    if (has(item, 'w:ل')) {
      if (state.owner !== 'belonging') state.relation = verbal ? 'on' : state.bare > 0 ? 'object' : 'genitive'
      return
    }
    const own = !verbal && comesFrom(items, trigger, k) ? 'author' : governed(items, k, trigger)
    state.relation = givesUpTo(items, k, trigger) ? 'on' : own
    state.owner = null
    return
  }
  // "نقاط تفتيش خاضعة لسيطرة المسلحين": whose the place is that is struck.
  if (item.preposition === 'ل' && has(item, 'capture.masdar', 'grip') && has(items[k - 1], SUBJECT_TO)) {
    state.owner = 'belonging'
    return
  }
  const purpose = purposeAt(item)
  const own = purpose ?? clitic(items, k, state, verbal, trigger)
  if (own !== null) {
    state.relation = own
    state.owner = null
  }
  if (has(item, HAND) || purpose === 'on') return
  if (has(item, OWNED)) {
    state.owner = state.relation === 'none' ? 'other' : 'belonging'
    return
  }
  if (isAdjectival(item) || has(item, 'also', 'this', 'one.of', 'pron', SOME_OF) || item.kind === 'number') return
  if (state.owner === 'trigger' && describesDeed(item, items[trigger])) return
  // "انسحب معظم القوات": most of somebody do what they do.
  if (state.relation === 'between' || (k === trigger + 1 && has(item, 'all'))) return
  // "قصف بالمسيرات تجمعات للمسلحين", "بالمدفعية الثقيلة مواقع": behind the means, which is whole, the object.
  const means = items[k - (has(items[k - 1], 'def') && items[k - 1]?.preposition === null ? 2 : 1)]
  if (verbal && state.relation === 'none' && means?.preposition === 'ب' && has(means, 'def') && !has(item, 'def')) {
    state.relation = null
    state.bare = 1
  }
  if (has(item, BELONGINGS) || !item.word?.known) {
    state.owner = 'belonging'
    if (state.relation === null && state.owner === 'belonging' && state.bare === 0) state.bare = verbal ? 1 : 0
    return
  }
  // "من قبضة المسلحين", "من أيدي التنظيم": whose hold it was.
  const hold = /from|by|author/.test(state.relation ?? '') && has(item, 'grip', 'capture.masdar', 's:يد', 's:ايدي')
  if (hold || (state.owner === 'belonging' && has(item, HELD_BY)) || !has(item, 'noun', 'masdar')) return
  // "استهدف الهجوم دورية": the deed is the subject, and what follows is what it struck.
  const subject = verbal && has(item, DEED) && state.bare === 0 && (has(item, 'def') || has(items[trigger], STRIKES))
  // "تبنت العملية جماعة كذا": what is claimed stands before who claims it.
  const claimed = verbal && has(item, 'def') && has(items[trigger], 'claim.responsibility')
  if (subject && !claimed) state.bare++
  const deed = has(item, DEED) && (verbal || has(items[trigger], 'repel', 'foil'))
  state.owner = claimed ? 'deed' : subject ? null : deed ? 'deed' : 'other'
}

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

export interface Stretch {
  readonly items: readonly Item[]
  readonly trigger: number
  /** End of the trigger's clause, exclusive. */
  readonly to: number
  readonly verbal: boolean
  /** Its subject stands before it. */
  readonly before: boolean
  /** Items that figures tell of. */
  readonly victims: ReadonlySet<number>
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

/** The sides behind a trigger, each with how it stands to it. */
export function argumentsOf(stretch: Stretch): Argument[] {
  const { items, trigger, to, verbal, before, victims } = stretch
  const found: Argument[] = []
  const owned = !verbal && (has(items[trigger], 'pron') || strikesBehind(items, trigger))
  const state: State = {
    relation: null,
    owner: verbal || owned ? null : 'trigger',
    bare: owned ? 1 : 0,
    clause: false,
    turned: false,
  }
  let answered = false
  const blow = verbal && !before ? endOfBlow(items, trigger) : null
  if (blow !== null) state.bare++
  for (let k = (blow ?? trigger) + 1; k < to; k++) {
    const item = items[k]
    if (!item) break
    const doer = doerAt(items, k, trigger)
    const left = isLeftBehind(items, trigger, doer ?? k)
    const [sufferer, ally] = [suffererClause(items, k, trigger) ?? (left && doer === null ? k : null), allyAt(items, k)]
    // "ردا على الهجوم الذي شنه المسلحون", "بعد هجوم شنه المسلحون": who did what was before is told to do nothing else.
    answered ||= opensAnother(items, k, trigger)
    if ((answered || isCourse(items, k)) && has(items[trigger], TAKES)) break
    if (doer !== null || sufferer !== null) {
      state.relation = doer === null || left ? 'on' : answered ? 'none' : 'author'
      state.owner = null
      state.clause = true
    }
    const allies = ally === null ? [] : joinedTo(items, ally)
    for (const at of allies) found.push({ at, relation: 'ally' })
    const skip = doer ?? sufferer ?? allies.at(-1) ?? asideEnd(items, k)
    if (skip !== null) {
      k = skip
      continue
    }
    const half = state.relation === 'between' && found.filter(a => a.relation === 'between').length === 1
    const paired = k === trigger + 1 && item.conjunction && has(item, HARMS)
    if (half ? has(item, 'stop') : !paired && ends(items, k)) break
    if (half && !item.conjunction) continue
    // "حي يغلب الشيعة على سكانه": people of a place are its dwellers, and no side.
    const party = has(item, 'civilian') && has(item, 'pron') ? null : suffererAt(item)
    if (party || victims.has(k)) k = meetParty(stretch, k, state, found)
    else if (item.kind === 'time') {
      if (!state.clause) complete(state)
    } else if (item.kind === 'place') {
      if (state.relation === null && state.owner === null) state.bare++
      complete(state)
    } else if (item.kind === 'word' || item.kind === 'number') meetWord(items, k, state, verbal, trigger)
    if (answered && (state.relation === 'by' || (state.relation === 'author' && doer === null))) state.relation = 'none'
  }
  return found
}
