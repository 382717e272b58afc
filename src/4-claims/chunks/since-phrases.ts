/** "منذ اندلاع النزاع في آذار": a time that tells when what "since" names began opens a stretch of time. */
import type { TimeExpr } from '../../2-arabic/time-expr.ts'
import { bearing, has } from '../grammar/clause.ts'
import { changed, type Item } from '../grammar/item.ts'
import { isSeveral } from '../happenings/newness.ts'

/** How far behind its "since" a time may stand: "منذ تولي الرئيس … الحكم في". */
const REACH = 14
const isSince = bearing('w:منذ', 'w:ومنذ', 'w:مذ', 'w:فمنذ')

const POINTS: ReadonlySet<TimeExpr['kind']> = new Set([
  'date',
  'month',
  'hijri',
  'year',
  'season',
  'weekday',
  'relative',
  'ago',
  'feast',
])
const isPoint = (item: Item | undefined): boolean => item?.time?.mode === 'at' && POINTS.has(item.time.expr.kind)

/** قتل behind a name or a noun with the article is a verb: "منذ اندلاع النزاع قتل تسعة"; "بين" is "between" there. */
const isTensed = (items: readonly Item[], k: number): boolean => {
  const [item, before] = [items[k], items[k - 1]]
  if (!has(item, 'verb') || has(item, 'particle')) return false
  const closed = has(before, 'def') || before?.kind === 'actor' || before?.kind === 'place'
  return !has(item, 'masdar', 'noun') || (closed && !has(item, 'def', 'pron', 'conj'))
}

/** "منذ أن أطاح الجيش بالرئيس" and "الذي قاد" tell of what "since" names; another finite verb opens the news. */
const opensNews = (items: readonly Item[], k: number, since: number): boolean =>
  isTensed(items, k) &&
  k > since + 1 &&
  !has(items[k - 1], 'w:ان', 'qad') &&
  !items.slice(since + 1, k).some(item => has(item, 'relative', 'w:ان'))

/** The "since" that a time at `k` belongs to, or −1. */
function sinceBefore(items: readonly Item[], k: number): number {
  for (let i = k - 1; i >= Math.max(0, k - REACH); i--) {
    const item = items[i]
    if (item?.kind === 'time' || has(item, 'stop')) return -1
    if (item?.kind === 'word' && isSince(item))
      return items.slice(i + 1, k).some((_, d) => opensNews(items, i + 1 + d, i)) ? -1 : i
  }
  return -1
}

const SHORT: ReadonlySet<string> = new Set(['hour', 'day', 'week'])
const STRIKES = bearing('blast.verb', 'attack.verb', 'assassinate.verb')
const isSudden = bearing('ambush', 'blast', 'attack.noun')
const STRIKE_REACH = 5

/** "انفجرت منذ يومين سيارة", "قتل جنديان منذ يومين في كمين": one blow was then, and goes on no more. */
function isOfOneBlow(items: readonly Item[], k: number): boolean {
  if (has(items[k + 1], 'w:في', 'w:اثر', 'w:جراء')) {
    const blow = items[k + 2]
    return isSudden(blow) && !isSeveral(blow)
  }
  const verb = items.slice(Math.max(0, k - STRIKE_REACH), k).findLast(item => has(item, 'verb') && !has(item, 'masdar'))
  return STRIKES(verb)
}

/** A length "since" which one blow came told as the day on which it came. */
export function closeOnce(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ time }) => time?.expr.kind === 'ago')) return items
  return items.map((item, k) => {
    const expr = item.time?.expr
    if (!item.time || expr?.kind !== 'ago' || !expr.open || !SHORT.has(expr.unit) || !isOfOneBlow(items, k)) return item
    return changed(item, { time: { ...item.time, expr: { ...expr, open: false }, mode: 'at' } })
  })
}

/** Items in which a time behind "since" and the name of an event is read as "since then". */
export function openSince(items: readonly Item[]): Item[] {
  if (!items.some(item => item.kind === 'word' && isSince(item))) return [...items]
  return items.map((item, k) => {
    if (!item.time || !isPoint(item) || sinceBefore(items, k) < 0) return item
    const { from, to, expr } = item.time
    return changed(item, { time: { from, to, expr: { kind: 'since', at: expr }, mode: 'since' } })
  })
}
