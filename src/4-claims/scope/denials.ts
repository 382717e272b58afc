/** What somebody denies that the report has told: behind it in its sentence, or at the head of the next. */
import { EVENT_TYPE } from '../event-types/index.ts'
import { bearing, has } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'
import { sameActor } from '../sides/parties.ts'
import { partyOf } from '../sides/party.ts'

/** "نفت ذلك", "كذبت الخبر", "صحة هذه الأنباء": what was told before. */
const WHAT_WAS_TOLD = wanted([
  's:ذلك',
  's:هذا',
  's:خبر',
  's:نبا',
  's:انباء',
  's:صحه',
  's:روايه',
  's:مزاعم',
  's:ادعاء',
  's:معلومات',
])
const OBJECT_REACH = 10
/** Places of who denies blame only, or something else than what was told. */
const BLAME = wanted([
  'responsibility',
  'involvement',
  's:دور',
  'accuse.masdar',
  'stop',
  's:وقوف',
  's:وقوفه',
  's:وقوفها',
  's:وقوفهم',
])
const deniesIt = (items: readonly Item[], k: number): boolean => {
  // "وهو ما نفته الحكومة".
  if (has(items[k], 'deny.object') && has(items[k - 1], 'w:ما', 'w:مما')) return true
  if (!has(items[k], 'deny.verb')) return false
  if (has(items[k - 1], 's:ذلك')) return true
  for (const item of items.slice(k + 1, k + 1 + OBJECT_REACH)) {
    if (has(item, BLAME) || has(item, 's:ان', 'deny.verb')) return false
    if (has(item, WHAT_WAS_TOLD)) return true
  }
  return false
}

const CONTRAST = wanted(['w:لكن', 'w:ولكن', 'w:غير', 'w:الا', 'w:بيد', 'w:بينما', 'w:فيما'])
const MADE = wanted([
  'carry.out.verb',
  'shell.verb',
  'target.verb',
  'strike.maybe.verb',
  'attack.verb',
  'enter.verb',
  'withdraw.verb',
  'launch.verb',
])
/** "لكن الوزارة قالت إن طائراتها لم تنفذ أي غارة": the other side says that it was not made. */
const saysItWasNot = (items: readonly Item[], k: number): boolean =>
  has(items[k], 's:لم') &&
  has(items[k + 1], MADE) &&
  items.slice(0, k).some((item, i) => has(item, CONTRAST) && items.slice(i, k).some(said => has(said, 'say.verb')))

/** Item index from which a sentence denies what stands before it. */
const denialIn = ({ items }: Sentence): number =>
  items.findIndex((_, k) => deniesIt(items, k) || saysItWasNot(items, k))

/** "لكن القوة نفت ذلك": the sentence does little else. */
const HEAD = 5

const CHANGES = wanted([
  'enter.masdar',
  'suffer.masdar',
  'lose.masdar',
  'loss',
  'withdraw.masdar',
  'capture.masdar',
  'retake.masdar',
  'fall.masdar',
  'go.out.masdar',
])
const GROUND_REACH = 3
const OWNING_UP = wanted(['s:اعتراف', 's:اقرار', 's:تسليم'])
const OWNING_REACH = 3
const deniesAt = (items: readonly Item[], k: number): boolean =>
  has(items[k], 'deny.verb') ||
  (has(items[k], 'refuse.verb') && items.slice(k + 1, k + 1 + OWNING_REACH).some(item => has(item, OWNING_UP)))

/** "نفت القوة دخول أي جندي إلى الحي", "رفض التنظيم الاعتراف بسقوط البلدة": where it is denied that a place has changed hands. */
const changeDeniedAt = ({ items }: Sentence): number =>
  items.findIndex(
    (_, k) => deniesAt(items, k) && items.slice(k + 1, k + 1 + OBJECT_REACH).some(object => has(object, CHANGES)),
  )

const placesIn = ({ items }: Sentence): string[] => items.flatMap(({ place }) => (place ? [place.text] : []))
/** Whether the two sentences name one place, with or without its kind word. */
const sharePlace = (a: Sentence, b: Sentence): boolean =>
  placesIn(a).some(x => placesIn(b).some(y => x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)))

const WHO_REACH = 2
/** The capture that somebody denies: news just before, or before that of the same place, and not what he himself did. */
function captureDenied(sentence: Sentence, told: readonly Mention[]): Mention | undefined {
  const at = changeDeniedAt(sentence)
  if (at < 0) return undefined
  const near = sentence.items.slice(Math.max(0, at - 1), at + 1 + WHO_REACH)
  const who = near.map(partyOf).filter(party => party !== null)
  return told.findLast(mention => {
    const gap = sentence.index - mention.sentence.index
    if (gap <= 0 || mention.sentence.part !== sentence.part || mention.scope === 'background') return false
    if (EVENT_TYPE.get(mention.type)?.family !== 'ground') return false
    if (gap > GROUND_REACH && !sharePlace(mention.sentence, sentence)) return false
    return !mention.roles.some(({ actor, role }) => role === 'initiator' && who.some(one => sameActor(one, actor)))
  })
}

/** Words without which nothing is denied: nearly every sentence has none. */
const mayDeny = bearing('deny.verb', 'deny.object', 'refuse.verb', 's:لم')

function deniedBy(sentence: Sentence, told: readonly Mention[]): Mention | undefined {
  if (!sentence.items.some(mayDeny)) return undefined
  const at = denialIn(sentence)
  if (at < 0) return captureDenied(sentence, told)
  const same = told.findLast(mention => mention.sentence === sentence && mention.trigger < at)
  if (same || at > HEAD) return same
  return told.findLast(
    mention => sentence.index - mention.sentence.index === 1 && mention.sentence.part === sentence.part,
  )
}

/** Mentions, in the order of the text, with those marked that are denied behind their words or soon after, and by which sentence. */
export function withDenials(mentions: readonly Mention[], sentences: readonly Sentence[]): readonly Mention[] {
  const told = mentions.filter(({ rule }) => rule.type !== 'statement')
  const denials = new Map<Mention, Sentence>()
  for (const sentence of sentences) {
    const denied = deniedBy(sentence, told)
    if (denied && !denials.has(denied)) denials.set(denied, sentence)
  }
  return mentions.map(mention => {
    const denial = denials.get(mention)
    return denial ? { ...mention, denial } : mention
  })
}
