import type { Token } from '../../2-arabic/token.ts'
import type { Actor } from '../../3-gazetteer/gazetteer.ts'
import type { Named, NameIndex, NameSpan } from '../../3-gazetteer/names.ts'
import type { ActorName } from '../grammar/item.ts'
import { type Word, wordAt } from '../grammar/reading-lexicon.ts'
import { otherNames } from './other-names.ts'
import type { KnownNames } from './place-proofs.ts'

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
const COMMON = new Set('مشتركه حكوميه رئاسي رئاسيه اتحادي اتحاديه بلدي سابع ثالثه اسلاميه'.split(' '))
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
/** What a name may stand for, of one kind. */
export const ofKind = <K extends Named['kind']>(span: NameSpan, kind: K): Candidate<K>[] =>
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

/** The side that a name means here: an actor of the lists, or whose operation is called so; null where it means none. */
export function actorOf(
  span: NameSpan,
  text: string,
  tokens: readonly Token[],
  context: NameContext,
): ActorName | null {
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
