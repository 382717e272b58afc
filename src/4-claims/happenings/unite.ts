/** Unites the mentions of one happening inside one report. */
import { EVENT_TYPE } from '../event-types/index.ts'
import { isHarmless } from '../false-alarms/harmless.ts'
import { has } from '../grammar/clause.ts'
import { wanted } from '../grammar/tags.ts'
import { isDefence } from '../mentions/air-defences.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import { isOneKind } from '../mentions/type-likeness.ts'
import { placeScore } from '../places/place-likeness.ts'
import { strikesBehind } from '../sides/struck-behind.ts'
import { sharesFigures, tollScore } from '../tolls/figure-likeness.ts'
import { areReceivedFighters } from '../tolls/received-fallen.ts'
import { totalsAmong } from '../tolls/total-parts.ts'
import { meantBy } from './headline-means.ts'
import { likeness } from './likeness.ts'
import { isKnownPair, isPair } from './newness.ts'
import { UNITE_WEIGHTS, type UniteWeights } from './unite-weights.ts'

export interface Happening {
  readonly parts: Located[]
}

/** The dead and wounded told without means, place or day belong to the fighting told before them. */
const isUnsaid = ({ mention, place, inherited }: Located): boolean =>
  mention.type === 'killing' && (place === null || inherited) && mention.roles.every(role => role.role !== 'initiator')

/** Deeds of a moment: told without the article they are news, even where nothing more is said of them. */
const DEEDS = new Set([
  'air_strike',
  'shelling',
  'bombing',
  'suicide_attack',
  'clash',
  'fire',
  'violence',
  'capture',
  'execution',
  'surrender',
  'disrupted_weapons',
  'release',
  'arrest',
  'abduction',
  'operation',
  'destruction',
])

const AGREED = wanted(['reach.verb', 'sign.verb', 'agree.verb'])
const TOLD = wanted(['announce.verb', 'accept.verb'])
const AGREED_REACH = 4
/** "توصلت الأطراف إلى هدنة", "هدنة اتفقوا عليها": who they are need not be told for the agreement to be news. */
const isReached = ({ type, definite, sentence: { items }, trigger }: Mention): boolean =>
  type === 'agreement' &&
  !definite &&
  (items.slice(Math.max(0, trigger - AGREED_REACH), trigger).some(item => has(item, AGREED, TOLD)) ||
    items.slice(trigger + 1, trigger + AGREED_REACH).some(item => has(item, AGREED)))

/** "أوضح أن المقاتلين انسحبوا نحو بلدة أخرى": where they left is the place of the news. */
const hasLeft = ({ type, scope, sentence: { items }, trigger }: Mention): boolean =>
  type === 'withdrawal' && scope === 'incident' && has(items[trigger], 'verb') && !has(items[trigger], 'masdar')

/** Says something of its own: a figure, a place, or sides with a time or in a full sentence. */
function isTelling({ mention, place, date, inherited }: Located): boolean {
  if (mention.tolls.length || mention.count !== null || mention.rule.type === 'statement' || mention.rule.planned)
    return true
  const own = place !== null && !inherited
  const names = (role: string): boolean => mention.roles.some(r => r.role === role)
  const sides = names('initiator') || names('target') || names('participant')
  if (mention.definite && mention.rule.anaphoric)
    return own && (sides || mention.renewed || strikesBehind(mention.sentence.items, mention.trigger))
  return (
    own ||
    (mention.rule.background && place !== null && names('initiator')) ||
    (sides && date !== null && mention.time !== null) ||
    (names('initiator') && names('target')) ||
    isReached(mention) ||
    (hasLeft(mention) && names('initiator')) ||
    (DEEDS.has(mention.type) && !mention.definite && mention.scope === 'incident') ||
    mention.roles.filter(r => r.role === 'participant').length > 1
  )
}

const coveredBy = (title: Located, happenings: readonly Happening[]): Happening[] =>
  happenings.filter(h =>
    h.parts.some(part => part.mention.sentence.part === 'body' && isOneKind(title.mention.type, part.mention.type)),
  )
/** "وقتيلان في كذا" over a body that tells of two dead in a riot: a headline of the dead names no means. */
const tellsDeadAgain = ({ mention }: Located, happenings: readonly Happening[]): boolean =>
  mention.type === 'killing' &&
  happenings.some(({ parts }) =>
    parts.some(part => part.mention.type === 'protest' && tollScore(mention, [part], UNITE_WEIGHTS) > 0),
  )
const BATTLE: ReadonlySet<string> = new Set(['clash', 'capture', 'siege'])
/** "القوات تتقدم في الحي" over a body that tells of its battle: an advance inside it is no news of its own. */
const isAdvanceInBattle = ({ mention }: Located, happenings: readonly Happening[]): boolean =>
  mention.rule.id === 'advanced' &&
  happenings.some(({ parts }) =>
    parts.some(({ mention: told }) => BATTLE.has(told.type) && told.scope === 'incident' && told.status === 'reported'),
  )
const isCovered = (title: Located, happenings: readonly Happening[]): boolean =>
  coveredBy(title, happenings).length > 0 || tellsDeadAgain(title, happenings) || isAdvanceInBattle(title, happenings)

/** "هجوم انتحاري في كذا" over a body that tells of one blast: the headline names its means, whatever place it gives. */
function blastOf(title: Located, happenings: readonly Happening[]): Happening | null {
  const [blast = null, ...more] = title.mention.type === 'suicide_attack' ? coveredBy(title, happenings) : []
  return more.length ? null : blast
}

/** "وطالت الغارات منزلا في بلدة كذا": the deed is the subject of what it strikes, in a place of its own. */
const strikesElsewhere = ({ mention: { sentence, trigger }, place, inherited }: Located): boolean =>
  place !== null && !inherited && strikesBehind(sentence.items, trigger)

/** "قال في العاصمة إن التفجير نفذه فلان": pointing back, without a figure, it is no other than one told before, whatever place stands near. */
const isRetold = (one: Located, happenings: readonly Happening[]): boolean =>
  one.mention.definite &&
  one.mention.rule.anaphoric &&
  !one.mention.renewed &&
  !one.mention.tolls.length &&
  !strikesElsewhere(one) &&
  EVENT_TYPE.get(one.mention.type)?.goesOn !== true &&
  happenings.some(h => h.parts.some(part => isOneKind(one.mention.type, part.mention.type)))

/** "قتلى في هجومين": a headline over two attacks that are told each for itself, with no figure of its own, tells more of neither. */
const isHeadlineOfBoth = ({ mention }: Located, happenings: readonly Happening[]): boolean =>
  mention.sentence.part === 'title' &&
  (mention.plural || (mention.count ?? 0) > 1) &&
  mention.triggers.some(at => isPair(mention.sentence.items[at])) &&
  mention.tolls.every(toll => toll.vague) &&
  happenings.filter(({ parts }) =>
    parts.some(
      ({ mention: told }) => told.scope === 'incident' && told.tolls.length > 0 && isArmedKind(mention.type, told.type),
    ),
  ).length > 1

/** Attacks of any means, fights among them. */
const ATTACKS: ReadonlySet<string> = new Set(['violence', 'clash', 'attack', 'bombing', 'blast', 'suicide_attack'])
const isArmedKind = (a: string, b: string): boolean => isOneKind(a, b) || (ATTACKS.has(a) && ATTACKS.has(b))

/** "غارات على مواقع كذا" over a body that tells of one salvo of missiles and of no raid: they were fired from the air. */
function salvoOf(title: Located, happenings: readonly Happening[]): Happening | null {
  if (title.mention.type !== 'air_strike' || title.mention.scope !== 'incident') return null
  const told = happenings.filter(({ parts }) => parts.some(({ mention }) => mention.scope === 'incident'))
  if (told.some(({ parts }) => parts.some(({ mention }) => mention.type === 'air_strike'))) return null
  const salvos = told.filter(({ parts }) => parts.some(({ mention }) => mention.type === 'shelling'))
  const [salvo] = salvos
  return salvos.length === 1 && salvo?.parts.some(part => placesMeet(title, part)) ? salvo : null
}
const placesMeet = (a: Located, b: Located): boolean =>
  placeScore(a.place, b.place, UNITE_WEIGHTS) > UNITE_WEIGHTS.placesApart

/** "وأكدت المصادر حصيلة الهجومين": behind two happenings of its kind it points to both, and tells no third nor more of either. */
const isOfBoth = ({ mention }: Located, happenings: readonly Happening[]): boolean =>
  mention.definite &&
  !mention.tolls.length &&
  mention.sentence.part === 'body' &&
  mention.triggers.some(at => isKnownPair(mention.sentence.items[at])) &&
  happenings.filter(({ parts }) =>
    parts.some(
      ({ mention: told }) => told.count === null && told.tolls.length > 0 && isOneKind(mention.type, told.type),
    ),
  ).length > 1

function leastFor(one: Located, w: UniteWeights): number {
  if (one.mention.sentence.part === 'title') return w.leastOfTitle
  if (isUnsaid(one)) return w.leastOfUnsaid
  return one.mention.definite && one.mention.rule.anaphoric ? w.leastOfDefinite : w.least
}

/** "مقتل ستة في هجومين": a headline that sums up two attacks which are told each for itself is their sum, where the body tells none. */
const isSumOfBoth = (one: Located, happenings: readonly Happening[]): boolean => {
  const { mention } = one
  const pair = mention.triggers.some(at => isPair(mention.sentence.items[at]))
  if (mention.sentence.part !== 'title' || !pair || !mention.tolls.some(toll => !toll.vague)) return false
  const told = happenings.filter(({ parts }) =>
    parts.some(
      ({ mention: own }) => own.scope === 'incident' && own.tolls.length > 0 && isArmedKind(mention.type, own.type),
    ),
  )
  const summed = happenings.some(({ parts }) => parts.some(({ mention: own }) => own.plural && own.tolls.length > 0))
  return told.length > 1 && !summed && !told.some(({ parts }) => sharesFigures(mention, parts))
}

const OCCURRED = wanted(['happen.verb', 's:تم', 's:حدث', 's:حصل', 's:جري', 's:نفذ'])
/** "وأعلنت الوكالة أن الهجوم وقع في كذا وأن القتلى 25": where one attack alone was told before, it is that, whoever counts otherwise. */
function occurredAs(one: Located, happenings: readonly Happening[]): Happening | null {
  const { definite, renewed, another, rule, trigger, sentence } = one.mention
  if (!definite || renewed || another || !rule.anaphoric || !has(sentence.items[trigger + 1], OCCURRED)) return null
  const [only = null, ...more] = happenings.filter(({ parts }) =>
    parts.some(({ mention: { type, scope } }) => scope === one.mention.scope && isArmedKind(one.mention.type, type)),
  )
  return more.length ? null : only
}

/** "15 قتيلا في تفجيرين" over a lead that sums both up with the same figure: the headline is of the sum, and of neither blast. */
function sumUnder({ mention }: Located, happenings: readonly Happening[]): Happening | null {
  if (mention.sentence.part !== 'title' || (mention.count ?? 0) < 2) return null
  return (
    happenings.find(
      ({ parts }) =>
        parts.some(({ mention: told }) => told.count === mention.count && told.scope === 'incident') &&
        sharesFigures(mention, parts),
    ) ?? null
  )
}

const isBattle = ({ parts }: Happening): boolean =>
  parts.some(({ mention: { type, scope } }) => type === 'clash' && scope === 'incident')

/** Groups mentions, given in the order of the text with the title last; each group is one happening. */
export function unite(located: readonly Located[], weights: UniteWeights = UNITE_WEIGHTS): Happening[] {
  const happenings: Happening[] = []
  const totals = totalsAmong(located)
  const isWhole = (whole: Located, part: Located): boolean => totals.get(whole)?.has(part) ?? false
  for (const one of located) {
    if (isOfBoth(one, happenings) || isHeadlineOfBoth(one, happenings)) continue
    if (isSumOfBoth(one, happenings)) {
      happenings.push({ parts: [one] })
      continue
    }
    const title = one.mention.sentence.part === 'title'
    const harming = title && one.mention.tolls.length > 0
    const fallen = areReceivedFighters(one.mention) && happenings.some(isBattle)
    let best: { happening: Happening; score: number } | null = null
    for (const happening of happenings) {
      if ((fallen && !isBattle(happening)) || (harming && isHarmless(happening.parts))) continue
      if (totals.size && happening.parts.some(part => isWhole(part, one) || isWhole(one, part))) continue
      const score = likeness(one, happening.parts, weights)
      if (score !== null && score >= leastFor(one, weights) && (!best || score >= best.score))
        best = { happening, score }
    }
    const taken =
      sumUnder(one, happenings) ??
      meantBy(one, best?.happening ?? null, happenings) ??
      best?.happening ??
      occurredAs(one, happenings) ??
      (title ? (blastOf(one, happenings) ?? salvoOf(one, happenings)) : null)
    if (taken) taken.parts.push(one)
    else if (
      isDefence(
        one,
        happenings.flatMap(h => h.parts),
      )
    )
      continue
    else if (isTelling(one) && (totals.has(one) || !(title ? isCovered(one, happenings) : isRetold(one, happenings))))
      happenings.push({ parts: [one] })
  }
  return happenings
}
