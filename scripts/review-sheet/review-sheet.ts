/** A pack as a page for somebody who reads Arabic and no code: every name with what it is taken for, and room to tick or put right. */
import type { Actor, ActorName } from '../../src/3-gazetteer/gazetteer.ts'
import type { PackContent } from '../gazetteer/read-packs.ts'
import { ACTOR_LABELS, OUTLET_LABELS, PLACE_LABELS } from './kind-labels.ts'

const STYLE = `body{font:1rem/1.7 "IBM Plex Sans Arabic","Noto Sans Arabic",sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0 2rem}
th,td{border:1px solid #888;padding:.3rem .5rem;text-align:start;vertical-align:top}
thead{display:table-header-group}tr{break-inside:avoid}
.tick{width:3rem}.note{width:14rem}`

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const plain = (text: string): string => text.replace(/[&<>"]/g, mark => MARKS[mark] ?? mark)

/** The page of one pack; `nameOf` gives the Arabic name of any place or actor by its full id. */
export function reviewSheet(content: PackContent, nameOf: (id: string) => string): string {
  const { pack, places, actors, operations, outlets, examples } = content
  const parts = [
    section(
      'الأماكن',
      'هل الاسم صحيح؟ وهل يقع المكان حيث كُتب؟',
      ['الاسم', 'أسماء أخرى', 'ما هو', 'أين'],
      places,
      place => [
        place.name,
        listed(place.names.slice(1)),
        PLACE_LABELS[place.kind],
        listed([...(place.within ? [nameOf(place.within)] : []), ...(place.admin1 ? [place.admin1] : [])]),
      ],
    ),
    section(
      'الأطراف',
      'هل يدل كل اسم على هذا الطرف في السنوات المكتوبة؟ وهل تبعيته صحيحة؟',
      ['الاسم', 'أسماء أخرى', 'ما هو', 'متى', 'يتبع', 'حليفه'],
      actors,
      actor => actorCells(actor, nameOf),
    ),
    section(
      'العمليات',
      'هل الاسم والتاريخ صحيحان؟',
      ['الاسم', 'أسماء أخرى', 'متى', 'من أطلقها', 'أين'],
      operations,
      one => [
        ...[one.name, listed(one.names.slice(1)), years(one.from, one.to)],
        ...[one.actor ? nameOf(one.actor) : '', one.place ? nameOf(one.place) : ''],
      ],
    ),
    section('وسائل الإعلام', 'هل الاسم والنوع صحيحان؟', ['الاسم', 'أسماء أخرى', 'ما هي', 'الموقع'], outlets, one => [
      ...[one.name, listed(one.names.slice(1)), OUTLET_LABELS[one.kind], one.domains.join(' ')],
    ]),
    section(
      'جمل للتجربة',
      'هل ما فُهم من كل جملة صحيح وكامل؟',
      ['الجملة', 'الأماكن فيها', 'الأطراف فيها'],
      examples,
      one => [...[one.text, listed(one.places.map(nameOf)), listed(one.actors.map(nameOf))]],
    ),
  ]
  return `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${plain(`مراجعة: ${pack.label.ar}`)}</title><style>${STYLE}</style></head>
<body><h1>${plain(`مراجعة ما نعرفه عن: ${pack.label.ar}`)}</h1>
<p>يقرأ برنامج مرصد أخبار النزاعات بهذه الأسماء. إن كان السطر صحيحا فضع علامة في خانة «صحيح»، وإلا فاكتب الصواب في خانة «التصويب».
اترك ما لا تعرفه فارغا، وأضف في آخر كل جدول ما ينقصه. لا حاجة إلى معرفة بالبرمجة.</p>
${parts.join('')}</body></html>
`
}

function actorCells(actor: Actor, nameOf: (id: string) => string): string[] {
  return [
    ...[actor.name, listed(actor.names.filter(({ name }) => name !== actor.name).map(nameWithYears))],
    ...[ACTOR_LABELS[actor.kind], years(actor.from, actor.to)],
    ...[listed(actor.partOf.map(nameOf)), listed(actor.alliedWith.map(nameOf))],
  ]
}

const listed = (names: readonly string[]): string => names.join('، ')
const nameWithYears = ({ name, from, to }: ActorName): string =>
  from === null && to === null ? name : `${name} (${years(from, to)})`

function years(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `من ${from} إلى ${to}`
  if (from !== null) return `منذ ${from}`
  return to === null ? '' : `حتى ${to}`
}

function section<T>(
  heading: string,
  question: string,
  columns: readonly string[],
  rows: readonly T[],
  cells: (row: T) => readonly string[],
): string {
  if (rows.length === 0) return ''
  const head = columns.map(column => `<th>${column}</th>`).join('')
  const lines = rows.map(
    row =>
      `<tr>${cells(row)
        .map(cell => `<td>${plain(cell)}</td>`)
        .join('')}<td class="tick"></td><td class="note"></td></tr>\n`,
  )
  return `<h2>${heading} (${rows.length})</h2>\n<p>${question}</p>\n<table><thead><tr>${head}<th>صحيح</th><th>التصويب</th></tr></thead><tbody>\n${lines.join('')}</tbody></table>\n`
}
