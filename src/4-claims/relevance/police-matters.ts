/** Reports of what the police deal with and no war: custody of people who are called nothing of conflict, deeds of one out of his mind. */
import { normalForm } from '../../2-arabic/forms.ts'
import { bearing, has } from '../grammar/clause.ts'
import type { ActorName, Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'
import { isCrime } from './crimes.ts'
import { isGang } from './keepers-of-order.ts'

const CUSTODY: ReadonlySet<string> = new Set(['arrest', 'release', 'disrupted_weapons', 'violence', 'statement'])
const OF_ORDER =
  /(^| )(ال|لل)?(شرطه|درك|جمارك|مباحث|امن|امنيه|دوريات|دوريه|سلطات|حرس الحدود|جوازات|نيابه|هيئه|ميدانيه|طيران)( |$)/
/** "قوات الأمن" fight as well. */
const FORCES = /^(ال|لل)?(قوات|قوي) /
/** Police of who occupies a land take its people up for more than crime. */
const OCCUPIES = /اسرائيل|احتلال|صهيون/
const keepsOrder = (name: string): boolean => OF_ORDER.test(name) && !FORCES.test(name) && !OCCUPIES.test(name)
const isOfConflict = bearing(
  'settler',
  'protester',
  'armed',
  'cell',
  'explosive',
  'suicide',
  'device',
  'war',
  'aggression',
  ...'ارهاب ارهابي ارهابيه ارهابيين ارهابيا احتلال معارض معارضه معارضين ناشط ناشطا ناشطين ناشطه سياسي سياسيه سياسيين تظاهره مظاهره متطرف متطرفين متطرفه متشدد متشددين متشدده تنظيم جماعه انقلاب صحفي صحفيا صحفيين صحافي صحافيا صحافيين انفصالي انفصاليين قيادي قياديا اسير اسري قدس'
    .split(' ')
    .map(word => `s:${word}`),
)
const isParty = (side: ActorName): boolean =>
  !isGang(side) && (side.irregular || (side.armed && side.named && !keepsOrder(normalForm(side.text))))
const namesSide = ({ actor, people }: Item): boolean => [actor, people?.of].some(side => side != null && isParty(side))
const isAttack = bearing('attack.noun', 's:منفذ', 's:منفذي')
/** "الاعتداء على شرطي" may be a brawl. */
const isBrawl = bearing('s:اعتداء')
const tellsOfConflict = (item: Item): boolean =>
  isOfConflict(item) || (isAttack(item) && !isBrawl(item)) || namesSide(item)

/** "تفكيك عصابة … في ترويج المخدرات": whatever fight it put up. */
const isOfGang = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ items }) => items.some(({ actor }) => actor !== null && isGang(actor)) && items.some(isCrime))
const MANY_CRIMES = 2
/** "تبادل لإطلاق النار مع مروجي المخدرات … كيلوغرامات من الحشيش": crime that is spoken of again and again. */
const isOfCrimes = (sentences: readonly Sentence[]): boolean =>
  sentences.reduce((sum, { items }) => sum + items.filter(isCrime).length, 0) >= MANY_CRIMES
const MEETING: ReadonlySet<string> = new Set([...CUSTODY, 'clash', 'killing'])
const killsNobody = ({ tolls }: Mention): boolean => !tolls.some(({ outcome }) => outcome === 'killed')

/** "اعتقلت الشرطة طالبا صنع مسدسا": where nothing else is told, and nobody in the report belongs to a conflict. */
export const isPoliceMatter = (sentences: readonly Sentence[], mentions: readonly Mention[]): boolean =>
  mentions.some(({ type }) => type === 'arrest') &&
  (isOfGang(sentences) ||
    (mentions.every(killsNobody) &&
      (mentions.every(({ type }) => CUSTODY.has(type)) ||
        (mentions.every(({ type }) => MEETING.has(type)) && isOfCrimes(sentences))))) &&
  !sentences.some(({ items }) => items.some(tellsOfConflict))

const ILL = wanted([
  's:مختل',
  's:مختلا',
  's:مضطرب',
  's:مضطربا',
  's:مريض',
  's:مريضا',
  's:مرض',
  's:معتوه',
  's:قواه',
  's:امراض',
  's:صحه',
])
const OF_MIND = wanted(['s:عقليا', 's:عقلي', 's:عقليه', 's:نفسيا', 's:نفسي', 's:نفسيه', 's:نفس'])
const isOutOfMind = (items: readonly Item[]): boolean =>
  items.some(
    (item, i) =>
      (has(item, ILL) || /(مختل|مريض|مضطرب)/.test(normalForm(item.people?.text ?? ''))) && has(items[i + 1], OF_MIND),
  )
const isFighter = (item: Item): boolean =>
  has(item, 'settler', 'suicide', 'device', 'explosive', 's:ارهاب', 's:ارهابي', 's:احتلال') || namesSide(item)
const FIRST = 3

/** "مختل عقليا يقتل والدته": told first, where the report knows no side of a conflict. */
export const isOfIllMind = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ index, items }) => index < FIRST && isOutOfMind(items)) &&
  !sentences.some(({ items }) => items.some(isFighter))
