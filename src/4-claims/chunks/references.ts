/**
 * Sides told again without their name: by a kind word ("التنظيم", "القوات"), by what their people are ("المسلحون", "ثلاثة جنود"), by a
 * pronoun ("قواته", "من عناصرها"). Each stands for a side that the report names.
 */
import { normalForm } from '../../2-arabic/forms.ts'
import { standsForIt } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import { type ActorName, alsoNamed, changed, type Item, type Sentence } from '../grammar/item.ts'
import {
  areUnknown,
  doerBefore,
  FLYING,
  forcesOf,
  grounded,
  hasForces,
  isArmy,
  isNotOfState,
  isOfOtherNation,
  isOfState,
  isPolice,
  isStrangerIn,
  killerBefore,
  killerBehind,
  mayOwn,
  NAME_CALLING,
  namesOf,
  OWN_PEOPLE,
  ownForcesAt,
  POLICEMEN,
  REBELS,
  SOLDIERS,
  spokenFor,
  strikerOf,
} from '../sides/forces-of-states.ts'
import { joinedTo } from '../sides/joined-sides.ts'
import { isPreposition, partyOf } from '../sides/party.ts'
import { bareHead, HEADS, headOf, ownerHead } from './bare-heads.ts'

const MOST_DISTANCE = 12

interface Told {
  readonly actor: ActorName
  readonly sentence: number
}

const nounsOf = (item: Item): string[] =>
  item.word?.analyses.flatMap(a => (a.sense?.pos === 'noun' ? [a.sense.lemma] : [])) ?? []

/** Kind words by which a side that nobody lists is told again. */
const AGAIN = new Set(['قوه', 'مجموعه', 'كتيبه'])

/** All sides that a report names, and those told last. */
class Memory {
  readonly named: readonly ActorName[]
  private readonly byHead = new Map<string, Told>()
  /** Those that no pack lists. */
  private readonly unlisted = new Map<string, Told>()
  private rebel: Told | null = null
  /** In which sentence each is named first. */
  private readonly first = new Map<string, number>()

  constructor(sentences: readonly Sentence[]) {
    const seen = new Map<string, ActorName>()
    for (const { items, index } of sentences)
      for (const item of items) {
        const actor = item.actor ?? item.people?.of ?? null
        if (!actor?.id || seen.has(actor.id)) continue
        seen.set(actor.id, actor)
        this.first.set(actor.id, index)
      }
    this.named = [...seen.values()].map(grounded)
  }

  tell(actor: ActorName, sentence: number): void {
    const told = { actor, sentence }
    const head = headOf(actor.text)
    if (!actor.id && actor.armed && /^(?!ال)\S+ /.test(actor.text) && AGAIN.has(head)) this.unlisted.set(head, told)
    if (!actor.id) return
    if (actor.irregular) this.rebel = told
    const flies = FLYING.test(actor.text)
    for (const name of [actor.text, ...actor.aliases]) {
      const head = headOf(name)
      if (HEADS.has(head) && !(flies && /^قو(ات|ه)$/.test(head))) this.byHead.set(head, told)
    }
  }

  headed(head: string, sentence: number): ActorName | null {
    return near(this.byHead.get(head) ?? null, sentence)
  }

  /** "قوة من الجيش … القوة": the one told before that nobody lists. */
  again(head: string, sentence: number): ActorName | null {
    return near(this.unlisted.get(head) ?? null, sentence)
  }

  rebels(sentence: number): ActorName | null {
    return near(this.rebel, sentence)
  }

  /** The only one of its kind in the report, of the country told; "مقر الجيش في واغادوغو … الجيش الفرنسي" is another land's, named only later. */
  only(kind: (actor: ActorName) => boolean, country: string | null, { index, items }: Sentence): ActorName | null {
    const all = this.named.filter(actor => kind(actor) && (!country || !actor.country || actor.country === country))
    const one = all.length === 1 ? all[0] : null
    if (!one?.id) return null
    return (this.first.get(one.id) ?? 0) > index && isStrangerIn(items, one) ? null : one
  }

  /** "حوثيا", "داعشيين": the side that its people are called after; "مسلحون" are none of "القوات المسلحة". */
  calledAfter(noun: string, sentence: number): ActorName | null {
    const own = (name: string): boolean =>
      name
        .split(' ')
        .some(
          word =>
            word.replace(/^ال/, '').replace(/(ون|ين|يه)$/, '') === noun.replace(/ي$/, '') ||
            word.replace(/^ال/, '').replace(/(ون|ين|ه)$/, '') === noun,
        )
    const mayBe = (actor: ActorName): boolean => actor.armed && (actor.irregular || !REBELS.has(noun))
    // "تنظيم كذا الإرهابي", named only later, is not who every "إرهابيون" before it were.
    const isTold = ({ id }: ActorName): boolean =>
      !NAME_CALLING.has(noun) || (this.first.get(id ?? '') ?? 0) <= sentence
    const is = (actor: ActorName): boolean => mayBe(actor) && isTold(actor) && namesOf(actor).some(own)
    return noun.length > 3 ? (this.named.find(is) ?? null) : null
  }
}

const near = (told: Told | null, sentence: number): ActorName | null =>
  told && sentence - told.sentence <= MOST_DISTANCE ? told.actor : null

/** The sides told just before. */
interface Near {
  /** Those told in the sentence, the last first, and the one spoken of before it. */
  readonly owners: readonly ActorName[]
  /** The one that the words before tell to kill or take: its own people are others. */
  readonly killer: ActorName | null
  /** The one whose deed goes on with harm to those here. */
  readonly doer: ActorName | null
  /** The one that strikes what stands here. */
  readonly striker: ActorName | null
}

const PRONOUN = /(?:هما|هم|ها|ه)$/
/** Whose people or forces a word with a pronoun tells: the side told last that the pronoun can stand for, else the one told last. */
function ownerOf(text: string, near: Near): ActorName | null {
  const [pronoun = null] = PRONOUN.exec(text) ?? []
  // "هاجم مسلحو التنظيم مركزا وقتلوا ثلاثة من أفراده": nobody kills his own.
  const others = near.owners.filter(({ id }) => id === null || id !== near.doer?.id)
  const owners = others.filter(owner => mayOwn(owner, pronoun))
  return owners.find(owner => standsForIt(pronoun, owner)) ?? owners[0] ?? null
}

/** Whose people these are, where their own words name no side. */
function sideOf(item: Item, memory: Memory, within: Sentence, near: Near): ActorName | null {
  const sentence = within.index
  const { people } = item
  if (!people || people.of || people.other) return null
  const nouns = nounsOf(item)
  if (item.tags.has('pron'))
    return nouns.some(noun => OWN_PEOPLE.has(noun)) ? ownerOf(normalForm(people.text), near) : null
  const country = item.word?.country ?? null
  const other = (side: ActorName | null): ActorName | null => (side?.id && side.id === near.killer?.id ? null : side)
  if (nouns.some(noun => SOLDIERS.has(noun))) {
    const army = other(memory.only(isArmy, country, within))
    return army && has(item, 'demonym') && isOfOtherNation(people.text, army) ? null : army
  }
  if (nouns.some(noun => POLICEMEN.has(noun))) return other(memory.only(isPolice, country, within))
  const known = item.tags.has('armed') && !areUnknown(people.text)
  const called = nouns.map(noun => (known ? other(memory.calledAfter(noun, sentence)) : null)).find(Boolean)
  if (called) return called
  const told =
    people.definite && people.plural && !people.number && people.outcome === null && !people.text.includes(' ')
  return told && nouns.some(noun => REBELS.has(noun)) ? other(memory.rebels(sentence)) : null
}

/** A side with what a report calls it here among its names. */
const alsoCalled = (actor: ActorName, text: string | undefined): ActorName =>
  !text || text === actor.text || actor.aliases.includes(text) ? actor : alsoNamed(actor, [...actor.aliases, text])

/** "الجيش", "القوات الحكومية": whatever army the report names. */
const isForArmy = ({ actor }: Item, head: string): boolean =>
  head === 'جيش' || (head === 'قوات' && /ال(حكومية|نظامية)$/.test(actor?.text ?? ''))

function resolved(item: Item, memory: Memory, within: Sentence, near: Near): Item {
  const sentence = within.index
  const head = item.actor ? (bareHead(item.actor, item.tags.has('def')) ?? ownerHead(item.actor)) : null
  const last = head
    ? (spokenFor(within.items, item) ??
      memory.headed(head, sentence) ??
      (isForArmy(item, head) ? memory.only(isArmy, null, within) : null) ??
      (item.actor?.text.includes(' ') ? null : memory.again(head, sentence)))
    : null
  const own = last !== null && !last.irregular && isOfState(near.striker, last.country)
  const told = (last && item.actor && isNotOfState(item.actor, last)) || own ? null : last
  if (told) return changed(item, { actor: alsoCalled(told, item.actor?.text), tags: [...item.tags, 'again'] })
  const group = item.people?.of ?? null
  const inGroup = bareHead(group, group?.text.startsWith('ال') ?? false) ?? ownerHead(group)
  const named = inGroup ? memory.headed(inGroup, sentence) : null
  if (item.people && named) return changed(item, { people: { ...item.people, of: alsoCalled(named, group?.text) } })
  if (item.people) {
    const of = sideOf(item, memory, within, near)
    return of ? changed(item, { people: { ...item.people, of } }) : item
  }
  const pronoun = ownForcesAt(within.items, within.items.indexOf(item))
  const force = pronoun === null ? null : ownerOf(pronoun, near)
  if (!force) return item
  const tags = new Set([...item.tags, 'actor', 'armed.side', ...(item.tags.has('aircraft') ? ['air'] : [])])
  return changed(item, { kind: 'actor', actor: forcesOf(force), tags })
}

/** The sides that a sentence speaks of: the first bare armed ones. */
function topicOf(items: readonly Item[]): ActorName[] {
  const at = items.findIndex((item, k) => {
    const actor = partyOf(item)
    const before = items[k - 1]
    return (
      actor?.armed &&
      actor.named &&
      item.preposition === null &&
      !isPreposition(before) &&
      !before?.tags.has('site') &&
      !before?.tags.has('source')
    )
  })
  return at < 0 ? [] : joinedTo(items, at).flatMap(k => partyOf(items[k]) ?? [])
}

/** Sentences in which such sides bear the name that they stand for, with the sides that the sentences before speak of. */
export function resolveReferences(sentences: readonly Sentence[]): Sentence[] {
  const memory = new Memory(sentences)
  let topic: ActorName[] = []
  return sentences.map(sentence => {
    let owners: readonly ActorName[] = topic.slice(0, 1)
    const items = sentence.items.map((item, at) => {
      const [owner = null] = owners
      const killer = item.people ? (killerBefore(sentence.items, at, owner) ?? killerBehind(sentence.items, at)) : null
      const striker = item.actor ? strikerOf(sentence.items, at, owner) : null
      const doer = item.people ? doerBefore(sentence.items, at) : null
      const next = resolved(item, memory, sentence, { owners, killer, doer, striker })
      const side = next.actor ?? next.people?.of ?? null
      if (side) memory.tell(side, sentence.index)
      if (side && hasForces(side) && (side.named || next.tags.has('def'))) owners = [side, ...owners]
      return next
    })
    const before = topic
    const own = topicOf(items)
    if (own.length) topic = own
    const { index, part, opensParagraph, tokens } = sentence
    return { index, part, opensParagraph, tokens, items, topic: before }
  })
}
