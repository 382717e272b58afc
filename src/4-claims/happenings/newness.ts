/** Whether a word of a happening points back to one told before, brings a new one, or tells of several. */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const ONE_OF = wanted(['w:اولي', 'w:احدي', 'w:احد', 'w:اعنف', 'w:بعض', 'w:واولي', 'w:واحدي'])
/** "عدد من الغارات", "أولى الغارات": part of a kind, not the raids told before. */
const isPartOfKind = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.kind === 'number' ||
  has(items[at - 1], ONE_OF) ||
  (has(items[at - 1], 'w:من') && has(items[at - 2], 'noun', 'masdar', 'number') && !has(items[at - 2], 'def'))

/** "معركتها ضد المسلحين": a noun with its owner's pronoun. */
const isOwned = (item: Item | undefined): boolean => has(item, 'pron') && !has(item, 'verb', 'object')

/** What is told about a happening that is known: its pictures, doers, scene, aftermath. */
const ABOUT = wanted(
  (
    's:صور s:صوره s:مشاهد s:مشهد s:فيديو s:تسجيل s:جريمه s:حادث s:حادثه s:قضيه s:ملف s:منفذ s:منفذو s:منفذي s:مرتكب s:مرتكبو s:مرتكبي ' +
    's:مدبر s:مدبرو s:مدبري s:مخطط s:مكان s:موقع s:مسرح s:اثار s:تداعيات s:ملابسات s:تفاصيل s:اسباب s:خلفيه s:ذكري s:ضحيه s:ضحايا s:مسؤوليه'
  ).split(' '),
)
/** "صور تفجير انتحاري", "منفذو هجوم": in construct with what is told about it; "ضحايا" with a number tells how many it cost. */
const isToldAbout = (items: readonly Item[], at: number): boolean => {
  const head = items[at - 1]
  return (
    head?.kind === 'word' &&
    has(head, ABOUT) &&
    !has(head, 'def', 'verb') &&
    items[at]?.preposition === null &&
    has(items[at], 'masdar', 'noun') &&
    items[at - 2]?.kind !== 'number'
  )
}

/** Whether the words of a happening all point back: "الهجوم", "صور هجوم", and no "عدد من الهجمات". */
export const isDefinite = (items: readonly Item[], own: readonly number[]): boolean =>
  own.some(i => isToldAbout(items, i)) ||
  (own.every(i => has(items[i], 'def', 'verb') || isOwned(items[i])) &&
    own.some(i => (has(items[i], 'def') || isOwned(items[i])) && !isPartOfKind(items, i)))

const LIKE_OF_KIND = wanted([
  'other',
  's:مماثل',
  's:مماثله',
  's:مشابه',
  's:مشابهه',
  's:ثان',
  's:ثانيه',
  's:ثالث',
  's:ثالثه',
])
const MEANS = wanted([
  'attack.noun',
  'blast',
  'strike',
  'shell',
  'shell.round',
  'barrel',
  'device',
  'carbomb',
  'carbomb.adj',
  'campaign',
  'clash',
  'grenade',
  'ambush',
])
/** "واغتال مسلحون آخرون شيخا": who does it are others than those told before. */
const areOtherDoers = (item: Item, before: Item | undefined): boolean =>
  item.people?.other === true && item.people.plural && !item.people.number && has(item, 'armed') && has(before, 'verb')

/** "هجوم آخر", "ببرميل آخر", "في قصف مماثل": the word that tells of it, its means or its doer is another than that told before. */
export const isAnother = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, to)
    .some(
      (item, i, near) =>
        areOtherDoers(item, near[i - 1]) ||
        (item.kind === 'word' &&
          !has(item, 'def') &&
          has(item, LIKE_OF_KIND) &&
          [near[i - 1], near[i - 2]].some(noun => has(noun, MEANS) && !has(noun, 'def'))),
    )

const REPLY_REACH = 4
/** "ردت المدفعية", "ورد المسلحون بقصف": what answers is not what was answered. */
export const isReply = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'reply.verb') ||
  (items[at]?.preposition === 'ب' &&
    items.slice(Math.max(0, at - REPLY_REACH), at).some(item => has(item, 'reply.verb')))

const BEFALLS = wanted(
  'renew break.out go.on still take.place witness s:طال w:وطال s:طالت w:وطالت s:يطال s:تطال s:شمل s:شملت'.split(' '),
)
/** "تجدد القصف", "اندلعت المواجهات", "طالت الغارات البلدة": the verb says that it happens, whatever the article. */
export const isRenewed = (items: readonly Item[], at: number): boolean => has(items[at - 1], BEFALLS)

const SEVERAL = ['attack.noun', 'blast', 'massacre', 'ambush']

const tells = (item: Item | undefined, number: 'plural' | 'dual', known = false): boolean =>
  item?.word?.analyses.some(
    a =>
      a.sense?.number === number &&
      a.article === known &&
      a.sense.pos !== 'verb' &&
      SEVERAL.some(name => a.sense?.classes.includes(name)),
  ) ?? false
/** "هجمات", "تفجيرات": several at once. */
export const isSeveral = (item: Item | undefined): boolean => tells(item, 'plural')

const ONE_REACH = 3
const ONE = wanted(['w:احد', 'w:احدي', 'w:واحد', 'w:واحده'])
const WORST = wanted('s:اكثر s:اعنف s:اسوا s:اشد s:اكبر s:ابشع s:اخطر s:اضخم s:ادمي'.split(' '))
/** "في أحد أكثر الانفجارات دموية": one of several, and not all of them. */
export const isWorstOfKind = (items: readonly Item[], at: number): boolean => {
  const near = items.slice(Math.max(0, at - ONE_REACH), at)
  return near.some(item => has(item, ONE)) && near.some(item => has(item, WORST))
}
/** "كمينين", "هجومان". */
export const isPair = (item: Item | undefined): boolean => tells(item, 'dual')
/** "الهجومان", "التفجيرين": two that were told before. */
export const isKnownPair = (item: Item | undefined): boolean => tells(item, 'dual', true)

const MOST_HEADLINE = 16
/** A page repeats its headline as the first line: who, then a verb in the present ("الجيش يقتل خمسة مسلحين"), and soon over. */
export const isHeadline = (items: readonly Item[], at: number): boolean =>
  at > 0 &&
  at <= 3 &&
  items.length <= MOST_HEADLINE &&
  !has(items[0], 'verb', 'connector', 'prep') &&
  !items[0]?.conjunction

const AWAY = new Set(
  [
    'جهة أخرى',
    'ناحية أخرى',
    'ناحية ثانية',
    'جهة ثانية',
    'جانب آخر',
    'صعيد آخر',
    'سياق آخر',
    'سياق منفصل',
    'شأن آخر',
    'موضوع آخر',
    'خبر آخر',
  ].map(normalForm),
)
const TURNS = new Set([
  ...AWAY,
  ...[
    'حادث آخر',
    'حادث منفصل',
    'هجوم آخر',
    'هجوم منفصل',
    'تطور آخر',
    'حادثة أخرى',
    'حادثة منفصلة',
    'موازاة ذلك',
    'غضون ذلك',
    'إلى ذلك',
    'صعيد متصل',
    'سياق متصل',
    'وقت لاحق',
    'وقت سابق',
  ].map(normalForm),
])
const TURN_REACH = 5
const APART = /^(.* )?(اخر|اخري|ثانيه|منفصل|منفصله)$/
const ELSEWHERE = new Set([...TURNS].filter(words => APART.test(words)))
const opensWith = ({ tokens }: Sentence, turns: ReadonlySet<string>): boolean =>
  tokens.slice(0, TURN_REACH).some((token, i) => turns.has(`${token.norm} ${tokens[i + 1]?.norm ?? ''}`))

/** "من جهة أخرى", "وفي حادث منفصل": the sentence turns to other news. */
export const isTurn = (sentence: Sentence): boolean => opensWith(sentence, TURNS)
/** "من جهة أخرى", "في سياق آخر": to news that has nothing to do with what was told before. */
export const turnsAway = (sentence: Sentence): boolean => opensWith(sentence, AWAY)

/** "في سياق آخر", "وفي حادث منفصل": and to news that has nothing to do with what was told, unlike "إلى ذلك". */
export const isTurnElsewhere = (sentence: Sentence): boolean => opensWith(sentence, ELSEWHERE)

/** "وفي نهران قتل…": the place comes first, since it is another than that of the sentence before. */
export const opensElsewhere = ({ items }: Sentence): boolean =>
  (items[0]?.kind === 'place' && items[0].preposition === 'ب') ||
  (has(items[0], 'w:وفي', 'w:في') && items[1]?.kind === 'place')

const GROUND = 'قريه|بلده|منطقه|مدينه|حي|محافظه|ولايه|مديريه|ناحيه|ضاحيه|قضاء|اقليم|مكان|موقع|شارع|جبهه'
const OTHER_GROUND = new RegExp(`^(و|ف)?(في )?(${GROUND}) (اخر|اخري|ثان|ثانيه|مجاور|مجاوره|قريبه)( |$)`)
/** "وفي قرية مجاورة قتل المهاجمون ثلاثة": a place without a name, and not that told of before. */
export const opensOnOtherGround = ({ tokens }: Sentence): boolean =>
  OTHER_GROUND.test(
    tokens
      .slice(0, OPENING_WORDS)
      .map(token => token.norm)
      .join(' '),
  )

const SAME = wanted(['w:نفسها', 'w:ذاتها', 'w:نفسه', 'w:ذاته'])
/** "وفي البلدة ذاتها قتل…": the same place, because it is not the same happening. */
export const opensSamePlace = ({ items }: Sentence): boolean =>
  has(items[0], 'w:وفي', 'w:في') && items[1]?.kind === 'place' && has(items[2], SAME)

const MEANWHILE =
  /^(و|ف)?(في هذه الاثناء|في الاثناء|في تلك الاثناء|بالتزامن مع|تزامنا مع|في موازاه|بموازاه|بالموازاه مع|في وقت لاحق|بعد ساعات)( |$)/
const OPENING_WORDS = 4
/** "في هذه الأثناء", "وبالتزامن مع ذلك", "وفي وقت لاحق": what opens so came on the day of what was told before. */
export const isMeanwhile = ({ tokens }: Sentence): boolean =>
  MEANWHILE.test(
    tokens
      .slice(0, OPENING_WORDS)
      .map(token => token.norm)
      .join(' '),
  )
