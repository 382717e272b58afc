/** A figure as one mention tells it on its way into the claim, and two such figures that are one statement. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Toll } from '../claim.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import type { Mention } from '../mentions/mention.ts'
import type { TollReading } from './tolls.ts'

/** A figure on its way into the claim. */
export interface Figured extends Toll {
  /** No noun says who they are, not even "persons". */
  readonly unsaid: boolean
  readonly man: boolean
  readonly among: TollReading['among']
  readonly included: boolean
  /** Of the plain rank: "شرطيان", "ثلاثة جنود". */
  readonly plain: boolean
  /** Said in the title alone. */
  readonly heading: boolean
  /** Its sentence speaks of no civilians. */
  readonly sole: boolean
  /** Whose they are, as far as a list knows. */
  readonly side: ActorName | null
}

const PLAIN = /^(\S+ )?(ال)?(شرطي|جندي|جنود|عسكري|مجند|عنصر|عناصر|مسلح|مقاتل|حارس|حراس)/
const isPlain = (items: readonly Item[], at: number): boolean =>
  PLAIN.test(normalForm(items[at]?.people?.text ?? '')) && items[at]?.people?.group === 'combatants'

/** Where civilians are spoken of too, those without a word for them may be either. */
const speaksOfCivilians = ({ sentence }: Mention): boolean =>
  sentence.items.some(item => item.people?.group === 'civilians')

export function figured(reading: TollReading, mention: Mention): Figured {
  const { outcome, group, detail, low, high, approx, vague, unsaid, man, among, included } = reading
  const of = reading.of?.text ?? null
  return {
    outcome,
    group,
    of,
    detail,
    low,
    high,
    approx,
    vague,
    speaker: null,
    unsaid,
    man,
    among,
    included,
    plain: isPlain(mention.sentence.items, reading.victims),
    heading: mention.sentence.part === 'title',
    sole: !speaksOfCivilians(mention),
    side: reading.of,
  }
}

/** "قتل أحد جنوده … وقتل المهاجم": an attacker is none of those whose side is told. */
const isAttackerBeside = (a: Figured, b: Figured): boolean =>
  a.detail === 'attackers' && b.detail !== 'attackers' && b.of !== null

const circleOf = ({ id, sides }: ActorName): string[] => [...(id ? [id] : []), ...(sides ?? [])]
/** "قتل قيادي في الحركة … وقال الجيش إن أحد جنوده قتل": one of each side, and not one told twice. */
function areOfOtherSides({ side: a }: Figured, { side: b }: Figured): boolean {
  if (!a?.armed || !b?.armed || a.id === null || b.id === null || a.irregular === b.irregular) return false
  return !circleOf(a).some(id => circleOf(b).includes(id))
}

export const compatible = (a: Figured, b: Figured): boolean =>
  a.outcome === b.outcome &&
  !isAttackerBeside(a, b) &&
  !isAttackerBeside(b, a) &&
  (a.detail === b.detail || a.detail === null || b.detail === null) &&
  (a.group === b.group || a.group === 'unknown' || b.group === 'unknown')

/** One statement of two that say the same number of the same victims; the more telling group and side are kept. */
export function merged(a: Figured, b: Figured): Figured | null {
  if (!compatible(a, b) || areOfOtherSides(a, b)) return null
  const same = a.low === b.low && a.high === b.high
  const bounded = a.low !== null && a.low === b.low && (a.high === null || b.high === null) && a.vague === b.vague
  const vaguer = b.vague && b.low === 2 && !a.vague && a.detail === b.detail
  if (!same && !bounded && !vaguer) return null
  return {
    outcome: a.outcome,
    group: a.group === 'unknown' ? b.group : a.group,
    // Whose the dead of a headline are need not be those of the first figure: "قتلى من الجيش والمتمردين".
    of: a.of ?? (vaguer && b.heading ? null : b.of),
    detail: a.detail ?? b.detail,
    low: a.low,
    high: vaguer || same ? a.high : null,
    approx: a.approx && b.approx,
    vague: a.vague,
    speaker: a.speaker,
    unsaid: a.unsaid && b.unsaid,
    man: a.man || b.man,
    among: a.among ?? b.among,
    included: a.included && b.included,
    plain: a.plain && b.plain,
    heading: a.heading && b.heading,
    sole: a.sole && b.sole,
    side: a.side ?? b.side,
  }
}
