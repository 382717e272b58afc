/** Police, patrols and guards of borders: they take up thieves and drunkards too, so that their name alone tells of no conflict. */
import { normalForm } from '../../2-arabic/forms.ts'
import { isOverturned } from '../false-alarms/mishaps.ts'
import { bearing, has } from '../grammar/clause.ts'
import type { ActorName, Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'

const KEEPERS =
  /^(ال)?(شرطه|امن الطرق|امن المنشات|امن العام|امن المطار|دوري(ه|تين|تا|ات)|دوريتي|درك|قوات الدرك|جهات الامنيه|جهات المختصه|سلطات الامنيه|اجهزه الامنيه|اجهزه المختصه|رجال الامن|قوه الميدانيه|مرور|جمارك|ضبط الجنائي|بحث الجنائي|مباحث|حرس الحدود|خفر السواحل|دفاع المدني|نيابه)( |$)/
/** Who occupies, and the army's own police, are more than that. */
const MORE = /احتلال|اسرائيل|صهيون|عسكري|ارهاب|جيش|قتالي|حوثي/

/** Whether a side keeps order: "شرطة المنطقة", "دوريات الأمن", "الجهات الأمنية". */
const isKeeper = ({ text, irregular }: ActorName): boolean => {
  const name = normalForm(text)
  return !irregular && KEEPERS.test(name) && !MORE.test(name)
}

/** Whether a side bears arms for more than keeping order. */
export const fights = (actor: ActorName): boolean => actor.armed && !isKeeper(actor)

const CAUSE =
  /(^| )(ال)?(ناشط|نشطاء|معارض|صحفي|صحافي|مدون|حقوقي|متشدد|متطرف|جهادي|سلفي|اسلاميين|تكفيري|انفصالي|متمرد|متظاهر|محتج|منفذ|قيادي|جاسوس|نازح)(ا|ه|ات|ان|ين|ون|ي)?( |$)/
const isOfCause = bearing(
  ...'خليه خلايا داعش داعشي قاعده تجسس انقلابيين محظور محظوره اخوان هجوم هجمات تفجير تفجيرات منفذي'
    .split(' ')
    .map(word => `s:${word}`),
  'protester',
  'device',
  'explosive',
)
/** "اعتقلت الشرطة ثلاثة ناشطين", "أوقفت المتشددين": who is taken up for what he thinks or fights for. */
const areOfCause = (item: Item): boolean =>
  isOfCause(item) || CAUSE.test(normalForm(item.people?.text ?? item.word?.best.stem ?? ''))
const TAKEN = new Set(['arrest', 'release', 'abduction'])
/** "عصابة إجرامية", "عصابة لترويج المخدرات": who robs and sells together, and is no side. */
export const isGang = ({ id, text }: ActorName): boolean =>
  id === null && /^(ال)?عصاب(ه|ات)( |$)/.test(normalForm(text))
const isOfRebels = ({ actor }: Item): boolean => actor?.armed === true && actor.irregular && !isGang(actor)
const COUP = bearing('s:انقلاب')
const TRYING = wanted('s:محاوله s:محاولات s:قاده s:تدبير s:مدبري s:منفذي s:افشال s:احباط'.split(' '))
const OF_ARMY = bearing(...'عسكري فاشل فاشله عسكريه ابيض دموي'.split(' ').map(word => `s:${word}`))
/** "محاولة الانقلاب", "انقلاب عسكري"; "انقلاب حافلة" and "حادث انقلاب" are mishaps. */
const tellsCoup = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      COUP(item) && !isOverturned(items, at) && (has(items[at - 1], TRYING) || OF_ARMY(items[at + 1] ?? item)),
  )
const DEADLY = new Set(['killing', 'violence', 'clash', 'fire'])
/** "قتل 150 شخصا في محاولة الانقلاب": whom a coup cost their lives. */
const isOfCoup = ({ type, tolls, sentence: { items } }: Mention): boolean =>
  DEADLY.has(type) && tolls.some(({ outcome }) => outcome === 'killed') && tellsCoup(items)

/** Whether it tells of people taken up or let go for a cause, or of the dead of a coup. */
export const isForCause = (mention: Mention): boolean => {
  const { type, sentence } = mention
  const taken = TAKEN.has(type) && sentence.items.some(item => areOfCause(item) || isOfRebels(item))
  return taken || isOfCoup(mention) || (TAKEN.has(type) && tellsCoup(sentence.items))
}

/** Whether somebody named who bears arms, keepers of order among them, does or suffers it. */
export const isByAnySide = ({ roles }: Mention): boolean => roles.some(({ actor }) => actor.armed && actor.named)

const ARMS = bearing('s:اسلحه', 's:ذخيره', 's:ذخائر', 's:قذائف', 's:صواريخ', 's:رشاشات', 's:طلقه', 's:قطعه')
const SMUGGLED = bearing('s:تهريب', 's:مهرب', 's:مهربه', 's:مهربين', 's:مهربات', 's:متسلل', 's:متسللين')
/** "إحباط تهريب أسلحة وذخائر": arms in the plural that are brought into a country are for more than one robbery. */
export const areArmsSmuggled = (sentences: readonly Sentence[], mentions: readonly Mention[]): boolean =>
  mentions.some(({ type, sentence: { items } }) => type === 'disrupted_weapons' && items.some(ARMS)) &&
  sentences.some(({ items }) => items.some(SMUGGLED))

/** A side by name, or one of its people: "القيادي في الجماعة". */
export const sideOf = ({ actor, people }: Item): ActorName | null => {
  const side = actor ?? people?.of ?? null
  return side?.armed === true && side.named ? side : null
}

/** Whether a side is named that fights, and does more than keep order. */
export const namesFighters = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ items }) =>
    items.some(item => {
      const side = sideOf(item)
      return side !== null && !isKeeper(side)
    }),
  )

const DEFENCE = /^(ال)?(وزار[هة] )?(ال)?دفاع( |$)/
/** "أعلنت وزارة الدفاع أن قواتها سيطرت على البلدة": whose forces fight. */
const isDefence = ({ text }: ActorName): boolean => DEFENCE.test(normalForm(text))
const HELD_GROUND = new Set(['siege', 'capture', 'withdrawal', 'surrender'])
/** "تحرير المدينة من المسلحين", "أعلنت وزارة الدفاع السيطرة عليها". */
export const isTakenFromArmed = ({ type, roles }: Mention): boolean =>
  type === 'capture' && roles.some(({ actor }) => actor.armed || isDefence(actor))
/** "طوقت الدوريات الحي", "سلم نفسه للشرطة": what keepers of order do to ground and people where nobody fights them. */
export const isOfKeepersAlone = ({ type, roles }: Mention): boolean =>
  HELD_GROUND.has(type) && roles.every(({ actor }) => isKeeper(actor) || !(actor.armed || isDefence(actor)))

const LONERS = wanted(['s:مخمور', 's:مخمورا', 's:سكران', 's:سينما', 's:انتحر', 's:ينتحر'])
/** "مسلح يقتل اثنين في سينما ثم ينتحر": who shoots for reasons of his own. */
export const tellsOfLoner = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ items }) => items.some(item => has(item, LONERS)))
