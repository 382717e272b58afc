/** Items of names: which side or place a name may stand for, and whether it is a name at all here. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Token } from '../../2-arabic/token.ts'
import type { Actor } from '../../3-gazetteer/gazetteer.ts'
import type { Named, NameIndex, NameSpan } from '../../3-gazetteer/names.ts'
import { bareText, cliticsOf } from '../grammar/bare-text.ts'
import { type ActorName, type Item, itemOf } from '../grammar/item.ts'
import { type Word, wordAt, wordOf } from '../grammar/reading-lexicon.ts'
import { wanted } from '../grammar/tags.ts'
import { otherNames } from './other-names.ts'
import { type KnownNames, proofFor, proven } from './place-proofs.ts'

/** What a report as a whole says about which names are meant. */
export interface NameContext {
  /** How often the report points to each country. */
  readonly countries: ReadonlyMap<string, number>
  /** Day of publication, ISO, or null. */
  readonly published: string | null
  /** It tells of a base ("قاعدة …"), so that القاعدة alone is that base. */
  readonly bases: boolean
  /** What it tells of names that are ordinary words or people's too. */
  readonly known: KnownNames
  /** Ids of whom an actor is part of or fights beside. */
  readonly sidesOf: NameIndex['sidesOf']
}

const IRREGULAR = new Set(['rebel', 'militia', 'jihadist'])
const ARMED = new Set(['state_forces', 'police', 'rebel', 'militia', 'jihadist', 'foreign', 'coalition'])

/** A date prefix ("2014", "2014-05") is before a day when it is smaller up to its own length. */
const isOver = (to: string | null, day: string): boolean => to !== null && to < day.slice(0, to.length)
const isAhead = (from: string | null, day: string): boolean => from !== null && from > day.slice(0, from.length)

/** "القاعدة الجوية", and القاعدة alone in a report that names a base, is no side. */
const isBase = (span: NameSpan, tokens: readonly Token[], context: NameContext): boolean => {
  const first = tokens[span.from]?.norm ?? ''
  const last = tokens[span.to - 1]?.norm ?? ''
  if (!/^و?[بل]?(ا?ل)?قاعده$/.test(first)) return false
  const kind = /^ال(جوي|عسكري|بحري)ه$/
  return span.to - span.from === 1 ? context.bases || kind.test(tokens[span.to]?.norm ?? '') : kind.test(last)
}

/** Words of many forces' names that no lexicon needs: "القوات المشتركة", "الحرس الرئاسي", "اللواء السابع" mean one side in each country. */
const COMMON = new Set('مشتركه رئاسي رئاسيه اتحادي اتحاديه بلدي سابع ثالثه اسلاميه'.split(' '))
const isCommon = ({ best, known }: Word): boolean => known || COMMON.has(best.stem) || /^[0-9]+$/.test(best.stem)

/**
 * The side that a name means here: of the report's countries first, alive at the day of publication first. Ordinary
 * words ("المتمردون", "القوات المسلحة") mean a side only of a country that the report points to.
 */
function chooseActor(
  span: NameSpan,
  candidates: readonly Candidate<'actor'>[],
  tokens: readonly Token[],
  context: NameContext,
): Actor | null {
  const { countries, published } = context
  if (isBase(span, tokens, context)) return null
  const words = tokens.slice(span.from, span.to).map(wordAt)
  const plain = words.every(word => isCommon(word) && word.country === null) && !isDoneByHer(span, tokens)
  let best: { actor: Actor; score: number } | null = null
  for (const { actor, from, to } of candidates) {
    const votes = actor.country ? (countries.get(actor.country) ?? 0) : 0.5
    if (plain && votes === 0) continue
    const gone = published !== null && (isOver(to ?? actor.to, published) || isAhead(from ?? actor.from, published))
    const score = votes - (gone ? 5 : 0)
    if (!best || score > best.score) best = { actor, score }
  }
  return best?.actor ?? null
}

/** "بيد طالبان", "قبضة طالبان": whose hold it is is a side's, and no pair of students'. */
const HOLDS = new Set(['بيد', 'بايدي', 'يد', 'ايدي', 'قبضه', 'سيطره'])

/** "أعدمت طالبان": behind a verb in the feminine the dual of a masculine noun is the name. */
const isDoneByHer = (span: NameSpan, tokens: readonly Token[]): boolean => {
  const before = tokens[span.from - 1]
  const [only] = tokens.slice(span.from, span.to).map(wordAt)
  if (before?.kind !== 'word' || span.to - span.from !== 1 || span.conjunction || span.preposition) return false
  const dual = only?.best.sense?.number === 'dual' && !only.best.sense.feminine
  const verbs = wordAt(before).analyses.flatMap(a => (a.sense?.pos === 'verb' ? [a.sense] : []))
  if (dual && HOLDS.has(before.norm)) return true
  return dual && verbs.length > 0 && verbs.every(sense => sense.feminine && sense.number === 'singular')
}

type Candidate<K extends Named['kind']> = Extract<Named, { kind: K }>
const ofKind = <K extends Named['kind']>(span: NameSpan, kind: K): Candidate<K>[] =>
  span.candidates.filter((named): named is Candidate<K> => named.kind === kind)

/** An actor of the lists as a side, under the name that a report gives it. */
export const listedActor = (actor: Actor, text: string, { sidesOf }: NameContext): ActorName => ({
  text,
  id: actor.id,
  aliases: otherNames(actor.names, ({ name }) => name),
  country: actor.country,
  armed: ARMED.has(actor.kind),
  named: true,
  civilian: actor.kind === 'civil',
  irregular: IRREGULAR.has(actor.kind),
  sides: sidesOf(actor.id),
})

function actorOf(span: NameSpan, text: string, tokens: readonly Token[], context: NameContext): ActorName | null {
  const actor = chooseActor(span, ofKind(span, 'actor'), tokens, context)
  if (actor) return listedActor(actor, text, context)
  const operation = ofKind(span, 'operation')[0]?.operation
  if (!operation) return null
  const id = operation.actor ?? operation.id
  return {
    text,
    id,
    aliases: operation.names,
    country: null,
    armed: true,
    named: true,
    civilian: false,
    irregular: false,
    sides: context.sidesOf(id),
  }
}

/** Names that tell the means: air forces and coalitions fight from the air, artillery from afar. */
const AIR = /^(ال)?(طيران|طايرات|طائرات|طايره|طائره|مقاتلات|مروحيات|تحالف|سلاح الجو|قوات الجويه)/
/** "عملية كذا": the name of what is done, though its forces go by it too. */
const CAMPAIGN = /^(عمليه|عمليات|معركه|معارك|حمله) /
/** "عملية عسكرية باسم كذا", "العملية المسماة كذا": what the deed is called, whoever goes by it elsewhere. */
const CALLED = new Set('باسم اسم واسم مسمي المسماه مسماه سميت تسميه اسمتها بعنوان'.split(' '))
const DEED = /^(ال)?(عمليه|معركه|حمله|عسكريه|بريه|امنيه|تحت)$/
const isDeedCalledSo = ({ from, candidates }: NameSpan, tokens: readonly Token[]): boolean =>
  CALLED.has(tokens[from - 1]?.norm ?? '') &&
  DEED.test(tokens[from - 2]?.norm ?? '') &&
  candidates.some(named => named.kind === 'operation')
/** "الدفاعات الجوية النهرانية": what shoots down flies not itself. */
const AIR_DEFENCE = /^(ال)?((قوات )?(ال)?دفاع(ات)?|مضادات) (ال)?جوي/
function meansOf(text: string): string[] {
  const norm = normalForm(text)
  if (AIR_DEFENCE.test(norm)) return ['air.defence']
  return AIR.test(norm) || norm.includes('الجويه') || norm.includes('سلاح الجو')
    ? ['air']
    : /^(ال)?مدفعيه/.test(norm)
      ? ['guns']
      : CAMPAIGN.test(norm)
        ? ['named.campaign']
        : []
}

/** "لليبيا": where the name itself begins with ل, there is no article behind the preposition. */
function spelling(span: NameSpan, text: string): string {
  if (span.preposition !== 'ل' || !text.startsWith('ال')) return text
  const names = ofKind(span, 'place').flatMap(({ place }) => place.names.map(name => normalForm(name)))
  const [whole, bare] = [normalForm(text), normalForm(text.slice(1))]
  return !names.includes(whole) && names.includes(bare) ? text.slice(1) : text
}

const POCKETS = new Set(['جيوب', 'جيب', 'بؤر', 'بؤره'])
/** "آخر جيوب المقاومة": that somebody still resists there, and no side of this name. */
const isOfPockets = ({ from, to }: NameSpan, tokens: readonly Token[]): boolean =>
  to - from === 1 && tokens[from]?.norm === 'المقاومه' && POCKETS.has(tokens[from - 1]?.norm ?? '')
const BROADCASTS = new Set(['راديو', 'اذاعه', 'الاذاعه', 'تلفزيون', 'تليفزيون'])

const DESCRIBED = wanted(['force', 'aircraft', 'source', 'combatant', 'shell.round', 'vehicle'])
/** "طائرات حربية سورية": spelt as the country, an adjective behind another one or behind forces and arms without the article. */
function isAdjective(span: NameSpan, tokens: readonly Token[]): boolean {
  const [name, before] = [tokens[span.from], tokens[span.from - 1]]
  if (name?.norm !== 'سوريه' || span.to - span.from > 1 || before?.kind !== 'word') return false
  const { tags, best } = wordAt(before)
  return !best.article && (/..يه$/.test(before.norm) || tags.any(DESCRIBED))
}

/** "شهدت تركيا احتجاجات", "إن تركيا شهدت": where it went on. */
const SCENE = new Set(['شهدت', 'وشهدت', 'تشهد', 'وتشهد', 'تشهدها', 'شهدتها', 'عمت', 'وعمت'])

/** The item of a name, or null where the words are better read as ordinary ones; `afterPlace`: the item before is a place. */
export function nameItem(
  span: NameSpan,
  tokens: readonly Token[],
  context: NameContext,
  afterPlace: boolean,
): Item | null {
  const text = spelling(span, bareText(tokens, span.from, span.to, cliticsOf(span)))
  const { from, to, conjunction, preposition } = span
  const prep = span.preposition ? [`p:${span.preposition}`] : []
  const conj = span.conjunction ? ['conj'] : []
  const places = ofKind(span, 'place').map(named => named.place)
  // "لصالح" is nearly always "in favour of", and no Salih.
  if (tokens[span.from]?.norm === 'لصالح' || isAdjective(span, tokens) || isOfPockets(span, tokens)) return null
  // A country's name stands for its government too; behind في, من, شمال, "شهدت" and the like it is the place.
  if (isDeedCalledSo(span, tokens))
    return itemOf('word', from, to, new Set(['noun', 'name']), { conjunction, preposition })
  const where =
    places.some(place => place.kind === 'country') &&
    (proven(span, tokens, 'locative') || [from - 1, to].some(at => SCENE.has(tokens[at]?.norm ?? '')))
  const actor = where ? null : actorOf(span, text, tokens, context)
  if (actor)
    return itemOf('actor', from, to, new Set(['actor', 'name', ...meansOf(text), ...prep, ...conj]), {
      actor,
      conjunction,
      preposition,
    })
  const before = tokens[span.from - 1]
  // "قال مصدر للأناضول", "نقلت الأناضول": an agency that is called after a land, where somebody speaks.
  const agency = ofKind(span, 'outlet').some(({ outlet }) => outlet.kind === 'agency')
  const told = span.preposition === 'ل' || (before?.kind === 'word' && wordAt(before).tags.any(TELLING))
  if (places.length && agency && told && places.every(place => place.kind === 'region'))
    return itemOf('outlet', from, to, new Set(['outlet', 'source', 'name', ...prep, ...conj]), {
      conjunction,
      preposition,
    })
  // "راديو مقديشو", "إذاعة بغداد": who broadcasts there, and nothing happened.
  const broadcast = BROADCASTS.has(tokens[from - 1]?.norm ?? '') && span.preposition === null && !conjunction
  if (places.length && !broadcast) {
    const proof = proofFor(span, text, tokens, places, context.known)
    // A name joined by و to a place is a place: "منطقتي الوهط وصبر".
    const joined = afterPlace && span.conjunction && proof !== 'never'
    if (proof !== 'none' && !joined && !proven(span, tokens, proof)) return null
    const country = places.every(place => place.kind === 'country') ? ['country'] : []
    return itemOf('place', from, to, new Set(['place', 'name', ...country, ...prep, ...conj]), {
      place: { text, candidates: places, kindWord: null },
      conjunction,
      preposition,
    })
  }
  if (!ofKind(span, 'outlet').length) return null
  // Papers are called after ordinary things: one word is a paper only behind "صحيفة", "قناة" and the like.
  const introduced = before?.kind === 'word' && wordAt(before).tags.has('outlet')
  if (span.to - span.from === 1 && !introduced && !isCoined(text)) return null
  return itemOf('outlet', from, to, new Set(['outlet', 'source', 'name', ...prep, ...conj]), {
    conjunction,
    preposition,
  })
}

const TELLING = wanted(['say.verb', 'relay.verb', 'announce', 'according', 'saying', 'publish', 's:ذكرت', 's:نشرت'])
const SHORTEST_COINED = 6
/** "رويترز", "بلومبرغ": long words that are nothing but the name of an outlet. */
const isCoined = (text: string): boolean => {
  const norm = normalForm(text)
  return norm.replace(/^ال/, '').length >= SHORTEST_COINED && !wordOf(norm).known
}
