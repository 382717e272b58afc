/** Which verbs and pronouns can be said of a side, by number and gender. */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from './clause.ts'
import type { ActorName, Item } from './item.ts'
import { wanted } from './tags.ts'

/** What a form can be as a verb. */
export const verbSenses = (item: Item | undefined) =>
  item?.word?.analyses.flatMap(a => (a.sense?.pos === 'verb' ? [a.sense] : [])) ?? []

const MASCULINE = new Set(
  'عدو جيش تنظيم حزب تحالف طيران لواء فوج نظام مجلس فيلق جهاز حرس حشد سلاح ائتلاف فصيل درك امن مجتمع'.split(' '),
)
/** States by the gender that the press gives them: "طالبت السودان بـ" asks it of Sudan, and "دعا إسرائيل إلى" of Israel. */
const STATES: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...'السودان لبنان العراق المغرب الاردن الصومال'.split(' ').map(name => [name, 'he'] as const),
  ...'اسرائيل ايران سوريا تركيا روسيا فرنسا بريطانيا المانيا ايطاليا اميركا امريكا مصر ليبيا الصين اليابان الهند باكستان قطر اثيوبيا اريتريا اوكرانيا ارمينيا اذربيجان نيجيريا كينيا اوغندا السعوديه الامارات الجزائر افغانستان'
    .split(' ')
    .map(name => [name, 'she'] as const),
])
/** Whether a state is told of by verbs of his, and not of hers: "اتهم العراق". */
export const isMasculineState = (name: string): boolean => STATES.get(normalForm(name)) === 'he'
/** Whether a side is a state called by its bare name. */
export const isBareState = (name: string): boolean => STATES.has(normalForm(name))
const headOf = (actor: Pick<ActorName, 'text'>): string =>
  (actor.text.split(' ')[0] ?? '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة$/, 'ه')
    .replace(/^ال(?=..)/, '')

/** What agrees with a side: people, she, he; null where its name does not tell. */
function genderOf(actor: Pick<ActorName, 'text'>): 'people' | 'she' | 'he' | null {
  const head = headOf(actor)
  const state = STATES.get(normalForm(actor.text))
  if (state) return state
  if (MASCULINE.has(head)) return 'he'
  if (/(ون|ين|وا)$/.test(head) || /^(مقاتلي|مقاتلو|مسلحو|مسلحي|عناصر|رجال|جنود|اكراد)/.test(head)) return 'people'
  return /(ه|ات|ائب|ائل|ايا)$/.test(head) ? 'she' : null
}

/** Whether a verb can be said of a side, by number and gender. */
export function agrees(verb: Item | undefined, actor: ActorName): boolean {
  const senses = verbSenses(verb)
  const gender = genderOf(actor)
  if (!senses.length || gender === null) return senses.every(sense => sense.number !== 'dual')
  return senses.some(({ number, feminine }) =>
    number === 'plural'
      ? gender === 'people'
      : number === 'singular' && (feminine ? gender === 'she' : gender === 'he'),
  )
}

/** "ودعا الحكومة إلى", "وقصفت الجيش": a verb of the other gender than the side straight behind it has another subject. */
export function isOtherGender(
  verb: Item | undefined,
  side: Item | undefined,
  actor: Pick<ActorName, 'text' | 'aliases'>,
): boolean {
  const senses = verbSenses(verb)
  if (!senses.length || side?.conjunction || senses.some(({ number }) => number !== 'singular')) return false
  const feminine = senses.every(sense => sense.feminine)
  if (!feminine && senses.some(sense => sense.feminine)) return false
  // A side that is told again, or by its people, goes by the gender of the word that takes it up, which is among its names.
  // So does one that is described and then called by its name ("تنظيم يطلق على نفسه ولاية كذا").
  const again = side?.tags.has('again') || side?.tags.has('called') || side?.people
  const names = [actor.text, ...(again ? actor.aliases : []), ...(side?.people ? [side.people.text] : [])]
  return names.every(text => genderOf({ text }) === (feminine ? 'he' : 'she'))
}

/** "وندد", "حيث استهدف": a verb that goes on with what was told, so that its subject may stand before it. */
export const goesOn = (items: readonly Item[], verb: number): boolean =>
  items[verb]?.conjunction === true || (has(items[verb - 1], 'connector') && !has(items[verb], 'masdar'))

/** Whether a pronoun ("سيطرتها", "هجماتهم") can stand for a side. */
export function standsForIt(pronoun: string | null, actor: ActorName): boolean {
  const gender = genderOf(actor)
  if (pronoun === 'هم') return gender !== 'he'
  return gender === null || (pronoun === 'ها' ? gender === 'she' : pronoun === 'ه' ? gender === 'he' : true)
}

/** The pronoun that a noun bears, though its letters may be those of a verb with its object too ("سيطرتها"). */
export const pronounOf = (noun: Item): string | null =>
  noun.word?.analyses.find(({ pronoun, sense }) => pronoun !== null && sense?.pos === 'masdar')?.pronoun ??
  noun.word?.best.pronoun ??
  null

const BESIDE = wanted(['w:بعد', 'w:عقب', 'w:اثر', 'w:قبل'])
/** Whether a deed bears the pronoun of who does it; "بعد سيطرتها" does, though its letters may be those of a verb with its object. */
export const bearsPronoun = (items: readonly Item[], trigger: number): boolean =>
  has(items[trigger], 'pron') || (has(items[trigger], 'capture.object') && has(items[trigger - 1], BESIDE))

/** Whether a verb can only be said of several: it is spelt with the ending of a plural or a dual. */
export const isPluralOnly = (item: Item | undefined): boolean => {
  const senses = verbSenses(item)
  return senses.length > 0 && senses.every(sense => sense.number !== 'singular' && !sense.object)
}

/** Whether a pronoun is surely one for a side: of its gender, where that shows, or of many. */
export const surelyStandsForIt = (pronoun: string, actor: ActorName): boolean =>
  standsForIt(pronoun, actor) && (pronoun === 'هم' || genderOf(actor) !== null)

/** Verbs that reach whom or what they are about by a preposition alone. */
const NO_OBJECT = new Set('سيطر استولي هيمن استحوذ افرج انسحب تراجع تقدم توغل تسلل اعتدي اغار'.split(' '))
/** "المدينة التي يسيطر التنظيم على أجزاء منها": a bare side behind such a verb does it. */
export const takesNoObject = (verb: Item | undefined): boolean =>
  verbSenses(verb).some(({ lemma, object }) => !object && NO_OBJECT.has(lemma))
