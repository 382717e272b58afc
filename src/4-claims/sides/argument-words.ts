import { has } from '../grammar/clause.ts'
import { givesUpTo, governed, HAND, WHOSE } from '../grammar/governing.ts'
import type { Item } from '../grammar/item.ts'
import { comesFrom } from '../grammar/masdar-objects.ts'
import { wanted } from '../grammar/tags.ts'
import { BELONGINGS, describesDeed, HELD_BY, OWNED, SOME_OF, SUBJECT_TO } from './belongings.ts'
import { clitic, type State } from './clitic-relation.ts'
import { isAdjectival, isPreposition } from './party.ts'
import { purposeAt } from './purposes.ts'
import { STRIKES } from './struck-behind.ts'
import { isWielded } from './wielded.ts'

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

/** "صدت القوات هجوم المسلحين", "أفشلت محاولة تسلل لهم": whose such a deed is does it. */
const DEED = wanted(['attack.noun', 'advance', 'storm', 'infiltrate', 'attempt'])
function meetPreposition({ items, trigger, verbal }: Stretch, k: number, state: State): void {
  if (state.relation === 'between' && has(items[k + 1], 's:جهه', 's:طرف', 's:جانب')) return
  // "استهداف مواقع للتنظيم": ل as a word of its own says whose they are.
  if (has(items[k], 'w:ل')) {
    if (state.owner !== 'belonging') state.relation = verbal ? 'on' : state.bare > 0 ? 'object' : 'genitive'
    return
  }
  const own = !verbal && comesFrom(items, trigger, k) ? 'author' : governed(items, k, trigger)
  state.relation = givesUpTo(items, k, trigger) ? 'on' : own
  state.owner = null
}

/** Words that leave whose and to whom as it was. */
function isPassedOver({ items, trigger }: Stretch, k: number, state: State): boolean {
  const item = items[k]
  if (!item || item.kind === 'number' || isAdjectival(item)) return true
  if (has(item, 'also', 'this', 'one.of', 'pron', SOME_OF)) return true
  if (state.owner === 'trigger' && describesDeed(item, items[trigger])) return true
  // "انسحب معظم القوات": most of somebody do what they do.
  return state.relation === 'between' || (k === trigger + 1 && has(item, 'all'))
}

/** "قصف بالمسيرات تجمعات للمسلحين", "بالمدفعية الثقيلة مواقع": whether the means that stand before are whole, and the object follows. */
function standsBehindMeans(items: readonly Item[], k: number): boolean {
  const described = has(items[k - 1], 'def') && items[k - 1]?.preposition === null
  const means = items[described ? k - 2 : k - 1]
  return means?.preposition === 'ب' && has(means, 'def') && !has(items[k], 'def')
}

/** A noun behind the trigger: the deed itself, what belongs to somebody, or something that is nobody's. */
function meetNoun({ items, trigger, verbal }: Stretch, k: number, state: State): void {
  const item = items[k]
  if (verbal && state.relation === 'none' && standsBehindMeans(items, k)) {
    state.relation = null
    state.bare = 1
  }
  if (has(item, BELONGINGS) || !item?.word?.known) {
    state.owner = 'belonging'
    if (state.relation === null && state.bare === 0) state.bare = verbal ? 1 : 0
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

/** Takes in a word or a number at `k`: what it says of whose the next noun is, and of how the next side stands to the trigger. */
export function meetWord(stretch: Stretch, k: number, state: State): void {
  const { items, trigger, verbal } = stretch
  const item = items[k]
  const isMeans = verbal && isWielded(items, k, trigger)
  if (!item || isMeans || (state.relation === 'author' && has(item, WHOSE))) return
  if (has(item, 'among')) {
    // "أكثر من ثلاثين شخصا بينهم نساء": a part of those told before; "البلدة التي انسحبت منها القوات" is whence.
    if (!(verbal && k === trigger + 1)) state.relation = 'none'
    return
  }
  if (isPreposition(item)) {
    meetPreposition(stretch, k, state)
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
  if (has(item, OWNED)) state.owner = state.relation === 'none' ? 'other' : 'belonging'
  else if (!isPassedOver(stretch, k, state)) meetNoun(stretch, k, state)
}
