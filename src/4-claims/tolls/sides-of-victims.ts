/** Whose the fighters among the victims are where their own words leave it open: of the one side of the claim that they can be of. */
import { normalForm } from '../../2-arabic/forms.ts'
import { adjectiveOfPlural } from '../../3-gazetteer/demonyms.ts'
import type { Claim, Role, Toll } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import type { Located } from '../mentions/located.ts'
import { areForeignTo, FLYING, POLICEMEN, REBELS, SOLDIERS } from '../sides/forces-of-states.ts'
import { SERVES } from '../sides/party.ts'

/** A side of a claim with the part that it has in it. */
interface Sided {
  readonly actor: ActorName
  readonly role: Role
}

/** Whether a noun is of a state's men, of others', or of anybody's. */
type Kind = 'regular' | 'irregular' | 'open'

const ANYBODYS = new Set(['مقاتل', 'عنصر', 'مهاجم'])
const OF_SERVICE = /(^| )(ال)?(شرطه|امن|حرس|درك|جيش)( |$)/
/** "العناصر الإرهابية": nobody tells so of a state's own men. */
const OF_BANDS = /(^| )(ال)?(ارهابي|تكفيري|متطرف|متشدد)(ه|ين|ون|ان)?( |$)/
const nounsOf = ({ word }: Item): string[] =>
  word?.analyses.flatMap(({ sense }) => (sense?.pos === 'noun' ? [sense.lemma] : [])) ?? []

function kindOfMen(item: Item): Kind {
  const nouns = nounsOf(item)
  if (has(item, 'rank') || nouns.some(noun => SOLDIERS.has(noun) || POLICEMEN.has(noun))) return 'regular'
  if (OF_SERVICE.test(normalForm(item.people?.text ?? ''))) return 'regular'
  if (OF_BANDS.test(normalForm(item.people?.text ?? ''))) return 'irregular'
  return nouns.some(noun => REBELS.has(noun) && !ANYBODYS.has(noun)) ? 'irregular' : 'open'
}

/** Those whom a figure counts, and whether they are some of whom a pronoun tells. */
interface Men {
  readonly item: Item
  readonly theirs: boolean
}

/** The words for those whom a figure of the claim counts. */
const menOf = (toll: Toll, parts: readonly Located[]): Men[] =>
  parts.flatMap(({ mention: { tolls, sentence } }) =>
    tolls.flatMap(({ outcome, low, high, victims }) => {
      const item = sentence.items[victims]
      const same = outcome === toll.outcome && (low ?? high) === (toll.low ?? toll.high)
      return item && same ? [{ item, theirs: has(sentence.items[victims + 1], 'w:منهم', 'w:منهما') }] : []
    }),
  )

/** What is fought by two, so that the dead may be of either. */
const FOUGHT: ReadonlySet<string> = new Set(['clash', 'operation', 'capture', 'siege', 'withdrawal'])

const isSame = (a: ActorName, b: ActorName): boolean => (a.id !== null && a.id === b.id) || a.text === b.text
/** The only one of these sides. */
function only(sides: readonly Sided[]): ActorName | null {
  const [first, ...others] = sides
  return first && others.every(other => isSame(other.actor, first.actor)) ? first.actor : null
}

const BANDS = /^(ال)?(مي?ليشي|مسلح|متمرد|تنظيم|جماعه|حركه|فصائل)/
/** Those who resist are called no rebels by who tells of them so. */
const RESIST = /(^| )(ال)?مقاومه( |$)/
function canBeOf(kind: Kind, { irregular, text }: ActorName): boolean {
  if (kind === 'open') return true
  const name = normalForm(text)
  return kind === 'irregular' ? (irregular || BANDS.test(name)) && !RESIST.test(name) : !irregular && !BANDS.test(name)
}

/** The side that men of this kind can be of, where there is but one. */
function sideOfMen(kind: Kind, type: string, sides: readonly Sided[]): ActorName | null {
  const fit = sides.filter(({ actor }) => canBeOf(kind, actor))
  if (type === 'surrender') return only(fit.filter(({ role }) => role === 'initiator'))
  if (FOUGHT.has(type) && kind !== 'open') return only(fit)
  // Who is attacked has the dead of whom nothing more is told; of those who fight each other either has.
  return sides.some(({ role }) => role === 'participant') ? null : only(fit.filter(({ role }) => role === 'target'))
}

const ARMY = 'الجيش'
const SERVICES: ReadonlySet<string> = new Set(SERVES.values())
const NATION = /^\S+ (?:.* )?(?:ال(?!ماني|باني))?(\S+ي)(?:ا|ان|ون|ين)?$/
/** "شرطيان نهرانيان" are of "الشرطة النهرانية". */
function ofNation(service: string, men: string): string {
  const nation = NATION.exec(men)?.[1] ?? adjectiveOfPlural(normalForm(men).split(' ').at(-1) ?? '') ?? undefined
  return nation === undefined ? service : `${service} ال${nation}${service.endsWith('ة') ? 'ة' : ''}`
}

/** The service whose men these are by their very name. */
function serviceOf(item: Item): string | null {
  const service = nounsOf(item).flatMap(noun => SERVES.get(noun) ?? [])[0]
  return service === undefined || !item.people
    ? null
    : has(item, 'demonym')
      ? ofNation(service, item.people.text)
      : service
}

/** "31 مسلحا" are of armed men, in the plural. */
function ofMen({ text }: ActorName): string | null {
  const noun = text.endsWith('ا') ? text.slice(0, -1) : text
  if (!REBELS.has(normalForm(noun))) return text
  return ANYBODYS.has(normalForm(noun)) ? null : `${noun}ين`
}

/** A side's name, or of men who are only described the service that they are of; an officer is no side of himself. */
function nameOf(side: ActorName, men: readonly Item[]): string | null {
  if (side.id !== null || side.named) return side.text
  const service = side.aliases.find(name => SERVICES.has(name))
  const told = men.map(serviceOf).find(name => name !== null) ?? (service ? ofNation(service, side.text) : null)
  if (told !== null) return told
  const own = men.some(({ people }) => people?.text === side.text)
  return own && men.every(item => kindOfMen(item) !== 'irregular') ? null : ofMen(side)
}

function sideOf(toll: Toll, claim: Claim, parts: readonly Located[], sides: readonly Sided[]): string | null {
  if (toll.group !== 'combatants' || toll.of !== null || toll.detail === 'attackers') return toll.of
  const told = menOf(toll, parts)
  const men = told.map(({ item }) => item)
  const kind = men.map(kindOfMen).find(one => one !== 'open') ?? 'open'
  // "صدتهم وقتلت عشرين منهم": in a fight either may be meant.
  if (kind === 'open' && FOUGHT.has(claim.type) && told.some(({ theirs }) => theirs)) return null
  // "قتل جنديان نهرانيان في مواجهات مع الجيش الزمرداني".
  const theirs = sides.filter(({ actor }) => men.every(({ people }) => !areForeignTo(people?.text ?? '', actor)))
  const side = sideOfMen(kind, claim.type, theirs)
  const of = side ? nameOf(side, men) : (men.map(serviceOf).find(name => name !== null) ?? null)
  // "أربعة جنود": of some army, and nobody says of which.
  return of === ARMY && !sides.some(({ actor }) => actor.text === ARMY) ? null : of
}

/** "أصيب سبعة جنود، ثلاثة منهم في خطر": fighters of whom no more is told beside those of one side alone are of it. */
function besideOthers(toll: Toll, all: readonly Toll[], parts: readonly Located[]): Toll {
  if (toll.group !== 'combatants' || toll.of !== null || toll.detail !== null) return toll
  const told = new Set(all.flatMap(({ group, of }) => (group === 'combatants' && of !== null ? [of] : [])))
  const [of, ...others] = told
  const bare = menOf(toll, parts).every(({ item: { kind, people } }) => kind === 'number' || people?.other === true)
  return of !== undefined && others.length === 0 && bare ? { ...toll, of } : toll
}

/** "مروحيتين نهرانيتين": what is shot down or flies is nobody's side. */
const MATERIEL = /^(ال)?(طاير|طائر|مروحي|سفين|دباب|سيار|مدرع|زورق|قارب|صاروخ|مسير|بارج|حافل|شاحن)/
/** The figures of a claim with the sides of those who fought. */
export function withSidesOfVictims(claim: Claim, parts: readonly Located[], sides: readonly Sided[]): readonly Toll[] {
  const isSide = ({ armed, civilian, text }: ActorName): boolean =>
    armed && !civilian && !FLYING.test(text) && !MATERIEL.test(text)
  const armed = sides.filter(({ actor }) => isSide(actor))
  const tolls = claim.tolls.map(toll => ({ ...toll, of: sideOf(toll, claim, parts, armed) }))
  return tolls.map(toll => besideOthers(toll, tolls, parts))
}
