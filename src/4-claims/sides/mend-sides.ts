/** What the weighing of sides one by one leaves: who is wanting, who is told twice, what both sides do. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Claim, Role } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { shootsDown } from '../mentions/air-defences.ts'
import type { Located } from '../mentions/located.ts'
import { isAnsweredBy, isForegoneTo } from '../scope/bygone.ts'
import { onlySayers, withoutMatters } from '../speakers/statement-sayers.ts'
import type { TollReading } from '../tolls/tolls.ts'
import { crowdsOf, withoutVague } from '../tolls/vague-victims.ts'
import { canDo, didNotStrike, onlyKeepsOrder, VIOLENT, withoutArrivals } from './able-sides.ts'
import { accusedOf, onlyDenies } from './accused.ts'
import { ANNOUNCED, AUTHORITY, announcesOwn, harmsNobody, onlyAnnounces } from './announcers.ts'
import { withDemonstrators } from './demonstrators.ts'
import { foiledBy } from './foiled-plots.ts'
import { losing } from './losing-sides.ts'
import { withOneOfForces, withoutTheirOwn, withPersonsHit } from './persons-hit.ts'
import { ROLES, type SideOption } from './side-signs.ts'
import type { Scene } from './side-story.ts'
import { byOwnForce, hasOwnForce, isPartOfAnother } from './state-forces.ts'

/** A side that may have a part in a happening, with how likely each role is. */
export interface Weighed {
  readonly option: SideOption
  readonly chances: readonly number[]
}

/** A likely part of a side in a happening. */
export interface Likely extends Weighed {
  readonly role: Role
}

/** A claim whose sides are mended, with the scene that it was read from. */
export interface Setting {
  readonly claim: Claim
  readonly scene: Scene | undefined
}

/** What two sides do with each other: neither fights, nor agrees, alone. */
const MUTUAL: ReadonlySet<string> = new Set(['clash', 'agreement'])
/** From here on the likeliest side is taken for the other one of what takes two: a side of the same sentence, and any. */
const LEAST_OTHER_NEAR = 0.2
const LEAST_OTHER = 0.3
/** From here on the likeliest side is taken for who did what nobody else is told to have done. */
const LEAST_DOER = 0.28

/** Who is likeliest to have the one part that nobody has, where a happening of this type wants it. */
function wanting({ claim, scene }: Setting, settled: readonly Likely[], weighed: readonly Weighed[]): Likely[] {
  const told = new Set(scene?.happening.parts.map(part => part.mention.sentence.index))
  const isNear = ({ option: { side } }: Weighed): boolean => side.spots.some(spot => told.has(spot.sentence))
  const likeliest = (role: Role, least: number, among: readonly Weighed[] = weighed): Likely[] => {
    const at = ROLES.indexOf(role)
    let best: Weighed | null = null
    let most = least
    for (const one of among) {
      const chance = one.chances[at] ?? 0
      const free =
        isAble({ claim, scene }, { ...one, role }) &&
        !one.option.side.actor.civilian &&
        !settled.some(other => other.option === one.option)
      if (free && chance >= most) [best, most] = [one, chance]
    }
    return best ? [{ ...best, role }] : []
  }
  const roles = settled.map(one => one.role)
  if (MUTUAL.has(claim.type) && roles.length < 2 && roles.every(role => role === 'participant'))
    return [
      ...crowdsOf(settled, scene, weighed),
      ...likeliest('participant', LEAST_OTHER_NEAR, weighed.filter(isNear)),
      ...likeliest('participant', LEAST_OTHER),
    ].slice(0, 1)
  if (!roles.every(role => role === 'target')) return []
  const parts = scene?.happening.parts ?? []
  const announced = VIOLENT.has(claim.type)
    ? weighed.filter(({ option: { side } }) => announcesOwn(parts, side.spots))
    : []
  return announced.length ? likeliest('initiator', 0, announced) : likeliest('initiator', LEAST_DOER)
}

const EXCHANGED: ReadonlySet<string> = new Set(['shelling', 'air_strike', 'clash', 'agreement', 'protest'])
const SURE = 0.9
/** "تبادل الجيش والمسلحون القصف", "اشتباكات بين الجيش والمسلحين": both sides of what is told of two take part in it. */
function inExchange(
  { claim, scene }: Setting,
  settled: readonly Likely[],
  weighed: readonly Weighed[],
): readonly Likely[] {
  if (!EXCHANGED.has(claim.type)) return settled
  const parts = scene?.read.filter(({ party }) => party.role === 'participant' && party.weight >= SURE) ?? []
  const sides = new Set(parts.map(part => part.side))
  if (sides.size < 2) return settled
  const both = weighed.filter(({ option }) => sides.has(option.side))
  return [
    ...both.map(one => ({ ...one, role: 'participant' as const })),
    ...settled.filter(one => !sides.has(one.option.side)),
  ]
}

/** Of the one that a statement is grammatically aimed at, the weighing of who fights whom knows little. */
const AIMED = 0.8
function aimedAt({ claim, scene }: Setting, settled: readonly Likely[], weighed: readonly Weighed[]): Likely[] {
  if (claim.type !== 'statement' || scene?.claims || settled.some(one => one.role === 'target')) return []
  const aim = scene?.told.filter(({ party }) => party.role === 'target' && party.weight >= AIMED).map(part => part.side)
  return weighed
    .filter(one => aim?.includes(one.option.side) && !settled.some(other => other.option === one.option))
    .map(one => ({ ...one, role: 'target' as const }))
}

/** Troops without a name of their own that are sent somewhere: "نشرت الحكومة ألفي جندي". */
const areSent = ({ type, rules }: Claim, { option: { actor } }: Likely): boolean =>
  type === 'operation' && rules.includes('deployed') && actor.id === null && !actor.named
/** Who claims a deed aims that at nobody, and a place is left to nobody. */
const withoutVictims = ({ claim, scene }: Setting, all: readonly Likely[]): readonly Likely[] =>
  claim.type === 'withdrawal'
    ? withoutArrivals(scene ?? null, all).filter(one => one.role !== 'target')
    : claim.type === 'statement' && scene?.claims
      ? all.filter(one => one.role !== 'target')
      : all.filter(one => one.role !== 'target' || !areSent(claim, one))

/** In a fight some attack and others suffer it, or all take part: who is told with an attacker of it is attacked, else all fight. */
function inOneFight({ claim, scene }: Setting, all: readonly Likely[]): readonly Likely[] {
  const roles = new Set(all.map(one => one.role))
  if (claim.type !== 'clash' || !roles.has('participant') || roles.size < 2) return all
  const toldAs = (role: Role): boolean => scene?.told.some(part => part.party.role === role) ?? false
  const attack = roles.has('initiator') && toldAs('initiator') && !toldAs('participant')
  if (!attack) return roles.has('target') ? all : all.map(one => ({ ...one, role: 'participant' as const }))
  return all.map(one => (one.role === 'participant' ? { ...one, role: 'target' as const } : one))
}

const BOMBER = /^(ال)?انتحاري/
/** "انتحاري": nobody beside the side that sent him. */
function withoutBombers(all: readonly Likely[]): readonly Likely[] {
  const sent = all.some(({ role, option }) => role === 'initiator' && (option.actor.named || option.actor.id !== null))
  return sent ? all.filter(({ option }) => option.actor.named || !BOMBER.test(normalForm(option.actor.text))) : all
}

const HARMS: ReadonlySet<string> = new Set(['killed', 'injured', 'displaced'])
/** Soldiers and police, and no rebels: the government that tells of their deaths did not kill them. */
const isKeeper = ({ of, victims }: TollReading, items: readonly Item[]): boolean =>
  !has(items[victims], 'armed', 'attacker') &&
  !/(^| )(ال)?(مطلوب|ارهابي)/.test(items[victims]?.people?.text ?? '') &&
  !of?.irregular
const MOURNED_REACH = 3
/** "أعلنت القيادة في بيان استشهاد جندي", "أعلنت الوزارة استشهاد رقيب بعد تعرض دوريته لإطلاق نار": who calls them martyrs mourns his own. */
const mournsThem = (parts: readonly Located[], { option: { side } }: Likely): boolean =>
  parts.some(({ mention: { sentence, trigger } }) =>
    side.spots.some(
      ({ sentence: index, at }) =>
        index === sentence.index &&
        at < trigger &&
        (has(sentence.items[trigger], 'martyr') ||
          sentence.items.slice(at + 1, at + 1 + MOURNED_REACH).some(item => has(item, 'martyr.masdar'))) &&
        sentence.items.slice(Math.max(0, at - 2), trigger).some(item => has(item, TELLS)),
    ),
  )

/** "أعلن الجيش مقتل خمسة أطفال في قصف", "أعلنت الوزارة استشهاد شرطي": who tells of dead civilians or its own, and is told to do nothing, did not kill them. */
function onlyTells({ claim, scene }: Setting, one: Likely): boolean {
  const { side } = one.option
  const harmed = claim.tolls.filter(toll => HARMS.has(toll.outcome))
  if (one.role !== 'initiator') return false
  const parts = scene?.happening.parts ?? []
  if (mournsThem(parts, one) || onlyDenies(claim, parts, side)) return true
  if (isAnsweredBy(parts, side.spots) || isForegoneTo(parts, side.spots) || harmsNobody(claim, parts, side)) return true
  if (!harmed.length) return false
  const rules = AUTHORITY.test(normalForm(side.actor.text))
  if (!scene || (!rules && scene.read.some(part => part.side === side && part.party.weight > ANNOUNCED))) return false
  const spared = scene.happening.parts.every(({ mention: { tolls, sentence } }) =>
    tolls.every(toll => toll.group !== 'combatants' || (rules && isKeeper(toll, sentence.items))),
  )
  if (!spared || harmed.some(toll => toll.group !== 'civilians' && (toll.group !== 'combatants' || !rules)))
    return false
  return scene.happening.parts.some(({ mention: { sentence } }) =>
    side.spots.some(
      ({ sentence: index, at }) =>
        index === sentence.index && has(sentence.items[at - 1], TELLS) && tellsOfHarm(sentence.items, at + 1),
    ),
  )
}
const TELLS = wanted(['announce', 'say.verb', 's:رصدت', 's:رصد', 's:سجلت', 's:وثقت'])
const DEATHS = wanted(['kill.masdar', 'die.masdar', 'injure.masdar', 'displace.masdar'])
const [TELL_REACH, DOWNED] = [5, wanted(['s:اعتراض', 's:اسقاط', 'repel.masdar', 'foil.masdar'])]
/** "مقتل", "عن استشهاد", "، يوم الأحد، إصابة", "اعتراض صاروخ وإصابة": at most a day stands before it, or what was warded off. */
const tellsOfHarm = (items: readonly Item[], from: number): boolean => {
  const near = items.slice(from, from + TELL_REACH)
  const at = near.findIndex(item => has(item, DEATHS))
  const before = near.slice(0, Math.max(0, at))
  if (at > 0 && near[at]?.conjunction && has(near[0], DOWNED)) return !before.some(item => has(item, 'verb'))
  return at >= 0 && before.every(item => item.kind === 'time' || has(item, 'comma', 'w:عن', 'w:ان'))
}
/** Whether a side can do what it is taken to do: not who only tells of it, nor who holds what is struck. */
const isAble = (setting: Setting, one: Likely): boolean =>
  one.role === 'target' ||
  (canDo(one, setting.claim.type) &&
    !onlyKeepsOrder(one, setting.claim.type, setting.scene) &&
    !onlyTells(setting, one) &&
    !didNotStrike(one, setting.scene))

/** "اتهم الجيش المسلحين بقصف الحي": who is accused does it, and who accuses him does not. */
function byAccusation(
  { claim, scene }: Setting,
  all: readonly Likely[],
  weighed: readonly Weighed[],
): readonly Likely[] {
  const mentions = scene?.happening.parts.map(part => part.mention) ?? []
  const sides = weighed.map(({ option }) => option.side)
  const found = claim.type === 'statement' ? null : accusedOf(mentions, sides)
  if (!found) return all
  const rest = all.filter(({ option, role }) => role !== 'initiator' || !found.accusers.has(option.side))
  const known = rest.some(({ option, role }) => role === 'initiator' && found.accused.has(option.side))
  const accused = known ? [] : weighed.filter(({ option }) => found.accused.has(option.side))
  const others = rest.filter(({ option }) => !accused.some(one => one.option === option))
  return [...accused.map(one => ({ ...one, role: 'initiator' as const })), ...others]
}

/** The sides that the weighing settled, mended by each other and by the report. */
export function mendSides(setting: Setting, settled: readonly Likely[], weighed: readonly Weighed[]): Likely[] {
  const able = settled.filter(one => isAble(setting, one))
  const exchanged = inExchange(setting, withoutMatters(setting, onlySayers(setting, able)), weighed)
  const whole = [...exchanged, ...wanting(setting, exchanged, weighed), ...aimedAt(setting, exchanged, weighed)]
  const told = byAccusation(setting, whole, weighed)
  const settledNames = told.map(one => byOwnForce(one, weighed))
  const mended = inOneFight(setting, losing(setting, withoutBombers(withoutVictims(setting, settledNames))))
  const vague = withoutVague(setting.claim.type, foiledBy(setting.claim.type, mended), weighed)
  const hit = withPersonsHit(setting.scene, withDemonstrators(setting.scene, vague, weighed), weighed)
  return withoutTheirOwn(withOneOfForces(setting.claim, setting.scene, hit, weighed)).filter(
    one =>
      !isPartOfAnother(one, mended) &&
      !hasOwnForce(one, mended) &&
      !shootsDown(setting.claim, one.option.actor) &&
      !onlyAnnounces(setting.scene, one, mended),
  )
}
