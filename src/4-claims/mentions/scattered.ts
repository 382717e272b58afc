/** "قتل تسعة في أعمال عنف متفرقة", "في حادثين منفصلين": several happenings told by one sum. */
import { has, isNewsElsewhere } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Happening } from '../happenings/unite.ts'
import type { Located } from './located.ts'
import type { Mention } from './mention.ts'

const APART = wanted('s:متفرقه s:متفرقين s:متفرقتين s:منفصله s:منفصلين s:منفصلتين'.split(' '))
const SEVERAL = wanted(
  (
    'w:اعمال w:حوادث w:احداث w:هجمات w:هجومين w:تفجيرات w:تفجيرين w:انفجارات w:انفجارين w:عمليات w:عمليتين ' +
    'w:غارات w:حادثين w:حادثتين w:بهجمات w:بهجومين w:بتفجيرات w:بتفجيرين w:بانفجارات w:بانفجارين w:بحوادث w:باعمال'
  ).split(' '),
)
const REACH = 2
const WAVE = wanted(['w:موجه', 'w:بموجه'])
const VIOLENCE = wanted(['w:عنف', 'w:العنف', 'w:هجمات', 'w:الهجمات', 'w:تفجيرات', 'w:التفجيرات'])

const isScatteredAt = (items: readonly Item[], k: number): boolean =>
  (has(items[k], APART) && items.slice(Math.max(0, k - REACH), k).some(item => has(item, SEVERAL))) ||
  (has(items[k], VIOLENCE) && has(items[k - 1], WAVE))

const FIRST = new Set(['الاول', 'الاولي', 'اولهما', 'احدهما', 'احداهما'])
/** "هجومين منفصلين، الأول استهدف": told one by one in the same breath. */
const tellsInTurn = ({ items, tokens }: Sentence, k: number): boolean =>
  items.slice(k + 1).some(item => FIRST.has(tokens[item.from]?.norm ?? ''))

const WHILE = wanted(['w:فيما', 'w:وفيما', 'w:بينما', 'w:وبينما', 'w:كما'])
const FALL = wanted(['kill.verb', 'die.verb', 'meet.verb', 's:استشهد', 's:سقط'])
const SPAN = 14
/** Whether the sum at `trigger` is one of several happenings; `means` are the triggers that tell of some means. */
export function isScattered(sentence: Sentence, trigger: number, means: readonly number[]): boolean {
  const { items } = sentence
  const last = Math.min(items.length - 1, trigger + SPAN)
  for (let k = Math.max(0, trigger - REACH); k <= last; k++) {
    // "قتل عشرون في انفجار سيارة، فيما قتل خمسة في أعمال عنف متفرقة": the first fell in one blast.
    if (k > trigger && (has(items[k], 'stop') || (has(items[k], WHILE) && has(items[k + 1], FALL)))) return false
    if (isScatteredAt(items, k)) return !tellsInTurn(sentence, k) && !means.some(at => at > trigger && at < k - REACH)
  }
  return false
}

/** Told in one sentence, and not "ففي كذا …، وفي كذا …". */
const isToldIn = (a: Mention, b: Mention): boolean =>
  a.sentence === b.sentence && !isNewsElsewhere(a.sentence.items, a.trigger, b.trigger)

/** What one of the happenings cost is not the sum of all: told in another sentence, with figures and means of its own. */
export function areSumAndPart(one: Located, parts: readonly Located[]): boolean {
  const { mention } = one
  const within = parts.filter(part => part.mention.scattered)
  if (mention.sentence.part === 'title' || within.length > 0 === mention.scattered) return false
  if (parts.some(part => isToldIn(part.mention, mention))) return false
  const part = mention.scattered ? parts : [one]
  return part.some(({ mention: { type, tolls } }) => type !== 'killing' && tolls.length > 0)
}

const figures = (parts: readonly Located[]): string[] =>
  parts.flatMap(({ mention }) =>
    mention.tolls.filter(toll => !toll.included).map(({ outcome, low, high }) => `${outcome} ${low}-${high}`),
  )

/** A sentence that only lists beforehand what is told one by one ("مقتل خمسة مسلحين وتسعة مدنيين في أعمال عنف متفرقة") tells no sum. */
export function withoutLists(happenings: readonly Happening[]): Happening[] {
  const single = happenings.filter(({ parts }) => !parts.some(part => part.mention.scattered))
  const isList = ({ parts }: Happening): boolean => {
    if (!parts.some(part => part.mention.scattered)) return false
    const own = figures(parts)
    const told = single.map(one => figures(one.parts))
    const by = told.filter(list => list.some(figure => own.includes(figure)))
    return by.length > 1 && own.every(figure => by.some(list => list.includes(figure)))
  }
  return happenings.filter(happening => !isList(happening))
}

/** The dead "since" a day come from more than one happening. */
export const isSince = (items: readonly Item[], time: number | null): boolean =>
  time !== null && items[time]?.time?.mode === 'since'
