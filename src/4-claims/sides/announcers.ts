/** Who tells of a deed, and whether it is their own: spokesmen who announce it, those who only find its dead, and those who condemn it. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Claim } from '../claim.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import { VIOLENT } from './able-sides.ts'
import type { Side, Spot } from './cast.ts'
import type { Likely } from './mend-sides.ts'
import type { Scene } from './side-story.ts'

const SPOKESMAN = wanted(['s:متحدث', 's:ناطق'])
const ANNOUNCES = wanted(['announce'])
const DEED = wanted([
  'target.masdar',
  'shell.masdar',
  'attack.masdar',
  'carry.out.masdar',
  'launch.masdar',
  'strike.maybe.masdar',
])
const OFFICE_REACH = 4
const DEED_REACH = 6

const holds = (items: readonly Item[], from: number, to: number, tags: typeof DEED): boolean =>
  items.slice(Math.max(0, from), to).some(item => item.tags.any(tags))

const FINDS = wanted(['find.verb', 's:تنتشل', 's:انتشل', 's:انتشلت'])
const ARMS = wanted(['weapon', 'weapons', 'explosive', 'device', 's:مخبا', 's:مخابي', 's:اسلحه', 's:ذخائر', 's:ذخيره'])
const FOUND_REACH = 4
/** "عثر الجيش على مخبأ أسلحة وقضى على مسلحين": arms are no dead. */
const findsArms = (items: readonly Item[], at: number): boolean => holds(items, at + 1, at + 1 + FOUND_REACH, ARMS)
/** "عثرت الشرطة على جثث": whether a side is told in these happenings only as who finds the dead. */
const onlyFinds = (parts: readonly Located[], spots: readonly Spot[]): boolean => {
  const own = parts.flatMap(({ mention: { sentence } }) =>
    spots.filter(({ sentence: index }) => index === sentence.index).map(({ at }) => ({ items: sentence.items, at })),
  )
  return own.length > 0 && own.every(({ items, at }) => items[at - 1]?.tags.any(FINDS) && !findsArms(items, at))
}

const CONDEMNS = wanted(['condemn'])
/** "أدانت مصر والأردن": the item behind which those who are told with it in one breath begin. */
const beforeFellows = (items: readonly Item[], at: number): number => {
  let from = at
  while (items[from]?.conjunction && items[from - 1]?.kind === 'actor') from--
  return from - 1
}
/** "أدانت مصر القصف الذي قتل خمسة": whether a side is told in these happenings only as who condemns them. */
const onlyCondemns = (parts: readonly Located[], spots: readonly Spot[]): boolean => {
  const own = parts.flatMap(({ mention: { sentence } }) =>
    spots
      .filter(({ sentence: index }) => index === sentence.index)
      .map(({ at }) => [sentence.items[beforeFellows(sentence.items, at)], sentence.items[at + 1]]),
  )
  return own.length > 0 && own.every(near => near.some(item => item?.tags.any(CONDEMNS)))
}

const MAKES_KNOWN = wanted(['announce.verb'])
const BEFALLS = wanted(['s:سقوط', 's:تعرض', 's:وقوع'])
const ROUNDS = wanted(['shell.round', 'attack.noun', 'shell', 'blast', 'site', 'place.kind', 'place', 'convoy'])
const BEFALLEN_REACH = 3
/** "أعلن الجيش سقوط صاروخ", "أعلن الجيش تعرض قاعدة لقصف": whether a side is told in these happenings only as who makes known what befell. */
const onlyMakesKnown = (parts: readonly Located[], spots: readonly Spot[]): boolean => {
  const own = parts.flatMap(({ mention: { sentence } }) =>
    spots.filter(({ sentence: index }) => index === sentence.index).map(({ at }) => ({ items: sentence.items, at })),
  )
  const makesKnown = (items: readonly Item[], at: number): boolean => {
    const fall = items.findIndex((item, i) => i > at && i <= at + BEFALLEN_REACH && item.tags.any(BEFALLS))
    return items[at - 1]?.tags.any(MAKES_KNOWN) === true && fall > at && items[fall + 1]?.tags.any(ROUNDS) === true
  }
  return own.length > 0 && own.every(({ items, at }) => makesKnown(items, at))
}

/** Who only finds the dead of a violent deed, only condemns it, or only makes it known did not do it. */
export const harmsNobody = ({ type }: Claim, parts: readonly Located[], { spots }: Side): boolean =>
  VIOLENT.has(type) && [onlyFinds, onlyCondemns, onlyMakesKnown].some(only => only(parts, spots))

/** "أعلن المتحدث باسم المسلحين استهداف المطار": whether the side at one of these spots is whose spokesman announces the happening as done. */
export const announcesOwn = (parts: readonly Located[], spots: readonly Spot[]): boolean =>
  parts.some(({ mention: { sentence, trigger } }) =>
    spots.some(
      ({ sentence: index, at }) =>
        index === sentence.index &&
        at < trigger &&
        holds(sentence.items, at - OFFICE_REACH, at, SPOKESMAN) &&
        holds(sentence.items, at - OFFICE_REACH, at, ANNOUNCES) &&
        holds(sentence.items, at + 1, Math.min(trigger + 1, at + DEED_REACH), DEED),
    ),
  )

/** Bodies of a state that announce what its forces do. */
export const AUTHORITY = /^(ال)?(وزاره|حكومه|سلطات|رئاسه|داخليه|دفاع|شرطه)( |$)/
/** How surely a side is read to do what it only announces. */
export const ANNOUNCED = 0.5

/** "أعلنت الوزارة مقتل أربعة مسلحين في اشتباكات مع الشرطة": a body that announces a fight of two others takes no part in it. */
export const onlyAnnounces = (
  scene: Scene | undefined,
  { role, option: { side } }: Likely,
  all: readonly Likely[],
): boolean =>
  role === 'participant' &&
  AUTHORITY.test(normalForm(side.actor.text)) &&
  all.filter(one => one.role === role && one.option.side !== side && one.option.actor.armed).length > 1 &&
  (scene?.read.every(part => part.side !== side || part.party.weight <= ANNOUNCED) ?? false)
