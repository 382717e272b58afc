/** What a report tells of that is no war: crime for gain or at home, talks between states, belief, opinion, honours for the dead. */
import type { Token } from '../../2-arabic/token.ts'
import { bearing } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'

/** How many of the edges a number reaches. */
export const bucket = (n: number, edges: readonly number[]): number => edges.filter(edge => n >= edge).length
/** Shares are told in hundredths. */
export const PER = 100

/** The share of items of a kind, in hundredths. */
export const share = (items: readonly Item[], is: (item: Item) => boolean): number =>
  (items.filter(is).length * PER) / Math.max(1, items.length)

/** Words of what is no war: crime for gain or at home, talks between states, belief and opinion. */
const OTHER_MATTERS: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'crime',
    words(
      'زوجته زوجها طليقته سرقه السرقه عصابه مخدرات المخدرات الجاني الجناه المجني مشاجره خلافات احتيال تسول متسولين مخالفين الاقامه سوابق جنائيه الجنائيه المتهم المتهمين المحكمه محكمه القضاء النيابه',
    ),
  ],
  [
    'diplomacy',
    words(
      'نظيره السفير سفير الثنائيه العلاقات زياره الزياره استقبل التقي اللقاء مباحثات محادثات التعاون المجتمع الدولي الاتفاق النووي الكونغرس الكونجرس قمه المفاوضات',
    ),
  ],
  [
    'opinion',
    words(
      'اعتقد اظن رايي المقال الكاتب المجتمع الفكر فكر التربيه الاسره الدين العقيده الشباب الامه الحضاره الثقافه التاريخ تاريخيا نفسي يعلم المسلم الله تعالي القران الرسول',
    ),
  ],
  ['honours', words('شهيد الشهيد شهداء جثمان تشييع العزاء عزاء تعازيه واجبه اسره ذوي المصاب التحالف')],
]
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
/** "المحكمة الجنائية الدولية": the court of nations tries no crime for gain. */
const isOfNations = (tokens: readonly Token[], at: number): boolean => {
  const [before, word, behind] = [at - 1, at, at + 1].map(i => tokens[i]?.norm ?? '')
  return /المحكمه$/.test(word ?? '')
    ? /^(الجنائيه|الدوليه)$/.test(behind ?? '')
    : word === 'الجنائيه' && /المحكمه$/.test(before ?? '')
}
const isSaying = bearing('say.verb')
/** "الجنود الثلاثة" were counted when they were told of first. */
const tellsFigure = ({ people, from }: Item): boolean =>
  people?.number != null && !(people.definite && people.number.from > from)
const DAYS_OF_NEWS = new Set(['weekday', 'relative'])

/** Signs of what a report is about beside fighting, and of how it tells: by sources, by days, in numbers. */
export function matters(items: readonly Item[], tokens: readonly Token[]): string[] {
  const days = items.filter(item => item.time && DAYS_OF_NEWS.has(item.time.expr.kind)).length
  return [
    `saying:${bucket(share(items, isSaying), [0.01, 0.7, 1.5, 3])}`,
    `days:${bucket((days * PER) / Math.max(1, items.length), [0.01, 0.5, 1.2, 2.5])}`,
    `numbers:${bucket(share(items, tellsFigure), [0.01, 0.7, 1.5, 3])}`,
    ...OTHER_MATTERS.map(([name, list]) => {
      const count = tokens.filter((token, i) => list.has(token.norm) && !isOfNations(tokens, i)).length
      return `${name}:${bucket((count * PER) / Math.max(1, tokens.length), [0.01, 0.6, 1.2, 2.5])}`
    }),
  ]
}
