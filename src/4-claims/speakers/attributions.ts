/** Where a sentence says who speaks: verbs of saying with their subject, "بحسب …", "نقلا عن …", "مصدر: …". */
import { normalForm } from '../../2-arabic/forms.ts'
import { bearing, has } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { canSpeak, isHearsay } from './may-speak.ts'
import { isBehind, isInner, OPENS_SAID } from './said-before.ts'
import { issuerOf, ofCame, ofDocument } from './said-in-documents.ts'
import { saysNothing } from './says-nothing.ts'
import { isDocument, isMadeBy, readSpeaker } from './speaker-phrase.ts'
import { isTold, namesSubject, speakersAt, subjectAt, subjectBefore, type Told, toldBy } from './speech-subjects.ts'
import { goesOnSaying, readInPassing, statesInPassing } from './stated-in-passing.ts'

/** By what words: a verb of saying, of denying, of blaming, of claiming a deed; "نقل عن"; "بحسب"; a colon. */
export type Manner = 'said' | 'denied' | 'blamed' | 'claimed' | 'relayed' | 'according' | 'colon'

export interface Attribution {
  /** Item of the verb or of "بحسب". */
  readonly at: number
  readonly manner: Manner
  /** Empty where whoever spoke last goes on ("وأضاف"). */
  readonly speakers: readonly Told[]
  /** Stands behind what was said ("…، بحسب …"), not before it. */
  readonly behind: boolean
  /** Inside what another says ("…، حيث أعلن …"). */
  readonly inner: boolean
}

const NOBODY = wanted('w:يذكر w:ويذكر w:يشار w:ويشار w:يعتقد w:يقال w:تذكر w:يدعي w:تدعي w:ويدعي w:وتدعي'.split(' '))
const NEGATIONS = wanted(['w:لم', 'w:لا', 'w:لن', 'w:ولم', 'w:ولا', 'w:ولن', 's:عدم', 's:دون'])

/** بين is nearly always "between", and ابان may be "during"; as verbs they are followed by أن. */
const isBetween = (items: readonly Item[], i: number): boolean =>
  has(items[i], 's:بين', 's:ابان') && !has(items[i + 1], 'w:ان') && !(i === 0 && opensWhatHeMadeClear(items))

const CLEAR_REACH = 14
/** "وبين العبدي أن القوات …": at the head of a sentence, one who speaks and then what he said. */
function opensWhatHeMadeClear(items: readonly Item[]): boolean {
  const said = items.slice(1, CLEAR_REACH).findIndex(item => has(item, 'w:ان', 'w:انه', 'w:انها', 'w:بان'))
  return said > 0 && !items.slice(1, 1 + said).some(item => item.conjunction || has(item, 'comma', 'verb', 'relative'))
}

const BLAMING = ['accuse.verb', 'warn.verb', 'threaten.verb', 'condemn.verb', 'appeal.verb', 'blame.verb']
const VERBS: readonly (readonly [Manner, readonly string[]])[] = [
  ['said', ['say.verb']],
  ['relayed', ['relay.verb']],
  ['denied', ['deny.verb']],
  ['blamed', BLAMING],
  ['claimed', ['claim.responsibility.verb']],
]
const MANNERS = VERBS.map(([manner, tags]) => [manner, bearing(...tags)] as const)
/** "تصريح نشرته الوكالة". */
const PUBLISHED_IT = 's:نشره s:نشرته s:نشرها s:نشرتها'.split(' ')
/** Any of them, or نشر, since nearly every word is none. */
const SPEAKS = [
  ...VERBS.flatMap(([, tags]) => tags),
  's:نشر',
  's:نشرت',
  's:تنشر',
  's:ينشر',
  ...PUBLISHED_IT,
  'write.verb',
]
const speaks = bearing(...SPEAKS)
const ASCRIBES = ['s:نسب', 's:نسبت', 's:ونسب', 's:ونسبت']
const ascribes = bearing(...ASCRIBES)
/** And the other words that somebody is told to speak by. */
const attributes = bearing(...SPEAKS, 'came', 'according', 'tongue', 'w:عن', ...ASCRIBES)
const writes = bearing('write.verb')
const onHisPage = bearing(
  ...'s:حساب s:حسابه s:حسابها s:صفحته s:صفحتها s:تغريده s:تويتر s:فيسبوك s:منشور s:تدوينه s:تلغرام s:تليغرام s:تيليغرام s:تلجرام s:اكس s:انستغرام s:انستجرام'.split(
    ' ',
  ),
)
const PAGE_REACH = 8
/** "كتب الوزير على حسابه في تويتر", "غرد قائلا". */
const isPosted = (items: readonly Item[], i: number) => items.slice(i + 1, i + PAGE_REACH).some(onHisPage)
const isPublished = bearing('pron', 'object', ...PUBLISHED_IT)

/** How a verb speaks, if it does; "نشرته الوكالة" and "نشرت صحيفة" say, "نشرت القوات" does not. */
function mannerOf(items: readonly Item[], i: number): Manner | null {
  const item = items[i]
  if (!speaks(item)) return null
  for (const [manner, is] of MANNERS) if (is(item)) return manner
  if (writes(item)) return isPosted(items, i) ? 'said' : null
  return isPublished(item) || items[i + 1]?.kind === 'outlet' || has(items[i + 1], 'outlet') ? 'relayed' : null
}

const SAID_NEXT = wanted('w:ان w:بان w:انه w:انها w:بانه w:بانها w:قوله w:قولها w:قولهم w:القول'.split(' '))
/** "…، نقلا عن مصادر محلية.": from whom what stands before was had; "نقلا عن مصدر قوله إن" goes on with what is said. */
function isQuotedFrom(items: readonly Item[], i: number): boolean {
  if (!has(items[i], 'w:نقلا')) return false
  const end = items.findIndex((item, k) => k > i && has(item, 'stop', 'colon', SAID_NEXT))
  return end < 0 || has(items[end], 'stop')
}

const isSaying = (items: readonly Item[], i: number): boolean =>
  mannerOf(items, i) !== null &&
  !has(items[i], 'def', NOBODY) &&
  !has(items[i - 1], NEGATIONS) &&
  !isBetween(items, i) &&
  !isQuotedFrom(items, i) &&
  !saysNothing(items, i)

function ofVerb(sentence: Sentence, verb: number): Attribution | null {
  const { items } = sentence
  const subject = subjectAt(items, verb)
  const inner = isInner(items, verb)
  const manner = mannerOf(items, verb) ?? 'said'
  if (namesSubject(sentence, verb, subject)) {
    const { speakers, to } = speakersAt(sentence, subject)
    if (has(items[verb], 'opinion') && ![to, to + 1].some(k => has(items[k], OPENS_SAID))) return null
    return { at: verb, manner, speakers, behind: isBehind(items, verb, to), inner }
  }
  if (has(items[verb], 'opinion') || isTold(items, verb)) return null
  if (manner === 'relayed' && !has(items[subject], 'w:عن')) return null
  const issuer = issuerOf(sentence, verb)
  if (issuer) return { at: verb, manner, speakers: [toldBy(issuer, false)], behind: false, inner: false }
  const before = subjectBefore(sentence, verb)
  if (before) return { at: verb, manner, speakers: before.speakers, behind: false, inner: inner || before.inner }
  const opens = verb === 0 || items[verb]?.conjunction || has(items[verb - 1], 'comma', 'w:كما', 'w:فيما', 'w:حيث')
  return opens && !inner && manner !== 'claimed' ? { at: verb, manner, speakers: [], behind: false, inner } : null
}

const TO_SOURCE = wanted(
  'w:ل w:عن s:ما w:لما w:بما w:ما w:به w:عنه w:عنها w:عنهم w:جاء w:في w:الي s:اخر s:احدث say.verb say.masdar relay.verb'.split(
    ' ',
  ),
)
const TO_SOURCE_REACH = 5
/** Item at which the source is named, behind "ما أفاد به" and the like. */
function sourceAt(items: readonly Item[], at: number): number {
  let i = at + 1
  while (i < at + TO_SOURCE_REACH && (has(items[i], TO_SOURCE) || items[i]?.kind === 'time')) i++
  return isMadeBy(items, i) ? i + 2 : i
}

/** "بحسب ما أفاد به …", "وفقا لـ …", "نقلا عن …", "على لسان …". */
function ofSource(sentence: Sentence, at: number): Attribution | null {
  const { items } = sentence
  const i = sourceAt(items, at)
  const linked = items[i]?.preposition === 'ل' && !has(items[i], 'pron') && !isHearsay(items[i])
  if (!canSpeak(items, i) && !isDocument(items[i]) && !linked) return null
  const { speakers, to } = speakersAt(sentence, i)
  if (!speakers.length) return null
  const kept = speakers.map(({ name, wide, audience }) => ({ name, wide, lone: false, audience }))
  return { at, manner: 'according', speakers: kept, behind: at > 1 || to >= items.length - 1, inner: false }
}

const HEADLINE_SPEAKERS = wanted(['source', 'office', 'outlet', 'leader', 'rank', 'government'])
const BODY_BY_NAME =
  /^(ال)?(وزار|هيئ|منظم|مجلس|دفاع|هلال|صليب|امم|مرصد|لجن|نقاب|حكوم|شرط|بلدي|مكتب|مركز|شبك|رئاس|قياد|سلط|جهاز|مديري|بعث)/
/** "وزارة الصحة", "الدفاع المدني": a body without arms. */
const isBodyByName = ({ actor }: Item): boolean => BODY_BY_NAME.test(normalForm(actor?.text ?? ''))
/** "مصدر أمني: …" at the head of a sentence or a title. */
function ofColon(sentence: Sentence): Attribution | null {
  const { items } = sentence
  const head = items[0]
  if (!has(head, HEADLINE_SPEAKERS) && !(head?.actor?.named && (head.actor.armed || isBodyByName(head)))) return null
  const found = readSpeaker(sentence, 0)
  // "الجريدة: حركوش": by whom and where it was written, and nothing is said.
  if (found && has(head, 'outlet') && items[found.to + 1]?.kind === 'place') return null
  return found && has(items[found.to], 'colon')
    ? {
        at: found.to,
        manner: 'colon',
        speakers: [toldBy(found, false)],
        behind: false,
        inner: false,
      }
    : null
}

const WORDS_REACH = 8
/** "نسبت الوكالة إلى شهود قولهم إن": an outlet that ascribes words to others, which both tell. */
function ascribed(sentence: Sentence, at: number): Attribution | null {
  const { items } = sentence
  const outlet = ascribes(items[at]) && has(items[at + 1], 'outlet') ? readSpeaker(sentence, at + 1) : null
  if (!outlet || !has(items[outlet.to], 'w:الي') || !canSpeak(items, outlet.to + 1)) return null
  const { speakers, to } = speakersAt(sentence, outlet.to + 1)
  const said = items.slice(to, to + WORDS_REACH).some(item => has(item, SAID_NEXT))
  return said
    ? { at, manner: 'relayed', speakers: [toldBy(outlet, false), ...speakers], behind: false, inner: false }
    : null
}

/** "نفذوه كل حسب دوره": by what each did it, and nobody says so. */
const EACH = wanted(['w:كل', 'w:كلا', 'w:وكل'])
const RELAY_REACH = 7
/** Everything in a sentence that says who speaks, in its order. */
export function readAttributions(sentence: Sentence): Attribution[] {
  const { items } = sentence
  const colon = ofColon(sentence)
  const found: Attribution[] = [colon, ofCame(sentence, 0), goesOnSaying(sentence)].filter(one => one !== null)
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    const passing = statesInPassing(item) ? readInPassing(sentence, i) : null
    if (passing) found.push(passing)
    if (passing || !attributes(item)) continue
    const words = ascribed(sentence, i)
    if (words) found.push(words)
    if (isSaying(items, i) && !has(items[i - 1], 'according') && !has(items[i - 2], 'according')) {
      const one = ofVerb(sentence, i)
      if (one) found.push(one)
    } else if (has(item, 'came')) {
      const one = ofDocument(sentence, i)
      if (one) found.push(one)
    } else if (has(item, 'according', 'tongue') && !has(items[i - 1], EACH)) {
      const one = ofSource(sentence, i)
      const last = found.at(-1)
      // "على ما ذكرت وكالة كذا نقلا عن شهود": both behind the same words.
      if (one && last?.behind && isQuotedFrom(items, i))
        found[found.length - 1] = { ...last, speakers: [...last.speakers, ...one.speakers] }
      else if (one) found.push(one)
    } else if (has(item, 'w:عن') && canSpeak(items, i + 1) && !isQuotedFrom(items, i - 1)) {
      const relay = items.slice(Math.max(0, i - RELAY_REACH), i).some(x => has(x, 'relay.verb'))
      const last = found.at(-1)
      if (!relay) continue
      const { speakers } = speakersAt(sentence, i + 1)
      if (last) found[found.length - 1] = { ...last, speakers: [...last.speakers, ...speakers] }
      else found.push({ at: i, manner: 'relayed', speakers, behind: false, inner: false })
    }
  }
  return found
}
