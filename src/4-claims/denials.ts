/** What somebody denies that the report has told: behind it in its sentence, or at the head of the next. */
import { has } from './clause.ts'
import { EVENT_TYPE } from './event-types/index.ts'
import type { Item, Sentence } from './item.ts'
import type { Mention } from './mention.ts'
import { wanted } from './tags.ts'

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
const BLAME = wanted(['responsibility', 'involvement', 'accuse.masdar', 'stop'])
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
/** "نفت القوة دخول أي جندي إلى الحي": that a place has changed hands. */
const deniesChange = ({ items }: Sentence): boolean =>
  items
    .slice(0, HEAD)
    .some(
      (item, k) =>
        has(item, 'deny.verb') && items.slice(k + 1, k + 1 + OBJECT_REACH).some(object => has(object, CHANGES)),
    )

function deniedBy(sentence: Sentence, told: readonly Mention[]): Mention | undefined {
  const back = (reach: number, mention: Mention): boolean => {
    const gap = sentence.index - mention.sentence.index
    return gap > 0 && gap <= reach && mention.sentence.part === sentence.part
  }
  const at = denialIn(sentence)
  if (at >= 0) {
    const same = told.findLast(mention => mention.sentence === sentence && mention.trigger < at)
    return same ?? (at > HEAD ? undefined : told.findLast(mention => back(1, mention)))
  }
  if (!deniesChange(sentence)) return undefined
  return told.findLast(mention => back(GROUND_REACH, mention) && EVENT_TYPE.get(mention.type)?.family === 'ground')
}

/** Mentions, in the order of the text, with those marked that are denied behind their words or soon after. */
export function withDenials(mentions: readonly Mention[], sentences: readonly Sentence[]): readonly Mention[] {
  const told = mentions.filter(({ rule }) => rule.type !== 'statement')
  const denied = new Set(sentences.map(sentence => deniedBy(sentence, told)))
  return mentions.map(mention => (denied.has(mention) ? { ...mention, disputed: true } : mention))
}
