/** Times that only compare: "the first since", "the second within a month". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

/** "أعنف", "الأولى": words that set one thing above the others of its kind. */
export const ELATIVE = wanted(
  'w:اول w:الاول w:الاولي w:اكثر w:الاكثر w:اعنف w:الاعنف w:اسوا w:الاسوا w:اكبر w:الاكبر w:اشد w:اعلي w:الاعلي w:ادمي'.split(
    ' ',
  ),
)

const FIRST = wanted('ordinal w:اول w:اعنف w:اسوا w:اكبر w:اشد w:ادمي'.split(' '))
const DEEDS = wanted(['attack.noun', 'blast', 'strike', 'shell', 'clash'])
const COMPARED_REACH = 9
const NTH_REACH = 7
/** "هو الثاني من نوعه في أقل من شهر", "للمرة الثالثة في غضون أسبوع": how soon it came behind the one before. */
const isNthWithin = (items: readonly Item[], k: number): boolean =>
  items[k]?.time?.expr.kind === 'span' &&
  items.slice(Math.max(0, k - NTH_REACH), k).some(item => has(item, FIRST) || has(item, 'w:للمره'))

const THIS = wanted(['w:هذا', 'w:هذه', 'w:العام', 'w:الشهر', 'w:السنه'])
const MOST_REACH = 3
/** "هجوم هو الأكثر دموية هذا العام": among which it was the worst; "أسوأ موجة عنف أمس" was yesterday. */
const isWorstWithin = (items: readonly Item[], k: number): boolean => {
  const expr = items[k]?.time?.expr
  const kind = expr?.kind
  return (
    ((expr?.kind === 'relative' && expr.unit !== 'day') ||
      kind === 'year' ||
      kind === 'month' ||
      has(items[k], THIS)) &&
    items.slice(Math.max(0, k - MOST_REACH), k).some(item => has(item, ELATIVE))
  )
}

const OF_ITS_KIND = wanted(['w:نوعه', 'w:نوعها'])
const KIND_REACH = 5
/** "وهو الثالث من نوعه هذا العام": among which it is counted. */
const isNthOfKind = (items: readonly Item[], k: number): boolean =>
  [1, 2].some(back => has(items[k - back], OF_ITS_KIND)) &&
  items.slice(Math.max(0, k - KIND_REACH), k).some(item => has(item, FIRST))

const LONG: ReadonlySet<string> = new Set(['week', 'month', 'year'])
const isLong = ({ time }: Item): boolean =>
  time?.mode !== 'since' &&
  (time?.expr.kind === 'year' || (time?.expr.kind === 'relative' && LONG.has(time.expr.unit) && time.expr.offset === 0))
const RANKED = wanted('ordinal w:الاول w:الاولي w:الاعنف w:الاسوا w:الاكبر'.split(' '))
const IT = wanted(['w:هو', 'w:هي', 'w:وهو', 'w:وهي', 'w:يعد', 'w:تعد'])
/** "هو الأول في كذا في عام 2009", "في ثالث هجوم هذا الشهر": the time within which it is counted, and not when it was. */
const isNthInTime = (items: readonly Item[], k: number): boolean => {
  const near = items.slice(Math.max(0, k - KIND_REACH), k)
  const time = items[k]
  return (
    time !== undefined &&
    isLong(time) &&
    near.some(
      (item, i) =>
        (has(item, RANKED) && has(near[i - 1], IT)) ||
        (has(item, 'ordinal') && !has(item, 'def') && has(near[i + 1], DEEDS) && !near.slice(i).some(isVerbOfOwn)),
    )
  )
}

const SERIES = wanted(['s:سلسله', 's:موجه'])
const OF_SERIES = wanted(['w:ضمن', 'w:في', 'w:من'])
const LATEST = wanted('s:احدث s:اخر s:اخير s:اخيره s:حلقه s:حلقات s:اطار w:ضمن w:الاحدث w:الاخير w:الاخيره'.split(' '))
const SERIES_REACH = 6
/** "هو الأحدث في سلسلة هجمات": whether the word at `at` names the series that the news is the last of. */
export const isSeriesOfNews = (items: readonly Item[], at: number): boolean =>
  has(items[at], SERIES) &&
  has(items[at - 1], OF_SERIES) &&
  items.slice(Math.max(0, at - MOST_REACH), at).some(item => has(item, LATEST))

/** "في أحدث هجوم ضمن سلسلة هجمات خلال عشرة أشهر": how long others like it have gone on. */
const isOfSeries = (items: readonly Item[], k: number): boolean => {
  const from = Math.max(0, k - SERIES_REACH)
  const at = from + items.slice(from, k).findLastIndex(item => has(item, SERIES))
  return at >= from && isSeriesOfNews(items, at)
}

const IT_IS = wanted(['be.verb', 'w:للمره', 'w:المره', 'w:هي', 'w:هو', 'w:وهي', 'w:وهو', 's:تعد', 's:يعد'])
const isNth = (item: Item, before: Item | undefined): boolean => has(item, 'ordinal') && has(before, IT_IS)
/** "في أعنف هجوم تشهده المدينة منذ عام", "كانت الأولى منذ عشرين عاما": since when there was none like it, and not when it began. */
const isComparedSince = (items: readonly Item[], k: number): boolean =>
  items[k]?.time?.mode === 'since' &&
  items
    .slice(Math.max(0, k - COMPARED_REACH), k)
    .some(
      (item, i, near) =>
        (has(item, FIRST) && has(near[i - 1], 'w:في') && has(near[i + 1], DEEDS)) ||
        ((has(item, ELATIVE) || isNth(item, near[i - 1])) &&
          !has(near[i + 1], 'w:من') &&
          !near.slice(i + 1).some(isVerbOfOwn)),
    )
const isVerbOfOwn = (item: Item): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun', 'relative')

/** "وهو الثاني من نوعه خلال أسبوع بعد تفجير …": the one that the news is counted with. */
export const isCountedWith = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'masdar', 'noun') &&
  has(items[at - 1], 's:بعد', 's:عقب') &&
  items.slice(0, at).some(item => has(item, OF_ITS_KIND))

const SINCE = wanted(['w:منذ'])
const THIS_IS = wanted('w:هذا w:وهذا w:هذه w:وهذه w:هو w:وهو w:هي w:وهي s:يعد s:تعد s:يعتبر s:تعتبر'.split(' '))
const RANK_REACH = 4
const SINCE_REACH = 12
/** "وهذا أكبر انفجار تشهده المدينة منذ": the news told before, ranked among others. */
const isRanked = (items: readonly Item[], at: number): boolean => {
  const rank = has(items[at - 1], 'ordinal', ELATIVE) ? at - 1 : has(items[at - 2], ELATIVE) ? at - 2 : -1
  return (
    rank > 0 &&
    has(items[at], DEEDS) &&
    has(items[at], 'masdar', 'noun') &&
    items.slice(Math.max(0, rank - RANK_REACH), rank).some(item => has(item, THIS_IS)) &&
    items.slice(at + 1, at + 1 + SINCE_REACH).some(item => item.time?.mode === 'since' || has(item, SINCE))
  )
}

const BEGUN = wanted(['begin.masdar', 's:بدء', 's:بدايه', 's:انطلاق', 'break.out.masdar'])
/** "حصيلة هي الأعلى منذ بدء هجمات المسلحين": what has gone on is what the news is measured against, and no news itself. */
export const isMeasure = (items: readonly Item[], at: number): boolean =>
  isRanked(items, at) ||
  (has(items[at], 'masdar', 'noun') &&
    has(items[at - 1], BEGUN) &&
    has(items[at - 2], SINCE) &&
    items.slice(Math.max(0, at - 2 - COMPARED_REACH), at - 2).some(item => has(item, ELATIVE)))

const MEASURE_REACH = 6
/** "الأعنف منذ بداية الضربات الأسبوع الماضي": when that began. */
const isOfMeasure = (items: readonly Item[], k: number): boolean =>
  items.slice(Math.max(0, k - MEASURE_REACH), k).some((_, i) => isMeasure(items, Math.max(0, k - MEASURE_REACH) + i))

const ONE_OF = wanted(['w:احد', 'w:احدي', 'w:واحد', 'w:واحده', 'w:من'])
/** "في أحد أكثر الانفجارات دموية في السنوات الأخيرة": among which it was one of the worst. */
const isAmongWorst = (items: readonly Item[], k: number): boolean =>
  items
    .slice(Math.max(0, k - COMPARED_REACH), k)
    .some(
      (item, i, near) =>
        has(item, ELATIVE) &&
        has(near[i - 1], ONE_OF) &&
        has(near[i + 1], DEEDS) &&
        !near.slice(i + 1).some(one => isVerbOfOwn(one) || has(one, 'comma')),
    )

/** Whether a time only compares, and dates nothing that its sentence tells. */
export const isOnlyCompared = (items: readonly Item[], k: number): boolean =>
  [isComparedSince, isNthWithin, isNthOfKind, isNthInTime, isWorstWithin, isOfSeries, isOfMeasure, isAmongWorst].some(
    test => test(items, k),
  )
