/** Attacks in words: "شن الوزير هجوما لاذعا على الحكومة", "هاجم النائب في خطاب أمام أنصاره الرئيس". */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'

/** No weapon is like that. */
const OF_WORDS = wanted(
  's:لاذع s:لاذعا s:لاذعه s:لفظي s:لفظيا s:لفظيه s:كلامي s:كلاميا s:كلاميه s:اعلامي s:اعلاميا s:اعلاميه s:حاد s:حادا s:حاده'.split(
    ' ',
  ),
)
/** What is told with the words of an attack. */
const SAYING = wanted(
  's:متهما s:متهمه s:متهمين s:واصفا s:واصفه s:واصفين s:قائلا s:قائله s:معتبرا s:معتبره s:منتقدا s:منتقده s:محملا s:محمله w:تصريحات w:تصريح w:خطاب w:خطابه w:كلمه w:كلمته w:مقابله w:مقال w:تغريده w:حديث w:حوار'.split(
    ' ',
  ),
)
const SAYING_REACH = 18
/** Of one who holds an office, or leads no armed men. */
const SPEAKER =
  /^(ال)?(وزير|وزيره|رئيس|رئيسه|نائب|متحدث|ناطق|سفير|صحيفه|مستشار|مرشد|مفتي|كاتب|ممثل|مندوب|امين|ملك|امير|زعيم|نواب|سياسي|مسؤول|مسوول|عضو) ?/
const isSpeaker = (item: Item | undefined): boolean =>
  has(item, 'office') ||
  ((item?.people?.implied === 1 || item?.kind === 'actor') &&
    !has(item, 'combatant', 'armed') &&
    SPEAKER.test(normalForm(item?.people?.text ?? item?.actor?.text ?? '')))

const SUBJECT_REACH = 7
const LAUNCHES = wanted(['carry.out.verb', 'launch.verb'])
/** Item index of the verb whose subject attacks, or −1. */
function verbOf(items: readonly Item[], at: number): number {
  if (has(items[at], 'attack.verb')) return at
  if (!has(items[at], 'attack.noun')) return -1
  for (let k = at - 1; k >= Math.max(0, at - SUBJECT_REACH); k--) {
    if (has(items[k], 'stop', 'comma')) return -1
    if (has(items[k], LAUNCHES)) return k
  }
  return -1
}

const HOW_REACH = 3
/** "هجوما لاذعا", by nobody who bears arms. */
const isOfWords = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'attack.noun') &&
  items.slice(at + 1, at + 1 + HOW_REACH).some(item => has(item, OF_WORDS)) &&
  !has(items[verbOf(items, at) + 1], 'armed.side', 'combatant')

/** "شن النائب هجوما على قيادات في الحكومة متهما إياها": who holds an office says what he thinks of somebody; no ground or force is attacked. */
function isBySpeaker(items: readonly Item[], at: number): boolean {
  const verb = verbOf(items, at)
  const speaker = items[verb + 1]
  if (verb < 0 || !isSpeaker(speaker) || has(items[verb + 2], 'combatant')) return false
  const end = items.findIndex((item, k) => k > at && has(item, 'stop'))
  const behind = items.slice(at + 1, Math.min(end < 0 ? items.length : end, at + SAYING_REACH))
  if (behind.some(item => has(item, 'kinded', 'site', 'post', 'weapon', 'kill', 'injure'))) return false
  return behind.some(item => has(item, SAYING))
}

/** Whether the attack that a trigger tells of is one of words. */
export const isVerbalAttack = (items: readonly Item[], { at }: Trigger): boolean =>
  isOfWords(items, at) || isBySpeaker(items, at)
