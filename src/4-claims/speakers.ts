/** Who says what: the speakers of each sentence, those that "وأضاف" carries on, and which of them tells a given event. */
import { accusationOf } from './accused.ts'
import { type Attribution, readAttributions } from './attributions.ts'
import { bearing, has, mainVerb } from './clause.ts'
import { logistic } from './confidence.ts'
import type { Item, Sentence } from './item.ts'
import type { Mention } from './mention.ts'
import { carriedFeatures, nextFeatures, ownFeatures } from './speaker-features.ts'
import type { Speaker } from './speaker-phrase.ts'
import { SPEAKER_WEIGHTS } from './speaker-weights.ts'
import { inFull, wordsOf } from './speakers-in-full.ts'
import { type Told, toldBy } from './speech-subjects.ts'
import { wanted } from './tags.ts'

/** The report's own outlet, to which somebody spoke, does not speak in it. */
function isOwn(name: string, publisher: string | null): boolean {
  if (!publisher) return false
  const own = wordsOf(publisher.replace(/\(.*\)/, '')).filter(Boolean)
  const words = wordsOf(name)
  return own.length > 0 && own.every(word => words.includes(word)) && words.length <= own.length + 2
}

/** A fragment cut off by a missing space ("وفقا لوكالة …"), and "جاء ذلك في تصريح لـ …", speak of the sentence before them. */
const pointsBack = ({ items }: Sentence): boolean =>
  (items.length <= 7 && has(items[0], 'according')) || (has(items[0], 'came') && has(items[1], 'this'))

/** Somebody named as speaking, with where and how. */
export interface Voice extends Omit<Attribution, 'speakers'> {
  readonly name: string
  /** An outlet to which another speaks. */
  readonly audience: boolean
  /** "وأضاف": named before, and going on. */
  readonly goesOn: boolean
}

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

  constructor(sentences: readonly Sentence[], publisher: string | null) {
    this.#voices = voicesOf(sentences, publisher)
    this.#sentences = sentences
  }

  #confirms(mention: Mention, voice: Voice, of: number): boolean {
    const sentence = this.#sentences[of]
    const near = of === mention.sentence.index ? mention.definite : of === mention.sentence.index + 1
    return near && sentence !== undefined && confirms(sentence, voice)
  }

  /** All that may tell a mention: who is named in its sentence, and who spoke last before it. */
  around(mention: Mention): Telling[] {
    const at = mention.sentence.index
    const own = (this.#voices[at] ?? []).filter(voice => !areParted(mention, voice))
    const telling = (voice: Voice, of: number, features: readonly string[]): Telling => ({
      name: voice.name,
      claims: isClaim(this.#sentences[of], voice),
      denies: of === mention.denial?.index && voice.manner === 'denied',
      confirms: this.#confirms(mention, voice, of),
      accuses: of === at && accusationOf(mention.sentence.items, mention.trigger)?.verb === voice.at,
      features,
    })
    const tellings = own.map(voice => telling(voice, at, ownFeatures(mention, voice, own)))
    for (let back = at - 1; back >= Math.max(0, at - MOST_BACK); back--) {
      const before = this.#voices[back] ?? []
      if (this.#sentences[back]?.part !== mention.sentence.part) break
      if (!before.length) continue
      const between = this.#sentences.slice(back + 1, at + 1)
      for (const voice of before)
        tellings.push(telling(voice, back, carriedFeatures(mention, voice, before, own, between)))
      break
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
  const accusing = new Map<string, number>()
  for (const [part, mention] of mentions.entries())
    for (const { name, claims, denies, accuses, confirms, features } of speakers.around(mention)) {
      if (claims) claiming.add(name)
      if (denies) denying.add(name)
      if (confirms) confirming.add(name)
      if (accuses) accusing.set(name, (accusing.get(name) ?? 0) + 1)
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
    ({ denies, accuses, confirms, features }) =>
      denies || accuses || confirms || logistic(features, SPEAKER_WEIGHTS) >= LEAST_TELLING,
  )
  const told = likely.some(({ claims }) => !claims)
  return likely.filter(({ claims }) => !(told && claims)).map(({ name }) => name)
}

const voiceOf = ({ at, manner, behind, inner }: Attribution, { name, audience }: Told, goesOn: boolean): Voice => ({
  at,
  manner,
  behind,
  inner,
  name,
  audience,
  goesOn,
})

/** The voices of each sentence, by its index. */
function voicesOf(sentences: readonly Sentence[], publisher: string | null): Voice[][] {
  const all: Voice[][] = []
  const known: Speaker[] = []
  let last: readonly Told[] = []
  for (const sentence of sentences) {
    const voices: Voice[] = []
    for (const one of readAttributions(sentence)) {
      const heard = one.speakers.filter(speaker => !isOwn(speaker.name, publisher))
      const full = heard.flatMap(speaker => {
        const found = inFull(speaker, last, known)
        return found ? [toldBy(found, speaker.audience)] : []
      })
      const main = full.filter(speaker => !speaker.audience)
      const goesOn = main.length === 0
      const told = goesOn ? [...last, ...full] : full
      if (main.length && sentence.part === 'body') last = main
      known.push(...full.filter(speaker => !known.some(other => other.name === speaker.name)))
      for (const speaker of told) voices.push(voiceOf(one, speaker, goesOn))
    }
    const before = all.at(-1)
    if (before && pointsBack(sentence))
      before.push(...voices.map(voice => ({ ...voice, at: Number.MAX_SAFE_INTEGER, behind: true })))
    all.push(voices)
  }
  return all
}
