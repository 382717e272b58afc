/** How the words around a happening hold it: what governs its noun, which verb of the sentence it hangs from, how it is told. */
import type { Mention } from '../mentions/mention.ts'
import { bearing, has, opensRelative } from './clause.ts'
import type { Item, Sentence } from './item.ts'

type Test = (item: Item | undefined) => boolean
const stems = (list: string): string[] => list.split(' ').map(stem => `s:${stem}`)

/** Words before a noun that make of it the setting, cause or matter of something else. */
const GOVERNORS: readonly (readonly [string, Test])[] = [
  ['after', bearing(...stems('بعد بعدما عقب اثر غداه بعيد اعقاب'))],
  ['reply', bearing(...stems('ردا رد انتقاما ثارا احتجاجا تنديدا استنكارا تضامنا'))],
  ['cause', bearing(...stems('بسبب سبب نتيجه جراء خلفيه بفعل ظل ضوء رغم بحجه بدعوي بذريعه'))],
  ['during', bearing(...stems('خلال اثناء وسط تزامن بالتزامن'))],
  ['since', bearing(...stems('منذ قبل قبيل حتي'))],
  ['about', bearing(...stems('حول بشان بخصوص ازاء تجاه ضد ضمن مثل منها مكافحه مواجهه محاربه'))],
  ['such', bearing(...stems('كل جميع اي هذا هذه تلك ذلك مثل بعض'))],
  [
    'investigated',
    bearing(
      ...stems(
        'تحقيق تحقيقات منفذ منفذي مرتكب مرتكبي تورط متورط متورطين ضالع ضلوع مسووليه تهمه بتهمه ضحايا ذكري مشتبه',
      ),
    ),
  ],
]
const REACH = 8
const NEAR = 2

/** A finite verb, as far as its form tells. */
const isTensed = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun', 'def')

function governing(items: readonly Item[], at: number): string[] {
  if (isTensed(items[at])) return []
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i]
    if (has(item, 'stop') || isTensed(item)) return []
    const found = GOVERNORS.find(([, is]) => is(item))
    if (found) return [`under:${found[0]}`, `under:${found[0]}:${at - i <= NEAR ? 'near' : 'far'}`]
  }
  return []
}

/** Verbs that a happening may hang from, by what they make of it. */
const VERBS: readonly (readonly [string, Test])[] = [
  ['judge', bearing('condemn', 'praise', 'opinion', 'express', 'accuse', 'blame')],
  ['wish', bearing('appeal', 'warn', 'threaten', 'vow', 'refuse')],
  ['say', bearing('say.verb')],
  ['be', bearing('be')],
  ['still', bearing('still', 'go.on', 'become', 'try')],
  [
    'do',
    bearing(
      'carry.out',
      'begin',
      'break.out',
      'take.place',
      'happen',
      'witness',
      'manage',
      'renew',
      'undergo',
      'cause',
    ),
  ],
]
const CLAUSE = 14

const verbClass = (item: Item | undefined): string => VERBS.find(([, is]) => is(item))?.[0] ?? 'other'

/** The verb before it that is nearest, and that which the sentence begins with. */
function hangsFrom(items: readonly Item[], at: number): string[] {
  const verbs: number[] = []
  for (let i = 0; i < at; i++) if (isTensed(items[i])) verbs.push(i)
  const [first, last] = [verbs[0], verbs.at(-1)]
  if (first === undefined || last === undefined) return ['verb:none']
  const near = at - last <= CLAUSE ? `verb:${verbClass(items[last])}` : 'verb:far'
  return [near, `main:${verbClass(items[first])}`, ...(has(items[last], 'present') ? ['verb:present'] : [])]
}

const STILL = bearing('still', 'go.on', 'become')

/** Whether it stands in a relative clause, anywhere behind its opening, or opens one itself. */
function nested(items: readonly Item[], at: number): string[] {
  let inside = false
  for (let i = at - 1; i >= Math.max(0, at - CLAUSE) && !has(items[i], 'stop'); i--)
    if (opensRelative(items[i])) inside = true
  const known = [at + 1, at + 2, at + 3].some(i => opensRelative(items[i]))
  return [...(inside ? ['nested'] : []), ...(known && !isTensed(items[at]) ? ['told-apart'] : [])]
}

const isPlural = (item: Item | undefined): boolean =>
  item?.word?.analyses.some(a => a.sense?.number === 'plural' && a.sense.pos !== 'verb') ?? false

function formOf(items: readonly Item[], at: number): string {
  const item = items[at]
  if (isTensed(item)) return has(item, 'present') ? 'told-as:present' : 'told-as:past'
  return `told-as:${has(item, 'def') ? 'def' : 'bare'}${isPlural(item) ? ':many' : ''}`
}

function openerOf({ items }: Sentence): string {
  const [first, second] = items
  if (has(first, 'be')) return 'opener:be'
  if (isTensed(first)) return `opener:${verbClass(first)}${has(first, 'present') ? ':present' : ''}`
  if (has(first, 'connector') || has(first, 'prep'))
    return isTensed(second) ? `opener:link:${verbClass(second)}` : 'opener:link'
  return first?.conjunction ? 'opener:and' : 'opener:noun'
}

/** Signs of how the words of its sentence hold a mention. */
export function governedSigns({ sentence, trigger }: Mention): string[] {
  const { items } = sentence
  const before = items.slice(Math.max(0, trigger - 3), trigger)
  return [
    ...governing(items, trigger),
    ...hangsFrom(items, trigger),
    ...nested(items, trigger),
    formOf(items, trigger),
    openerOf(sentence),
    ...(before.some(STILL) ? ['still'] : []),
    ...(trigger <= 2 ? ['heads'] : []),
  ]
}
