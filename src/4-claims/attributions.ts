/** Where a sentence says who speaks: verbs of saying with their subject, "بحسب …", "نقلا عن …", "مصدر: …". */
import { has } from './clause.ts'
import type { Item, Sentence } from './item.ts'
import { canSpeak, readSpeaker, type Speaker } from './speaker-phrase.ts'

export interface Attribution {
  /** Item of the verb or of "بحسب". */
  readonly at: number
  /** Empty where whoever spoke last goes on ("وأضاف"). */
  readonly speakers: readonly Speaker[]
  /** Stands behind what was said ("…، بحسب …"), not before it. */
  readonly behind: boolean
  /** Inside what another says ("…، حيث أعلن …"). */
  readonly inner: boolean
}

const NOBODY = [
  'w:يذكر',
  'w:ويذكر',
  'w:يشار',
  'w:ويشار',
  'w:يعتقد',
  'w:يقال',
  'w:تذكر',
  'w:يدعي',
  'w:تدعي',
  'w:ويدعي',
  'w:وتدعي',
]
const NEGATIONS = ['w:لم', 'w:لا', 'w:لن', 'w:ولم', 'w:ولا', 'w:ولن']

/** بين is nearly always "between"; as a verb it is followed by أن. */
const isBetween = (items: readonly Item[], i: number): boolean => has(items[i], 's:بين') && !has(items[i + 1], 'w:ان')

const isSaying = (items: readonly Item[], i: number): boolean =>
  has(items[i], 'say.verb', 'relay.verb') &&
  !has(items[i], 'def', ...NOBODY) &&
  !has(items[i - 1], ...NEGATIONS) &&
  !isBetween(items, i)

/** What may stand between the verb and who speaks: a time, "في وقت سابق", "لوكالة …", "من جانبه". */
export function subjectAt(items: readonly Item[], verb: number): number {
  let i = verb + 1
  for (let steps = 0; steps < 4; steps++) {
    const item = items[i]
    if (
      item?.kind === 'time' ||
      has(item, 'w:له', 'w:لها', 'w:فيه', 'w:فيها', 'w:عنه', 'w:عنها', 'w:به', 'w:ايضا', 'w:بدوره', 'w:بدورها', 'also')
    )
      i++
    else if (has(item, 'w:ل') && (has(items[i + 1], 'outlet') || canSpeak(items, i + 2))) i += 2
    else if (item?.preposition === 'ل' && item.kind === 'outlet') i++
    else if (
      has(item, 'w:في') &&
      has(items[i + 1], 'statement.doc', 's:وقت') &&
      has(items[i + 2], 's:سابق', 's:صحفي', 's:صحافي')
    )
      i += 3
    else break
  }
  return i
}

/** One speaker after another, joined by و: "قال مسؤول ومصادر طبية". */
function speakersAt(sentence: Sentence, from: number): { speakers: Speaker[]; to: number } {
  const { items } = sentence
  const speakers: Speaker[] = []
  let to = from
  for (;;) {
    const found = readSpeaker(sentence, to)
    if (!found) break
    speakers.push(found)
    to = found.to
    const next = items[to]
    if (next?.preposition === 'ل' && has(next, 'outlet')) continue
    const another = has(next, 'source', 'outlet') || next?.kind === 'actor' || next?.kind === 'people'
    if (!next?.conjunction || !another || !canSpeak(items, to)) break
  }
  return { speakers, to }
}

const AS_THEY_SAY = ['w:كما', 'w:حسبما', 'w:بحسبما', 'w:وفقما', 'according', 'w:ما']
const isOver = (item: Item | undefined): boolean =>
  !item || item.kind === 'time' || has(item, 'comma') || has(item, 'w:في', 'w:خلال', 'w:عبر', 'w:علي')
const OPENS_SAID = ['w:ان', 'w:انه', 'w:انها', 'w:انهم', 'w:بان', 'w:بانه', 'w:بانها', 'colon']

/** Whether what was said stands before the verb: nothing of it follows who speaks. */
function isBehind(items: readonly Item[], verb: number, to: number): boolean {
  if (verb === 0) return false
  const before = items[verb - 1]
  if (has(before, ...AS_THEY_SAY) && verb > 1) return !has(items[verb - 2], 'stop') || to >= items.length - 1
  return has(before, 'comma') && isOver(items[to]) && !items.slice(to, to + 12).some(item => has(item, ...OPENS_SAID))
}

const INNER = ['w:حيث', 'relative', 'w:بعدما', 'w:عندما', 'w:اذ']
const isInner = (items: readonly Item[], verb: number): boolean =>
  verb > 2 && [1, 2].some(d => has(items[verb - d], ...INNER))

/** "المتحدث … قال": the subject before the verb, where its clause begins with it. */
export function subjectBefore(sentence: Sentence, verb: number): { speakers: Speaker[]; inner: boolean } | null {
  const { items } = sentence
  for (let from = Math.max(0, verb - 9); from < verb; from++) {
    const opens =
      from === 0 ||
      items[from - 1]?.kind === 'punct' ||
      has(items[from - 1], 'connector', 'be') ||
      items[from]?.conjunction
    if (!opens || items[from]?.preposition !== null || !canSpeak(items, from)) continue
    const found = readSpeaker(sentence, from)
    if (found && (found.to === verb || (found.to === verb - 1 && has(items[found.to], 'qad', 'comma'))))
      return { speakers: [found], inner: from > 2 && has(items[from - 1], 'connector') }
  }
  return null
}

/** "قالوا" and "يطالبون" have their subject before them, or none. */
const isPlural = (item: Item | undefined): boolean =>
  (item?.word?.analyses.some(a => a.sense?.pos === 'verb' && a.sense.number === 'plural' && !a.sense.object) ??
    false) &&
  !item?.word?.analyses.some(a => a.sense?.pos === 'verb' && a.sense.number === 'singular')

/** Whether who speaks is named at `subject`, behind the verb. */
export const isSubject = (items: readonly Item[], verb: number, subject: number): boolean =>
  !isPlural(items[verb]) &&
  canSpeak(items, subject) &&
  items[subject]?.preposition === null &&
  !items[subject]?.conjunction

function ofVerb(sentence: Sentence, verb: number): Attribution | null {
  const { items } = sentence
  const subject = subjectAt(items, verb)
  const inner = isInner(items, verb)
  if (isSubject(items, verb, subject)) {
    const { speakers, to } = speakersAt(sentence, subject)
    if (has(items[verb], 'opinion') && !has(items[to], ...OPENS_SAID)) return null
    return { at: verb, speakers, behind: isBehind(items, verb, to), inner }
  }
  if (has(items[verb], 'opinion')) return null
  if (has(items[verb], 'relay.verb') && !has(items[subject], 'w:عن')) return null
  const before = subjectBefore(sentence, verb)
  if (before) return { at: verb, speakers: before.speakers, behind: false, inner: inner || before.inner }
  const opens = verb === 0 || items[verb]?.conjunction || has(items[verb - 1], 'comma', 'w:كما', 'w:فيما', 'w:حيث')
  return opens && !inner ? { at: verb, speakers: [], behind: false, inner } : null
}

/** "بحسب ما أفاد به …", "وفقا لـ …", "نقلا عن …", "على لسان …". */
function ofSource(sentence: Sentence, at: number): Attribution | null {
  const { items } = sentence
  let i = at + 1
  while (
    i < at + 5 &&
    (has(
      items[i],
      'w:ل',
      'w:عن',
      's:ما',
      'w:لما',
      'w:بما',
      'w:ما',
      'w:به',
      'w:جاء',
      'w:في',
      'w:الي',
      'say.verb',
      'relay.verb',
    ) ||
      items[i]?.kind === 'time')
  )
    i++
  const link = items[i]?.preposition
  if (!canSpeak(items, i) && !(link === 'ل' && !has(items[i], 'pron'))) return null
  const { speakers, to } = speakersAt(sentence, i)
  const kept = speakers.map(speaker => ({ ...speaker, lone: false }))
  return speakers.length ? { at, speakers: kept, behind: at > 1 || to >= items.length - 1, inner: false } : null
}

const HEADLINE_SPEAKERS = ['source', 'office', 'outlet', 'leader', 'rank', 'government']
/** "مصدر أمني: …" at the head of a sentence or a title. */
function ofColon(sentence: Sentence): Attribution | null {
  const { items } = sentence
  const head = items[0]
  if (!has(head, ...HEADLINE_SPEAKERS) && !(head?.actor?.armed && head.actor.named)) return null
  const found = readSpeaker(sentence, 0)
  return found && has(items[found.to], 'colon')
    ? { at: found.to, speakers: [found], behind: false, inner: false }
    : null
}

const RELAY_REACH = 7
/** Everything in a sentence that says who speaks, in its order. */
export function readAttributions(sentence: Sentence): Attribution[] {
  const { items } = sentence
  const colon = ofColon(sentence)
  const found: Attribution[] = colon ? [colon] : []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (isSaying(items, i) && !has(items[i - 1], 'according') && !has(items[i - 2], 'according')) {
      const one = ofVerb(sentence, i)
      if (one) found.push(one)
    } else if (has(item, 'according', 'tongue')) {
      const one = ofSource(sentence, i)
      if (one) found.push(one)
    } else if (has(item, 'w:عن') && canSpeak(items, i + 1)) {
      const relay = items.slice(Math.max(0, i - RELAY_REACH), i).some(x => has(x, 'relay.verb'))
      const last = found.at(-1)
      if (!relay) continue
      const { speakers } = speakersAt(sentence, i + 1)
      if (last) found[found.length - 1] = { ...last, speakers: [...last.speakers, ...speakers] }
      else found.push({ at: i, speakers, behind: false, inner: false })
    }
  }
  return found
}
