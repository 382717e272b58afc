/** Who says what: the speakers of each sentence, those that "وأضاف" carries on, and which of them tells a given event. */
import { bearing, has, mainVerb } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { type Quoted, quotedIn } from '../grammar/quoted-spans.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'
import { logistic } from '../relevance/confidence.ts'
import { accusationOf } from '../sides/accused.ts'
import { carries, countsDead } from './carriers.ts'
import { speaksOn } from './next-speaks.ts'
import { quotedBy, type Voice, voicesOf } from './report-voices.ts'
import { carriedFeatures, nextFeatures, ownFeatures } from './speaker-features.ts'
import { SPEAKER_WEIGHTS } from './speaker-weights.ts'

/** A voice that may tell a mention, with the features that speak for and against it. */
export interface Telling {
  readonly name: string
  /** Claims the deed, wherever named: says whose it is, and not what happened. */
  readonly claims: boolean
  /** Denies it, which makes what the report tells disputed. */
  readonly denies: boolean
  /** Accuses somebody of it, and only so is it told ("اتهم الجيش المسلحين بقصف الحي"). */
  readonly accuses: boolean
  /** Confirms what was told of it before. */
  readonly confirms: boolean
  /** Carries the statement that it is, or counts its dead behind it. */
  readonly carries: boolean
  /** Goes on about it in the next sentence, which tells of nothing else. */
  readonly speaksOn: boolean
  /** It stands in the words of his that are quoted over several sentences. */
  readonly quoted: boolean
  readonly features: readonly string[]
}

/** "في وقت أعلن الوزير عن زيارته، قتل ستة": what is told behind a clause that goes beside it is not told by who speaks in that clause, nor the other way round. */
function areParted({ sentence, trigger }: Mention, { at, behind }: Voice): boolean {
  if (behind) return false
  const main = mainVerb(sentence.items)
  return main !== null && trigger < main !== at < main
}

const CONFIRMS = wanted(['s:اكد', 's:اكدت', 's:اكدوا', 's:يؤكد', 's:تؤكد'])
const WHAT_WAS_TOLD = wanted(
  's:حصيله s:حادث s:حادثه s:نبا s:خبر s:واقعه s:هجوم s:عمليه s:قصف s:انفجار s:غاره s:تفجير s:ضربه'.split(' '),
)
/** "حصيلة الهجومين". */
const isOfKnown = (item: Item, next: Item | undefined): boolean =>
  has(item, 's:حصيله', 's:نبا', 's:خبر') && has(next, 'def', WHAT_WAS_TOLD)
/** "دين محمد": a name that is a verb elsewhere. */
const isName = bearing('s:دين')
const endsConfirmed = bearing('connector', 'verb', 'stop', 'prep')
const CONFIRMED_REACH = 12
/** "وأكد المحافظ، سالم درعاوي، الحصيلة": whether what was told before is what a voice confirms. */
function confirms({ items }: Sentence, { at }: Voice): boolean {
  if (!has(items[at], CONFIRMS)) return false
  const behind = items.slice(at + 1, at + CONFIRMED_REACH)
  const told = behind.findIndex(
    (item, i) =>
      has(item, WHAT_WAS_TOLD) && item.preposition === null && (has(item, 'def') || isOfKnown(item, behind[i + 1])),
  )
  // "مسؤول في حركوش": where he serves.
  const isPost = (i: number): boolean => has(behind[i], 'w:في') && behind[i + 1]?.kind === 'place'
  return told > 0 && !behind.slice(0, told).some((item, i) => endsConfirmed(item) && !isPost(i) && !isName(item))
}

const CLAIM_REACH = 9
const RESPONSIBLE = wanted(['w:مسؤوليته', 'w:مسؤوليتها', 'w:مسؤوليتهم', 'w:مسئوليته', 'w:مسئوليتها', 'w:مسئوليتهم'])
/** "تبنى التنظيم الهجوم", "أعلنت الجماعة مسؤوليتها عنه". */
const isClaim = (sentence: Sentence | undefined, { manner, at }: Voice): boolean =>
  manner === 'claimed' || (sentence?.items.slice(at, at + CLAIM_REACH).some(item => has(item, RESPONSIBLE)) ?? false)

/** Voices of sentences farther back than this tell nothing more. */
const MOST_BACK = 4

/** Who tells what, over a whole report. */
export class Speakers {
  readonly #voices: readonly (readonly Voice[])[]
  readonly #sentences: readonly Sentence[]

  readonly #quoted: readonly Quoted[]

  /** Sentences that tell of an event. */
  readonly #eventful: ReadonlySet<number>

  constructor(
    sentences: readonly Sentence[],
    publisher: string | null,
    body: string,
    mentions: readonly Pick<Mention, 'sentence'>[],
  ) {
    this.#eventful = new Set(mentions.map(({ sentence }) => sentence.index))
    this.#quoted = quotedIn(body)
    this.#voices = voicesOf(sentences, publisher, this.#quoted)
    this.#sentences = sentences
  }

  /** Who spoke last before a mention: who began the quotation that it stands in, else the voices of the nearest sentence. */
  #before({ sentence }: Mention, quoting: number | undefined): number | null {
    if (quoting !== undefined) return quoting
    for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - MOST_BACK); back--) {
      if (this.#sentences[back]?.part !== sentence.part) return null
      if (this.#voices[back]?.length) return back
    }
    return null
  }

  #confirms(mention: Mention, voice: Voice, of: number): boolean {
    const sentence = this.#sentences[of]
    const near = of === mention.sentence.index ? mention.definite : of === mention.sentence.index + 1
    return near && sentence !== undefined && confirms(sentence, voice)
  }

  #speaksOn(mention: Mention, voice: Voice): boolean {
    const next = this.#sentences[mention.sentence.index + 1]
    return next !== undefined && !this.#eventful.has(next.index) && speaksOn(mention, voice, next)
  }

  /** All that may tell a mention: who is named in its sentence, and who spoke last before it. */
  around(mention: Mention): Telling[] {
    const at = mention.sentence.index
    const own = (this.#voices[at] ?? []).filter(voice => !areParted(mention, voice))
    const quotes = quotedBy(mention.sentence, mention.trigger, this.#sentences, this.#voices, this.#quoted)
    const telling = (voice: Voice, of: number, features: readonly string[]): Telling => ({
      name: voice.name,
      claims: isClaim(this.#sentences[of], voice),
      denies: of === mention.denial?.index && voice.manner === 'denied',
      confirms: this.#confirms(mention, voice, of),
      carries:
        of === at
          ? carries(mention, voice, 0) || countsDead(mention, voice)
          : of === at + 1 && carries(mention, voice, 1),
      speaksOn: of === at + 1 && this.#speaksOn(mention, voice),
      quoted: of === quotes?.at && quotes.voices.includes(voice),
      accuses: of === at && accusationOf(mention.sentence.items, mention.trigger)?.verb === voice.at,
      features,
    })
    const tellings = own.map(voice => telling(voice, at, ownFeatures(mention, voice, own)))
    const back = this.#before(mention, quotes?.at)
    if (back !== null) {
      const before = this.#voices[back] ?? []
      const between = this.#sentences.slice(back + 1, at + 1)
      for (const voice of before)
        tellings.push(telling(voice, back, carriedFeatures(mention, voice, before, own, between)))
    }
    const denial = mention.denial?.index ?? at
    if (denial > at + 1 || this.#sentences[denial]?.part !== mention.sentence.part)
      for (const voice of this.#voices[denial] ?? []) tellings.push(telling(voice, denial, ['next']))
    const next = this.#sentences[at + 1]?.part === mention.sentence.part ? (this.#voices[at + 1] ?? []) : []
    for (const voice of next) tellings.push(telling(voice, at + 1, nextFeatures(mention, voice, own)))
    return tellings
  }
}

/** Everybody who may tell a happening, once each: who is named where it is told, else who spoke last before. */
export function tellingsOf(mentions: readonly Mention[], speakers: Speakers): Telling[] {
  const byName = new Map<string, Set<string>>()
  const claiming = new Set<string>()
  const denying = new Set<string>()
  const confirming = new Set<string>()
  const quoted = new Set<string>()
  const carrying = new Set<string>()
  const onward = new Set<string>()
  const accusing = new Map<string, number>()
  for (const [part, mention] of mentions.entries())
    for (const { name, features, ...telling } of speakers.around(mention)) {
      if (telling.claims) claiming.add(name)
      if (telling.denies) denying.add(name)
      if (telling.confirms) confirming.add(name)
      if (telling.quoted) quoted.add(name)
      if (telling.carries) carrying.add(name)
      if (telling.speaksOn) onward.add(name)
      if (telling.accuses) accusing.set(name, (accusing.get(name) ?? 0) + 1)
      const known = byName.get(name) ?? new Set<string>()
      for (const feature of features) known.add(feature)
      known.add(part === 0 ? 'part:first' : 'part:later')
      byName.set(name, known)
    }
  const own = [...byName.values()].filter(features => features.has('own')).length
  return [...byName].map(([name, features]) => {
    const kind = KINDS.find(one => features.has(one)) ?? 'own'
    const kept = [...features].filter(feature => feature.startsWith(kind) || feature.startsWith('part'))
    return {
      name,
      claims: claiming.has(name),
      denies: denying.has(name),
      accuses: accusing.get(name) === mentions.length,
      confirms: confirming.has(name),
      quoted: quoted.has(name),
      carries: carrying.has(name),
      speaksOn: onward.has(name),
      features: [...kept, `${kind}:names=${Math.min(3, own)}`],
    }
  })
}

/** Where somebody is named counts by the nearest place of all. */
const KINDS = ['own', 'carried', 'next']

/** Names less likely than this to be those of who tells it are left out. */
const LEAST_TELLING = 0.45

/** The names among tellings that are likely enough; who claims a deed does not tell it where another does. */
export function tellersAmong(tellings: readonly Telling[]): string[] {
  const likely = tellings.filter(
    ({ denies, accuses, confirms, quoted, carries, features }) =>
      denies || accuses || confirms || quoted || carries || logistic(features, SPEAKER_WEIGHTS) >= LEAST_TELLING,
  )
  if (!likely.length) return tellings.filter(({ speaksOn }) => speaksOn).map(({ name }) => name)
  const told = likely.some(({ claims }) => !claims)
  return likely.filter(({ claims }) => !(told && claims)).map(({ name }) => name)
}
