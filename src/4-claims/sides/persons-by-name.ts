/** One man told by his name among those who suffer a deed: "القيادي في الحركة سالم فلان", "سالم فلان قائد الكتيبة". */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Token } from '../../2-arabic/token.ts'
import { personNameEnd, titledNameEnd } from '../chunks/person-names.ts'
import { bareText } from '../grammar/bare-text.ts'
import { bearing } from '../grammar/clause.ts'
import { type ActorName, changed, type Item } from '../grammar/item.ts'

const LEAST_WORDS = 2

/** "حزب كذا", "حركة كذا", "مجلس المحافظة": what a body is called by, and no man. */
const BODIES =
  /^(حزب|حركه|جماعه|تنظيم|مجلس|وزاره|حكومه|منظمه|هيئه|لجنه|جبهه|تيار|كتله|ائتلاف|اتحاد|مكتب|قياده|رئاسه|سلطات|بعثه|جمعيه|نقابه|جهاز|مديريه|مركز|مرصد|مؤسسه|قناه|صحيفه|وكاله|تجمع|تحالف|جامعه|محكمه|شبكه|قبيله|مملكه|امن|نظام) /
/** A man known by name to a list, standing free. */
const isKnownMan = ({ actor, conjunction, preposition }: Item): boolean =>
  actor?.named === true &&
  !actor.armed &&
  !conjunction &&
  preposition === null &&
  actor.text.split(' ').length >= LEAST_WORDS &&
  !/^ال/.test(actor.text) &&
  !BODIES.test(normalForm(actor.text))

const isTitle = bearing('office', 'source', 'leader', 'rank', 'combatant', 'person')
/** "أبو خليل السوداني", "سالم الحوثي": whence a man is, or of which people, behind his name; not "سالم القيادي". */
const isNisba = (item: Item | undefined): boolean =>
  item !== undefined &&
  !item.conjunction &&
  item.preposition === null &&
  !isTitle(item) &&
  /^ال\S{2,}ي$/.test(item.actor?.text ?? (item.tags.has('def') ? `ال${item.word?.best.stem ?? ''}` : ''))

/** "متنكرا", "مصابا": how he was, and no name. */
const isHow = (item: Item | undefined): boolean => /^م\S{3,}ا$/.test(item?.word?.best.stem ?? '')

/** The name of the one person whom the items from `at` to `to` describe, as the report spells it; null where he has none. */
export function nameAmong(items: readonly Item[], at: number, to: number, tokens: readonly Token[]): string | null {
  for (let i = at; i < to; i++) {
    const item = items[i]
    if (item && isKnownMan(item)) return item.actor?.text ?? null
    if (isHow(item)) return null
    let end = Math.min(to, i > at ? titledNameEnd(items, i) : personNameEnd(items, i))
    while (end > i && end < to && isNisba(items[end])) end++
    const [first, last] = [items[i], items[end - 1]]
    if (first && last && end - i >= LEAST_WORDS) return bareText(tokens, first.from, last.to, 0)
  }
  return null
}

/** A man described, with the name straight behind. */
export const withName = (person: Item, name: Item): Item =>
  changed(person, { to: name.to, people: person.people && { ...person.people, person: name.people?.text ?? null } })

/** The same of a victim told at `at`, whose name may be known by itself: "زعيم التنظيم | سالم فلان", "سالم فلان | زعيم الجماعة". */
export function nameOfVictim(items: readonly Item[], at: number): string | null {
  const { people = null, tags } = items[at] ?? {}
  if (people?.implied !== 1) return null
  if (people.person) return people.person
  const next = items[at + 1]
  return tags?.has('leader') && next && isKnownMan(next) ? (next.actor?.text ?? null) : null
}

/** Deeds that are done to somebody in person, and not in the heat of a battle. */
const AIMED: ReadonlySet<string> = new Set('air_strike shelling bombing attack arrest execution'.split(' '))
/** Those who are held are held by themselves, and not their side with them. */
const HELD: ReadonlySet<string> = new Set(['arrest'])

const ABOUT = { id: null, aliases: [], country: null, armed: false, named: true, civilian: false, irregular: false }

/** Whom deeds of a type befell in person. */
export interface PersonHit {
  readonly actor: ActorName
  /** Without the side that he is of. */
  readonly alone: boolean
}

/** "اعتقال رئيس الحزب سالم فلان", "اغتيال القيادي في الحزب": a leader is somebody's, whether they bear arms or not. */
const isOfSide = (item: Item | undefined, of: ActorName | null): boolean =>
  item?.people?.group === 'combatants' || of?.armed === true || (of !== null && item?.people?.detail === 'leaders')

/** The man who is the victim at `at`, of the side `of`, where a deed of this type befalls men in person. */
export function personHit(type: string, items: readonly Item[], at: number, of: ActorName | null): PersonHit | null {
  // "اعتقلت رجلا يدعى سالم درعاوي": whoever he is.
  const called = HELD.has(type) && items[at]?.tags.has('called')
  if (!AIMED.has(type) || !(called || isOfSide(items[at], of))) return null
  // "استشهاد الجندي سالم فلان": one of many, and not whom it was aimed at.
  const led = HELD.has(type) || [items[at], items[at + 1]].some(item => item?.people?.detail === 'leaders')
  const text = led ? nameOfVictim(items, at) : null
  return text ? { actor: { text, ...ABOUT, sides: undefined }, alone: HELD.has(type) || of?.armed === false } : null
}

/** The same of whom the deed was aimed at: "استهدفت الغارة القيادي في الحركة سالم فلان". */
export function personAimedAt(type: string, items: readonly Item[], target: ActorName): PersonHit | null {
  if (!AIMED.has(type) || !target.aliases.length) return null
  const at = items.findIndex(({ people }) => people?.person && target.aliases.includes(people.text))
  return at < 0 ? null : personHit(type, items, at, target)
}
