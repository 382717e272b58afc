/** Raids of those who come on foot or on horseback: the word for them is that for raids from the air. */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

/** "أغار مسلحون", "أغار مسلحو الجماعة". */
const comesOnFoot = (item: Item | undefined): boolean =>
  has(item, 'combatant', 'armed') || (item?.kind === 'actor' && item.word?.tags.has('person') === true)

const CAME = wanted(['storm.verb', 'raid.verb', 'attack.verb'])
const FLIES = wanted(['air', 'aircraft', 'air.adj', 'drone.maybe', 'shell'])
/** "اقتحم مسلحون الجامعة وقتلوا شخصا في الغارة": the raid of those who came on foot. */
const isOfThoseWhoCame = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'def') && items.slice(0, at).some((item, i) => has(item, CAME) && comesOnFoot(items[i + 1]))

const SPOILS = wanted(
  's:ماشيه s:مواش s:مواشي s:ابقار s:بقره s:بقر s:اغنام s:ماعز s:ابل s:قطيع s:قطعان s:نهب s:سرقه s:سلب s:قبلي s:قبليه s:قبائل'.split(
    ' ',
  ),
)
const SPOILS_REACH = 4
/** "غارة على الماشية", "غارات نهب الأبقار", "غارة قبلية": what is driven away is taken by those who came for it. */
const isForSpoils = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 1 + SPOILS_REACH).some(item => has(item, SPOILS))

const DRIVEN_REACH = 14
/** "أغارت القبيلة على المراعي واقتادت ألف بقرة". */
const isAfterSpoils = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 1 + DRIVEN_REACH).some(item => has(item, SPOILS))

/** "غارة شنها مسلحون". */
const isMadeOnFoot = (items: readonly Item[], at: number): boolean =>
  has(items[at + 1], 'carry.out.verb', 'launch.verb') && comesOnFoot(items[at + 2])

const COMMANDOS = /(^| )(ال)?(قوات|قوه|وحده|وحدات|فرق|فرقه|عمليات) .*خاصه( |$)|كوماندوس|مارينز/
/** "القوات الخاصة الزمردانية", "قوة كوماندوس": who comes to kill or to take away, and is gone. */
const areCommandos = (item: Item | undefined): boolean =>
  COMMANDOS.test(normalForm(item?.actor?.text ?? item?.people?.text ?? ''))

/** "جنود نفذوا غارة", "غارة نفذتها قوات خاصة", "غارة للقوات الخاصة", "شنت قوات خاصة غارة". */
function isOfSoldiers(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]]
  if (has(before, MAKES)) return has(items[at - 2], 'combatant') || areCommandos(items[at - 2])
  if (has(next, MAKES)) return areCommandos(items[at + 2])
  return (areCommandos(before) && has(items[at - 2], MAKES)) || (areCommandos(next) && next?.preposition !== null)
}
const MAKES = wanted(['carry.out.verb', 'launch.verb'])

const IN_IT = wanted(['w:في', 'w:خلال', 'w:اثناء'])
const TAKES = wanted(['arrest.verb', 'abduct.verb', 'storm.verb', 'raid.verb'])
const KILLS = wanted(['kill.verb'])
const MADE_REACH = 8
/** "اعتقلت القوات ثلاثة في غارة", "داهمت القوات منزلا وقتلت في الغارة ثلاثة", "جنوده قتلوا خمسة خلال غارة على منزل": nobody arrests from the air. */
function isMadeToTake(items: readonly Item[], at: number): boolean {
  if (!has(items[at - 1], IN_IT)) return false
  const from = Math.max(0, at - MADE_REACH)
  return items
    .slice(from, at)
    .some(
      (item, i) =>
        (has(item, TAKES) && !has(item, 'passive')) ||
        (has(item, KILLS) && /وا$/.test(item.word?.best.stem ?? '') && areSoldiers(items[from + i - 1])),
    )
}
/** "الجنود قتلوا", "جنوده قتلوا": those who fell in a raid stand behind the verb. */
const areSoldiers = (item: Item | undefined): boolean =>
  item?.preposition === null && !item.people?.number && /^(ال)?جنود/.test(normalForm(item.people?.text ?? ''))

const BLOODY = wanted(['s:داميه', 's:دمويه'])
/** "شن مسلحو الجماعة غارة", "غارة الجماعة على قريتهم": of a band that has nothing to fly. */
const isOfBand = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.actor?.irregular === true ||
  (comesOnFoot(items[at - 1]) &&
    items[at - 1]?.preposition === null &&
    has(items[at - 2], 'carry.out.verb', 'launch.verb')) ||
  (has(items[at + 1], BLOODY) && items.slice(0, at).some(item => item.actor?.irregular === true)) ||
  [items[at - 1], items[at - 2]].some(
    (item, i) => item?.actor?.irregular === true && has(items[at - 2 - i], 'carry.out.verb', 'launch.verb'),
  )

const MEN = /^(ال)?(مسلح|مهاجم|متمرد|ارهابي|متشدد|متطرف|مجهول|ملثم|مقاتل|جهادي)(ون|ين|ا)$/
/** "إن المهاجمين أغاروا", "أغاروا": armed men who are told by what they are, or by a plural that no aircraft has. */
const areMen = (item: Item | undefined): boolean => MEN.test(normalForm(item?.people?.text ?? ''))

/** "إن الجماعة أغارت على القرية": the same with a verb. */
const isDoneByBand = (items: readonly Item[], at: number): boolean =>
  ([items[at - 1], items[at + 1]].some(item => item?.preposition === null && item.actor?.irregular === true) ||
    [items[at - 1], items[at + 1]].some(areMen) ||
    /وا$/.test(items[at]?.word?.best.stem ?? '')) &&
  !items.some(item => has(item, FLIES))

/** Whether the raid at `at`, told by a verb or a noun, is made by people on the ground. */
export const isRaidOnFoot = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'verb')
    ? comesOnFoot(items[at + 1]) ||
      isDoneByBand(items, at) ||
      (isAfterSpoils(items, at) && !items.some(item => has(item, FLIES)))
    : (isForSpoils(items, at) ||
        isMadeOnFoot(items, at) ||
        isOfBand(items, at) ||
        isOfThoseWhoCame(items, at) ||
        isOfSoldiers(items, at) ||
        isMadeToTake(items, at)) &&
      !items.some(item => has(item, FLIES))
