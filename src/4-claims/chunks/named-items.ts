/** Items of names: which side or place a name may stand for, and whether it is a name at all here. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Token } from '../../2-arabic/token.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import type { NameSpan } from '../../3-gazetteer/names.ts'
import { bareText, cliticsOf } from '../grammar/bare-text.ts'
import { type ActorName, type Item, itemOf } from '../grammar/item.ts'
import { wordAt, wordOf } from '../grammar/reading-lexicon.ts'
import { wanted } from '../grammar/tags.ts'
import { actorOf, type NameContext, ofKind } from './named-sides.ts'
import { proofFor, proven } from './place-proofs.ts'

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

/** A name with where it stands and the places that it may mean. */
interface Naming {
  readonly span: NameSpan
  readonly tokens: readonly Token[]
  readonly context: NameContext
  readonly text: string
  readonly places: readonly Place[]
}

/** An item of a name; its tags say what stands before it too. */
const named = ({ span }: Naming, kind: Item['kind'], tags: readonly string[], more: Partial<Item> = {}): Item =>
  itemOf(
    kind,
    span.from,
    span.to,
    new Set([
      ...tags,
      'name',
      ...(span.preposition ? [`p:${span.preposition}`] : []),
      ...(span.conjunction ? ['conj'] : []),
    ]),
    { ...more, conjunction: span.conjunction, preposition: span.preposition },
  )

/** A country's name stands for its government too; behind في, من, شمال, "شهدت" and the like it is the place. */
function sideOf({ span, tokens, context, text, places }: Naming): ActorName | null {
  const beside = [span.from - 1, span.to].map(at => tokens[at]?.norm ?? '')
  const where =
    places.some(place => place.kind === 'country') &&
    (proven(span, tokens, 'locative') || beside.some(norm => SCENE.has(norm)))
  return where ? null : actorOf(span, text, tokens, context)
}

/** "قال مصدر للأناضول", "نقلت الأناضول": an agency that is called after a land, where somebody speaks. */
function isAgency({ span, tokens, places }: Naming): boolean {
  if (!places.length || !places.every(place => place.kind === 'region')) return false
  const before = tokens[span.from - 1]
  const told = span.preposition === 'ل' || (before?.kind === 'word' && wordAt(before).tags.any(TELLING))
  return told && ofKind(span, 'outlet').some(({ outlet }) => outlet.kind === 'agency')
}

/** "راديو مقديشو", "إذاعة بغداد": who broadcasts there, and nothing happened. */
const isBroadcast = ({ span, tokens }: Naming): boolean =>
  BROADCASTS.has(tokens[span.from - 1]?.norm ?? '') && span.preposition === null && !span.conjunction

function placeOf(naming: Naming, afterPlace: boolean): Item | null {
  const { span, tokens, context, text, places } = naming
  const proof = proofFor(span, text, tokens, places, context.known)
  // A name joined by و to a place is a place: "منطقتي الوهط وصبر".
  const joined = afterPlace && span.conjunction && proof !== 'never'
  if (proof !== 'none' && !joined && !proven(span, tokens, proof)) return null
  const country = places.every(place => place.kind === 'country') ? ['country'] : []
  return named(naming, 'place', ['place', ...country], { place: { text, candidates: places, kindWord: null } })
}

/** Papers are called after ordinary things: one word is a paper only behind "صحيفة", "قناة" and the like. */
function isOutlet({ span, tokens, text }: Naming): boolean {
  if (!ofKind(span, 'outlet').length) return false
  const before = tokens[span.from - 1]
  const introduced = before?.kind === 'word' && wordAt(before).tags.has('outlet')
  return span.to - span.from > 1 || introduced || isCoined(text)
}

/** The item of a name, or null where the words are better read as ordinary ones; `afterPlace`: the item before is a place. */
export function nameItem(
  span: NameSpan,
  tokens: readonly Token[],
  context: NameContext,
  afterPlace: boolean,
): Item | null {
  const text = spelling(span, bareText(tokens, span.from, span.to, cliticsOf(span)))
  // "لصالح" is nearly always "in favour of", and no Salih.
  if (tokens[span.from]?.norm === 'لصالح' || isAdjective(span, tokens) || isOfPockets(span, tokens)) return null
  const { from, to, conjunction, preposition } = span
  if (isDeedCalledSo(span, tokens))
    return itemOf('word', from, to, new Set(['noun', 'name']), { conjunction, preposition })
  const naming = { span, tokens, context, text, places: ofKind(span, 'place').map(({ place }) => place) }
  const actor = sideOf(naming)
  if (actor) return named(naming, 'actor', ['actor', ...meansOf(text)], { actor })
  if (isAgency(naming)) return named(naming, 'outlet', ['outlet', 'source'])
  if (naming.places.length && !isBroadcast(naming)) return placeOf(naming, afterPlace)
  return isOutlet(naming) ? named(naming, 'outlet', ['outlet', 'source']) : null
}

const TELLING = wanted(['say.verb', 'relay.verb', 'announce', 'according', 'saying', 'publish', 's:ذكرت', 's:نشرت'])
const SHORTEST_COINED = 6
/** "رويترز", "بلومبرغ": long words that are nothing but the name of an outlet. */
const isCoined = (text: string): boolean => {
  const norm = normalForm(text)
  return norm.replace(/^ال/, '').length >= SHORTEST_COINED && !wordOf(norm).known
}
