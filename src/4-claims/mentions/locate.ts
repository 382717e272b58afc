/** Settles where each mention is and how fresh, and what fresh news takes over from what was told before it. */
import { addDays } from '../../2-arabic/calendar.ts'
import type { ClaimDate } from '../claim.ts'
import { inheritDays } from '../days/day-of-mention.ts'
import type { DaysOf } from '../days/settle-times.ts'
import { has } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { SettledPlace, SettledPlaces } from '../places/place-context.ts'
import { holdsProvince } from '../places/place-likeness.ts'
import { placesOf } from '../places/place-of-mention.ts'
import { recalledBefore } from '../scope/aftermaths.ts'
import { scopeOf } from '../scope/scope.ts'
import { isElsewhereByPolice } from '../sides/home-of-police.ts'
import { campaignPlace } from '../tolls/campaign-totals.ts'
import { withPeriodShares } from '../tolls/period-shares.ts'
import { isOfDateline, type Located, placedWith } from './located.ts'
import type { Mention } from './mention.ts'

/** What the times of a report tell, and its day of publication. */
interface Calendar {
  readonly daysOf: DaysOf
  readonly published: string | null
}

/** Mentions with place, day and scope; one that tells of several places becomes several. */
export function locate(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  settled: SettledPlaces,
  { daysOf, published }: Calendar,
): Located[] {
  const located: Located[] = []
  const firstBody = mentions.find(m => m.sentence.part === 'body')?.sentence.index ?? 0
  for (const all of mentions) {
    const mention = withoutDayAhead(all, daysOf, published)
    const date = dayAhead(mention, mention.time === null ? null : daysOf(mention.sentence, mention.time), published)
    const lead = mention.sentence.part === 'title' || mention.sentence.index <= firstBody + (turnsBack(mention) ? 0 : 1)
    const past = date?.start && published && date.start <= published
    const told = mention.status === 'planned' && past && !isDayOfPlan(mention, date, published) ? null : date
    const upon = recalledBefore(mention, located.at(-1))
    const scope = upon ? 'background' : scopeOf(mention, date, published, lead)
    const { places: own, holds, at, sure, fit } = placesOf(mention, settled)
    const places = upon?.place && own.every(place => place === null) ? [upon.place] : own
    const dated = told ? (mention.said ? 'said' : 'own') : null
    for (const place of places)
      located.push({
        mention: upon ? { ...mention, scope, history: true, recalled: true } : { ...mention, scope },
        place,
        placeItem: at,
        fit,
        holds,
        date: told,
        inherited: place !== null && (!sure || isOfDateline(mention, at)),
        dated,
        offered: [],
      })
  }
  return inheritDays(inheritPlaces(withPeriodShares(located), sentences, settled), sentences, daysOf, published)
}

const OPENING = 2
/** "وفي مايو الماضي قتل عشرون": behind the first sentence, what opens with و and a month or a year goes back in time. */
function turnsBack({ time, trigger, sentence: { items } }: Mention): boolean {
  if (time === null || time > OPENING || time > trigger) return false
  const { expr } = items[time]?.time ?? {}
  const joined = items.slice(0, time + 1).some(item => item.conjunction || item.tags.has('w:وفي'))
  return joined && (expr?.kind === 'month' || expr?.kind === 'year')
}

/** "ستبدأ الهدنة اليوم" is to come today, "ستنتشر القوة نهاية الشهر الحالي" within days, and talks that were held have their day. */
function isDayOfPlan(mention: Mention, date: ClaimDate, published: string): boolean {
  const { time, trigger, said, rule, sentence } = mention
  if (time === null || said) return false
  if (rule.planned && rule.type === 'agreement') return true
  const { expr } = sentence.items[time]?.time ?? {}
  return time > trigger && expr?.kind !== 'span' && date.end !== null && date.end >= published
}

/** Deeds that can be settled today for a day to come. */
const SETTLED_AHEAD = new Set(['agreement', 'statement', 'release', 'withdrawal'])
/** "قتل ثلاثة في اشتباكات قبيل انتخابات الأربعاء المقبل": what has happened was on no day that is still to come. */
function withoutDayAhead(mention: Mention, daysOf: DaysOf, published: string | null): Mention {
  const { time, status, type, sentence } = mention
  if (time === null || published === null || status !== 'reported' || SETTLED_AHEAD.has(type)) return mention
  const start = daysOf(sentence, time)?.start
  return start && start > addDays(published, 1) ? { ...mention, time: null } : mention
}

const WEEK = 7
/** "من المقرر أن تنطلق الأربعاء": a weekday of what is to come is the next one. */
function dayAhead(mention: Mention, date: ClaimDate | null, published: string | null): ClaimDate | null {
  const { time, status, said, sentence } = mention
  const expr = time === null ? undefined : sentence.items[time]?.time?.expr
  if (status !== 'planned' || said || expr?.kind !== 'weekday' || expr.which !== null) return date
  if (!date?.start || date.start !== date.end || !published || date.start > published) return date
  const day = addDays(date.start, WEEK)
  return { ...date, start: day, end: day }
}

const NEAR_SENTENCES = 2
/** "وقال حاكم الولاية كذا إن ثلاثة قتلوا": the office of who speaks, where the news was told to be in a part of its province. */
const isWhereHeSpeaks = ({ place, fit }: Located, last: Located | null): boolean =>
  fit === 0 &&
  last !== null &&
  place?.place?.kind === 'province' &&
  holdsProvince(place.place, last.place?.place?.admin1 ?? null)

const OTHER = wanted('s:منفصل s:منفصله s:اخر s:اخري s:ثان s:ثاني s:ثانيه'.split(' '))
const OTHER_REACH = 5
/** "وفي حادث منفصل، انفجر لغم على الطريق بين كذا وكذا": where another one was its own sentence tells, however vaguely. */
const opensAnother = ({ sentence: { items } }: Mention): boolean =>
  has(items[0], 's:في') && items.slice(1, OTHER_REACH).some((item, i) => has(item, OTHER) && items[i]?.kind === 'word')

/** Told in a word of their own; the others are also told of in general: "هجماتهم الانتحارية". */
const SINGLE = new Set(['arrest', 'disrupted_weapons', 'withdrawal', 'surrender', 'release', 'abduction', 'execution'])
const isSingle = ({ status, type, tolls, count }: Mention): boolean =>
  status === 'reported' && (SINGLE.has(type) || tolls.length > 0 || count !== null)

/** "قتل ستة في كذا. … وعثروا على أسلحة": whether the text stays with the place, and names no other between the two but what holds it. */
function staysThere(
  { place, mention: { sentence: first } }: Located,
  { mention }: Located,
  sentences: readonly Sentence[],
  { placeOf }: SettledPlaces,
): boolean {
  if (!place || isWide(place) || !isSingle(mention)) return false
  const between = sentences.slice(sentences.indexOf(first) + 1, sentences.indexOf(mention.sentence) + 1)
  return between.every(sentence =>
    sentence.items.every((item, k) => {
      const found = item.kind === 'place' ? placeOf(sentence, k) : null
      return found === null || found.claim.name === place.claim.name || isStateOf(found, place)
    }),
  )
}
const isWide = ({ place }: SettledPlace): boolean => place?.kind === 'country' || place?.kind === 'region'
const isStateOf = ({ place, claim }: SettledPlace, inside: SettledPlace): boolean =>
  place?.kind === 'country' && claim.country === inside.claim.country

/** "عثرت الشرطة على عبوة في كذا. وتأتي الهجمات بعد أيام": attacks told before are where they were, and not where something was found since. */
const isToldBefore = ({ definite, rule }: Mention): boolean =>
  definite && (rule.type === 'violence' || rule.type === 'blast')

const THEN_REACH = 9
const THEN = new Set('انذاك حينها وحينها وقتها حينذاك يومها يومذاك'.split(' '))
/** "ويذكر بحادث وقع في كذا عام 2014. وقد قتل آنذاك خمسة": the place told last in the sentence before, of which this tells more; null where it does not. */
function placeOfThen(
  { place, mention: { sentence, trigger } }: Located,
  sentences: readonly Sentence[],
  { placeOf }: SettledPlaces,
): SettledPlace | null {
  const near = sentence.items.slice(Math.max(0, trigger - THEN_REACH), trigger + OTHER_REACH)
  const isThen = ({ from }: Item): boolean => THEN.has(sentence.tokens[from]?.norm ?? '')
  const before = sentences[sentences.indexOf(sentence) - 1]
  if (place || !before || !near.some(isThen)) return null
  const at = before.items.findLastIndex(({ kind }, k) => kind === 'place' && placeOf(before, k) !== null)
  return at < 0 ? null : placeOf(before, at)
}

/** A happening told without a place is where the one told just before it was, while the text stays with it. */
function inheritPlaces(located: readonly Located[], sentences: readonly Sentence[], settled: SettledPlaces): Located[] {
  let last: Located | null = null
  let blow: Located | null = null
  let stays = 0
  return located.map((one, i) => {
    const campaign = one.place ? null : campaignPlace(one, located.slice(0, i))
    if (campaign) return placedWith(one, campaign, one.placeItem)
    const then = placeOfThen(one, sentences, settled)
    if (then) return placedWith(one, then, null)
    const previous: Located | null = isToldBefore(one.mention) ? (blow ?? last) : last
    const told = !one.inherited || isOfDateline(one.mention, one.placeItem)
    // What is only said is nowhere, whatever land it speaks of.
    if (one.place && told && one.mention.scope === 'incident' && one.mention.rule.type !== 'statement') {
      last = one
      if (!SINGLE.has(one.mention.type)) blow = one
      stays = one.mention.sentence.index
    }
    const own = one.place && (!one.inherited || opensAnother(one.mention))
    if ((own && !isWhereHeSpeaks(one, previous)) || !previous) return one
    if (isElsewhereByPolice(one.mention, previous.place?.claim.country ?? null)) return one
    const at = one.mention.sentence.index
    const near =
      at - previous.mention.sentence.index <= NEAR_SENTENCES ||
      (at - stays <= NEAR_SENTENCES && staysThere(previous, one, sentences, settled))
    const fresh = one.mention.scope === 'incident' && one.mention.rule.type !== 'statement'
    if (!near || !(fresh || one.mention.rule.background)) return one
    stays = one.mention.sentence.index
    return placedWith(one, previous.place, null)
  })
}
