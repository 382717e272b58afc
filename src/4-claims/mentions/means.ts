/** By what means a blast, a bombardment or an attack was made, and how many there were, from the words of its clause. */
import { normalForm } from '../../2-arabic/forms.ts'
import { tellsSettlers } from '../chunks/people-kinds.ts'
import { isTriedFor } from '../false-alarms/aims.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { type Wanted, wanted } from '../grammar/tags.ts'
import type { TriggerRule } from '../rules/trigger-rule.ts'
import { answerOf } from '../scope/bygone.ts'
import { isAmongDead, isBomb, isForCrowds } from './bombs.ts'
import { isCutInRaid } from './cut-throats.ts'
import {
  amongShots,
  asExecution,
  byCoalition,
  drivesBomb,
  flownBefore,
  isBlowOfAttack,
  isCoalition,
  isDroneOfState,
  isFiredFromAir,
  isNextCarBomb,
  isWroughtByAir,
  madeByAircraft,
  wearsBomb,
  withDrones,
  withRockets,
} from './means-behind.ts'
import { isRaidOnFoot } from './raiders.ts'
import { typeOfRounds } from './rounds.ts'

const AIR = wanted(['air', 'aircraft', 'airforce', 'air.adj', 'barrel', 'strike'])
const GUNS = wanted(['guns', 'artillery.adj', 'shell.round', 'heavy'])
const SUICIDE = wanted(['suicide', 'suicide.adj', 'belt'])
const BY_AIR = wanted(['air.adj'])
/** "عملية بدعم جوي": aircraft that only help. */
const BACKED = wanted('w:بدعم w:وبدعم w:باسناد w:وباسناد w:بغطاء w:بمسانده s:دعم s:اسناد s:غطاء'.split(' '))
const BY_GUNS = wanted(['shell.round', 'artillery.adj'])

/** "ضربات", "الضربات": without guns or rockets in the clause they come from the air. */
const areBlows = (item: Item | undefined): boolean =>
  has(item, 'strike.maybe.masdar') && !(item?.word?.best.sense?.number === 'singular')

/** Shells left from an old war go off like mines. */
const LEFT_BEHIND = wanted(['s:مخلفات', 's:مخلف', 's:قديمه', 's:متروكه'])

const REACH = 8
/** "قتل بقذيفة", "قتلت قذيفة": the instrument behind a verb of killing. */
const byShell = (items: readonly Item[], trigger: number, to: number): boolean =>
  (has(items[trigger], 'verb') && has(items[trigger + 1], 'shell.round')) ||
  items
    .slice(trigger + 1, Math.min(to, trigger + 1 + REACH))
    .some(
      (item, i, near) =>
        has(item, 'shell.round') && (item.preposition === 'ب' || has(near[i - 1], 's:شظايا', 's:شظيه', 's:سقوط')),
    )

const INSTRUMENTS: readonly (readonly [string, string])[] = [
  ['barrel', 'air_strike'],
  ['strike', 'air_strike'],
  ['device', 'bombing'],
  ['grenade', 'bombing'],
]
/** "قتل ببرميل متفجر", "بعبوة", "قتل لغم": the means by which the dead fell; it does not stand behind others that were killed or hurt. */
function byInstrument(items: readonly Item[], trigger: number, to: number): string | null {
  // "إن الطيران قتل ثمانية": the doer stands before its verb.
  const doer = items[trigger - 1]
  if (has(items[trigger], 'verb') && doer?.kind === 'actor' && doer.preposition === null && has(doer, 'air'))
    return 'air_strike'
  for (const [i, item] of items.slice(trigger + 1, Math.min(to, trigger + 1 + REACH)).entries()) {
    if (isForCrowds(items, trigger + 1 + i)) continue
    const subject = i === 0 && has(items[trigger], 'verb')
    if (subject && has(item, 'aircraft', 'drone.maybe')) return 'air_strike'
    const means = (item.preposition === 'ب' || subject) && INSTRUMENTS.find(([tag]) => has(item, tag))
    if (means) return means[1]
  }
  return null
}

const AUTHORITIES = wanted(['government', 'police', 'army'])
const AUTHORITY_NAMES =
  /^(ال)?(شرطه|جيش|سلطات|حكومه|مخابرات|استخبارات|امن|درك|اجهزه|قوات (ال)?(امن|جيش|احتلال|نظام))( |$)/
/** The police, an army, a government, by name or by what they are. */
const isAuthority = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.word?.tags.any(AUTHORITIES) === true ||
    (item.actor !== null && AUTHORITY_NAMES.test(normalForm(item.actor.text))))

/** "إن قوات الأمن احتجزت شخصين": she stands before her verb. */
const isDoneByAuthority = (items: readonly Item[], trigger: number): boolean => {
  const doer = items[trigger - 1]
  return has(items[trigger], 'verb') && doer?.preposition === null && isAuthority(doer)
}

/** "هجوم بطائرات مسيرة", "بمسيّرات". */
const STRUCK = wanted(['car', 'vehicle', 'home', 'noun', 'place', 'people', 'actor', 'number'])
/** "استهداف طائرة مسيرة سيارة": behind the aircraft stands what it strikes. */
const isStruckByIt = (items: readonly Item[], trigger: number): boolean => {
  const struck = items[trigger + 2]
  const byIt = has(items[trigger], 'target.masdar') && has(items[trigger + 1], 'aircraft', 'air', 'drone.maybe')
  return byIt && struck?.preposition === null && has(struck, STRUCK)
}
const FLYING = wanted(['aircraft', 'air', 'drone.maybe'])
const byAircraft = (items: readonly Item[], trigger: number, to: number): boolean =>
  madeByAircraft(items, trigger) ||
  flownBefore(items, trigger) ||
  isStruckByIt(items, trigger) ||
  isDroneOfState(items, trigger) ||
  withDrones(items, trigger, to) ||
  items
    .slice(trigger + 1, Math.min(to, trigger + 4))
    .some((item, i, near) => has(item, 'p:ب') && has(item.kind === 'number' ? near[i + 1] : item, FLYING))

const BASE = wanted(['s:قاعده', 's:قواعد', 's:دفاع', 's:دفاعات', 's:كليه', 's:مضادات'])
/** Of aircraft, but for "القاعدة الجوية" and "الدفاعات الجوية", which say what is struck or what fires back. */
const isOfAir = (item: Item, i: number, near: readonly Item[]): boolean =>
  item.tags.any(AIR) && !(has(item, 'air.adj') && has(near[i - 1], BASE, BACKED))

const GUNS_REACH = 3
const MEANWHILE = wanted(['w:خلال', 'w:اثناء', 'w:لدي', 'w:لحظه', 'w:بالتزامن', 'w:وقت'])
/** "الغارات مع قصف مدفعي": the guns stand with it, and nothing of the air behind it. */
const isByGuns = (items: readonly Item[], trigger: number, to: number): boolean => {
  const behind = items.slice(trigger + 1, Math.min(to, trigger + 1 + GUNS_REACH))
  const guns = behind.findIndex(item => has(item, BY_GUNS) || (has(item, 'artillery') && has(item, 'noun')))
  const whole = items.slice(trigger + 1, Math.min(to, trigger + 1 + 2 * GUNS_REACH))
  // "لقصف صاروخي خلال هبوط الطائرة": what went on meanwhile.
  const meanwhile = whole.findIndex(item => has(item, MEANWHILE))
  const rest = meanwhile < 0 ? whole : whole.slice(0, meanwhile)
  return guns >= 0 && !behind.slice(0, guns).some(item => item.kind === 'actor') && !rest.some(isOfAir)
}

/** Settles the means of what happened; shells and rockets that aircraft fire are an air strike. */
export function typeOf(rule: TriggerRule, items: readonly Item[], from: number, to: number, trigger: number): string {
  const type = typeByWords(rule, items, from, to, trigger)
  return type === 'shelling' ? typeOfRounds(items, trigger) : type
}

/** A trigger with the words that may say by what means it was done. */
interface Deed {
  readonly rule: TriggerRule
  readonly items: readonly Item[]
  readonly from: number
  readonly to: number
  readonly trigger: number
  /** The words near it, those of its cause or its answer left out. */
  readonly near: readonly Item[]
}

function deedOf(rule: TriggerRule, items: readonly Item[], from: number, to: number, trigger: number): Deed {
  // "قصفت المدفعية المواقع بعد هجوم على ثكنة": by what means that was done tells nothing of what was before it.
  const own = rule.type === 'violence' && has(items[trigger - 1], UPON) ? trigger : trigger - 6
  const near = items.slice(Math.max(from, own), answerOf(items, trigger, Math.min(to, trigger + 9)))
  return { rule, items, from, to, trigger, near }
}

const any = (list: readonly Item[], tags: Wanted): boolean => list.some(item => item.tags.any(tags))

const UPON_REACH = 4
/** "وجاء الهجوم الانتحاري بعد ساعات من انفجار": the means of what came after are none of its own. */
const isBeforeAnother = (items: readonly Item[], from: number, trigger: number): boolean =>
  !has(items[trigger], 'def') &&
  items.slice(Math.max(from, trigger - UPON_REACH), trigger).some(item => has(item, UPON)) &&
  has(items[trigger - 1], UPON, 'w:من')

function typeOfBlast({ items, from, to, trigger }: Deed): string {
  const clause = items.slice(isBeforeAnother(items, from, trigger) ? trigger : from, to)
  if (any(clause, SUICIDE) || drivesBomb(items, trigger) || wearsBomb(clause)) return 'suicide_attack'
  if (any(clause, LEFT_BEHIND)) return 'bombing'
  const beside = [items[trigger - 2], items[trigger - 1], items[trigger + 1]]
  if (beside.some(item => has(item, 'barrel'))) return 'air_strike'
  return beside.some(item => has(item, 'shell.round')) ? 'shelling' : 'bombing'
}

function typeOfKilling({ rule, items, to, trigger }: Deed): string {
  if (isCutInRaid(items, trigger)) return 'violence'
  if (asExecution(items, trigger, to)) return 'execution'
  return byShell(items, trigger, to) ? 'shelling' : (byInstrument(items, trigger, to) ?? rule.type)
}

function typeOfFire({ items, to, trigger, near }: Deed): string {
  if (isBlowOfAttack(items, trigger)) return 'violence'
  const guns = isByGuns(items, trigger, to)
  if (flownBefore(items, trigger) || (!guns && withDrones(items, trigger, to))) return 'air_strike'
  const ofAir = near.some(isOfAir)
  if (guns || (!ofAir && any(near, GUNS))) return 'shelling'
  return ofAir || areBlows(items[trigger]) || near.some(isCoalition) ? 'air_strike' : 'fire'
}

function typeOfViolence({ rule, items, from, to, trigger, near }: Deed): string {
  const next = items[trigger + 1]
  if (rule.id === 'targeted' && isNextCarBomb(items, trigger)) return 'bombing'
  if (rule.id === 'massacre' && isWroughtByAir(items, from, trigger)) return 'air_strike'
  if (has(items[trigger], 'verb') && has(next, 'air', 'aircraft', 'strike')) return 'air_strike'
  if (has(items[trigger], 'verb') && has(next, 'heavy', 'artillery', 'shell.round')) return 'shelling'
  if (byAircraft(items, trigger, to) || byCoalition(items, trigger)) return 'air_strike'
  if (near.some((item, i) => has(item, SUICIDE) && !isAmongDead(near, i))) return 'suicide_attack'
  if (near.some((_, i) => isBomb(near, i))) return amongShots(near) ? 'violence' : 'bombing'
  if (near.some((item, i) => has(item, BY_AIR) && !has(near[i - 1], BACKED, BASE))) return 'air_strike'
  return any(near, BY_GUNS) || withRockets(items, trigger, to) ? 'shelling' : 'violence'
}

const SHELLS_REACH = 3
/** What a rule by itself is read as where the words beside its trigger say so. */
function typeOfRule({ rule, items, from, to, trigger }: Deed): string | null {
  const [before, next] = [items[trigger - 1], items[trigger + 1]]
  switch (rule.id) {
    // Armed men on foot raid too, and aircraft fire rockets.
    case 'air-raid':
      return isRaidOnFoot(items, trigger) ? 'violence' : null
    case 'shells-fell':
      return any(items.slice(Math.max(from, trigger - SHELLS_REACH), trigger), FLYERS) || isFiredFromAir(items, trigger)
        ? 'air_strike'
        : null
    case 'clashes':
      return items.slice(trigger, trigger + 1 + REACH).some(item => has(item, 'protester')) ? 'protest' : null
    case 'executed':
      return isCutInRaid(items, trigger) ? 'violence' : null
    // "بمسيرات انتحارية": what flies has no bomber.
    case 'bomber':
      return has(before, 'drone.maybe', 'aircraft') ? 'air_strike' : null
    case 'detained-by-armed':
      return isAuthority(next) || isDoneByAuthority(items, trigger) ? 'arrest' : null
    case 'stones-thrown':
      return items.slice(0, to).some(tellsSettlers) ? 'violence' : null
    default:
      return null
  }
}

const FLYERS = wanted(['air', 'aircraft'])
const UPON = wanted(['w:بعد', 'w:عقب', 'w:اثر', 'w:اعقاب', 'w:غداه'])
/** Settles the means of a blast, a bombardment or an attack by the words of its clause. */
function typeByWords(rule: TriggerRule, items: readonly Item[], from: number, to: number, trigger: number): string {
  const deed = deedOf(rule, items, from, to, trigger)
  if (rule.type === 'capture' && isTriedFor(items, trigger)) return 'operation'
  if (rule.type === 'blast') return typeOfBlast(deed)
  const own = typeOfRule(deed)
  if (own !== null) return own
  if (rule.type === 'destruction' && has(items[trigger + 1], 'air', 'aircraft', 'drone.maybe')) return 'air_strike'
  if (rule.type === 'killing') return typeOfKilling(deed)
  if (rule.type === 'fire') return typeOfFire(deed)
  return rule.type === 'violence' ? typeOfViolence(deed) : rule.type
}
