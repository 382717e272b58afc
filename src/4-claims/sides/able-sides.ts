/** Who can be said to do a deed of some type at all. */
import { normalForm } from '../../2-arabic/forms.ts'
import { stateOf } from '../../3-gazetteer/demonyms.ts'
import type { ActorName } from '../grammar/item.ts'
import { HARDLY_STRUCK } from './garrisons.ts'
import type { Likely, Weighed } from './mend-sides.ts'
import type { Scene } from './side-story.ts'

/** Bodies that heal, count, rescue, report or trade: what they are told beside is no deed of theirs. */
const BODIES_OF_PEACE =
  /(^| )(ال|لل)?(صحه|صحيه|طبي|طبيه|اطباء|اسعاف|هلال|صليب|دفاع المدني|حقوق|حقوقيه|امم المتحده|مرصد|مستشفي|صحفيين|صحافيين|نفط|اغاثه|انسانيه|خارجيه|اعلام|بلديه|برلمان|محكمه|نيابه)( |$)/
/** Deeds that hurt or kill. */
export const VIOLENT: ReadonlySet<string> = new Set(
  'air_strike shelling bombing suicide_attack clash attack execution siege'.split(' '),
)

/** Police, gendarmes and ministries plant no bombs: they tell of them. */
const KEEPERS = /(^| )(ال)?(شرطه|درك|امن|امنيه|سلطات|حكومه|وزاره|داخليه)( |$)/
const BLASTS: ReadonlySet<string> = new Set(['bombing', 'suicide_attack'])

/** Who holds an office announces what its forces do: "أعلن رئيس الوزراء عن استعادة البلدة". */
const OFFICE_HOLDERS = /^(ال)?(رئيس|رئيسه|نائب|وزير|وزيره|محافظ|حاكم|ملك|امير|سفير|مستشار|مبعوث|موفد|امين)( |$)/
const GROUND: ReadonlySet<string> = new Set(['capture', 'withdrawal', 'destruction'])

/** Who clears up and rescues: "فرق الدفاع المدني", "طواقم الإنقاذ", but for "الدفاع الوطني". */
const RESCUERS =
  /^(ال)?(فرق|فرقه|طواقم|طاقم|رجال|عناصر|سيارات) (ال)?(دفاع(?! الوطني)|انقاذ|اطفاء|اطفاءيه|اطفائيه|اسعاف)( |$)/

/** Spokesmen and those who give out news of war tell, and monitors count. */
const SPOKESMEN = /^(ال)?((متحدث|ناطق)( |$)|(خليه|مركز|مكتب|جهاز|مديريه) (ال)?اعلام|اعلام (ال)?(حربي|عسكري|امني)( |$))/
const MONITORS = /(^| )(ال)?(منظمه|هجره|مفوضيه|اوتشا)( |$)/

/** Whether this side can be said to do such a deed at all: an army sends no bombers to die, and no ministry of health shells anybody. */
export function canDo({ option: { actor } }: Weighed, type: string): boolean {
  const name = normalForm(actor.text)
  if (SPOKESMEN.test(name)) return type === 'statement'
  if (type === 'displacement') return !MONITORS.test(name) && !BODIES_OF_PEACE.test(name)
  if (!actor.armed && OFFICE_HOLDERS.test(name) && (VIOLENT.has(type) || GROUND.has(type))) return false
  if (!VIOLENT.has(type)) return true
  if (RESCUERS.test(name)) return false
  const state = actor.country === null ? null : stateOf(actor.country)
  // "إسرائيل": a state goes by the names of its ministries too, and strikes by its army.
  const aliases = actor.armed || actor.text === state ? [] : actor.aliases
  if (aliases.some(alias => BODIES_OF_PEACE.test(normalForm(alias)))) return false
  if (BODIES_OF_PEACE.test(name) || (BLASTS.has(type) && KEEPERS.test(name))) return false
  return type !== 'suicide_attack' || !(actor.armed && !actor.irregular && actor.id !== null)
}

/** How surely grammar says so. */
const READ = 0.8
/** "أطلقت الشرطة النار خلال مظاهرة": those who keep order protest only where they are the ones told to. */
export const onlyKeepsOrder = ({ role, option: { side } }: Likely, type: string, scene: Scene | undefined): boolean =>
  type === 'protest' &&
  role === 'initiator' &&
  (side.actor.armed || KEEPERS.test(normalForm(side.actor.text))) &&
  !scene?.read.some(part => part.side === side && part.party.role === 'initiator' && part.party.weight >= READ)
/** "انتشرت القوات في المدينة إثر انسحاب الجيش": who is told to leave leaves, and nobody else does. */
export const withoutArrivals = (scene: Scene | null, all: readonly Likely[]): readonly Likely[] => {
  const leaving =
    scene?.read.filter(({ party }) => party.role === 'initiator' && party.weight >= READ).map(part => part.side) ?? []
  return leaving.length ? all.filter(({ option }) => leaving.includes(option.side)) : all
}

/** "قتل خمسة في قصف على بلدة يسيطر عليها المسلحون": who only holds what is struck did not strike it. */
const holdsWhatIsStruck = (one: Likely, scene: Scene | undefined): boolean => {
  const read = scene?.read.filter(part => part.side === one.option.side) ?? []
  return read.length > 0 && read.every(({ party }) => party.role === 'target' && party.weight <= HARDLY_STRUCK)
}

const FROM_AFAR: ReadonlySet<string> = new Set(['shelling', 'air_strike'])
const POLICE = /(^| )(ال)?(شرطه|درك)(?! (ال)?اتحاديه)( |$)/
/** "قالت الشرطة إن قذائف سقطت على السوق": police that nothing tells to have shelled only tell of it. */
const onlyReports = ({ option: { side } }: Likely, scene: Scene | undefined): boolean =>
  FROM_AFAR.has(scene?.claim.type ?? '') &&
  POLICE.test(normalForm(side.actor.text)) &&
  side.spots.every(({ standing }) => standing !== 'bare') &&
  !scene?.read.some(part => part.side === side)

/** Who is taken to have struck, and only holds what is struck or reports it. */
export const didNotStrike = (one: Likely, scene: Scene | undefined): boolean =>
  one.role === 'initiator' && (holdsWhatIsStruck(one, scene) || onlyReports(one, scene))

const UNARMED = /صحه|صحيه|طبي|اطباء|اسعاف|مرصد|هلال|صليب|دفاع المدني|حقوق|امم المتحده|بعثه/
/** "أعلنت وزارة الصحة عن مقتل": who counts the dead did not kill them. */
export const isUnarmedVoice = (actor: ActorName | null): boolean =>
  actor !== null && !actor.armed && (actor.civilian || UNARMED.test(normalForm(actor.text)))
