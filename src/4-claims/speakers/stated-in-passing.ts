/** Who speaks without a verb of saying: "إعلان الجيش استعادة البلدة", "تبادل الجيش والمتمردون الاتهامات". */
import { bearing, has } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Attribution } from './attributions.ts'
import { canSpeak } from './may-speak.ts'
import { speakersAt } from './speech-subjects.ts'

const ANNOUNCEMENT = wanted(['s:اعلان', 's:تاكيد'])
const isAnnounced = bearing('w:عن', 'w:ان', 'w:انه', 'w:انها', 'w:انهم', 'masdar')
const isBody = (item: Item | undefined): boolean =>
  item?.kind === 'actor' && item.preposition === null && !item.conjunction && item.actor?.named === true

/** "رغم إعلان القوات النهرانية عن استعادة البلدة". */
function ofAnnouncement(sentence: Sentence, at: number): Attribution | null {
  const { items } = sentence
  if (has(items[at], 'def') || !isBody(items[at + 1]) || !isAnnounced(items[at + 2])) return null
  const { speakers } = speakersAt(sentence, at + 1)
  return { at, manner: 'said', speakers, behind: false, inner: true }
}

const EXCHANGE = wanted(['s:تبادل', 's:تبادلت', 's:تبادلا', 's:يتبادل', 's:تتبادل'])
const ACCUSATIONS = wanted(['s:اتهام', 's:اتهامات'])
const REACH = 7
/** "تبادل الجيش والمتمردون الاتهامات بقصف البلدة": each says so of the other. */
function ofExchange(sentence: Sentence, at: number): Attribution | null {
  const { items } = sentence
  const near = items.slice(at + 1, at + 1 + REACH)
  if (!near.some(item => has(item, ACCUSATIONS)) || !canSpeak(items, at + 1)) return null
  const speakers = near
    .filter(item => item.kind === 'actor' || item.kind === 'people' || item.kind === 'place')
    .slice(0, 2)
    .flatMap(item => {
      const name = item.actor?.text ?? item.people?.text ?? item.place?.text
      return name ? [{ name, wide: name, lone: false, audience: false }] : []
    })
  return speakers.length === 2 ? { at, manner: 'said', speakers, behind: false, inner: false } : null
}

const SAYING = wanted(
  's:مضيفا s:مضيفه s:مشيرا s:مشيره s:مؤكدا s:مؤكده s:موضحا s:موضحه s:لافتا s:لافته s:منوها s:مبينا s:مبينه s:مشددا s:معتبرا s:متابعا'.split(
    ' ',
  ),
)
const OPENS_SAID = wanted('w:ان w:انه w:انها w:انهم w:بان w:بانه w:بانها w:الي w:علي colon'.split(' '))
/** "… . مضيفا أن الجسر انهار": whoever spoke last goes on over a full stop. */
export const goesOnSaying = ({ items }: Sentence): Attribution | null =>
  has(items[0], SAYING) && has(items[1], OPENS_SAID)
    ? { at: 0, manner: 'said', speakers: [], behind: false, inner: false }
    : null

const LEARNS = wanted(['w:علم', 'w:علمت', 'w:وعلم', 'w:وعلمت'])
const LEARNS_REACH = 5
const THAT = wanted(['w:ان', 'w:بان'])
/** "وعلمت «الجريدة» أن": an outlet that names nobody from whom it has it. */
function ofOutlet(sentence: Sentence, at: number): Attribution | null {
  const { items } = sentence
  const outlet = items[at + 1]
  if (outlet?.kind !== 'outlet' || !has(items[at + 2], THAT)) return null
  return { at, manner: 'said', speakers: speakersAt(sentence, at + 1).speakers, behind: false, inner: false }
}

/** "وعلمت «الجريدة» من مصادر مطلعة": from whom an outlet has it. */
function ofSourcesOf(sentence: Sentence, at: number): Attribution | null {
  const { items } = sentence
  const near = items.slice(at + 1, at + 1 + LEARNS_REACH)
  const from = near.findIndex(item => has(item, 'w:من'))
  if (from < 0 || near.slice(0, from).some(item => has(item, 'comma', 'stop', 'connector'))) return null
  const source = at + 2 + from
  if (!has(items[source], 'source') || !canSpeak(items, source)) return null
  return { at, manner: 'said', speakers: speakersAt(sentence, source).speakers, behind: false, inner: false }
}

const WORDING = wanted('s:قول s:تعبير s:وصف s:زعم s:قولها s:تعبيرها'.split(' '))
/** "على حد قول المتحدث باسم الشرطة". */
function ofWording(sentence: Sentence, at: number): Attribution | null {
  const { items } = sentence
  if (!has(items[at - 1], 'w:علي') || !has(items[at + 1], WORDING) || !canSpeak(items, at + 2)) return null
  return { at, manner: 'according', speakers: speakersAt(sentence, at + 2).speakers, behind: true, inner: false }
}

/** Words that may state something in passing. */
export const statesInPassing = bearing(
  'w:حد',
  'w:علم',
  'w:علمت',
  'w:وعلم',
  'w:وعلمت',
  's:اعلان',
  's:تاكيد',
  's:تبادل',
  's:تبادلت',
  's:تبادلا',
  's:يتبادل',
  's:تتبادل',
)
/** Who so speaks by the word at `at`, if anybody does. */
export const readInPassing = (sentence: Sentence, at: number): Attribution | null =>
  has(sentence.items[at], ANNOUNCEMENT)
    ? ofAnnouncement(sentence, at)
    : has(sentence.items[at], EXCHANGE)
      ? ofExchange(sentence, at)
      : has(sentence.items[at], LEARNS)
        ? (ofSourcesOf(sentence, at) ?? ofOutlet(sentence, at))
        : ofWording(sentence, at)
