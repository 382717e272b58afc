/** "تعرض رتل آخر لهجوم مماثل": an attack of the kind of the one told before it. */
import { bearing } from './clause.ts'
import { EVENT_TYPE } from './event-types/index.ts'
import type { Mention } from './mention.ts'
import { isSeveral } from './newness.ts'

const isLike = bearing('s:مماثل', 's:مماثله', 's:مشابه', 's:مشابهه')
/** Types that leave the means open, or that words such as "تفجير" give where nothing else is said. */
const OPEN: ReadonlySet<string> = new Set(['violence', 'fire', 'bombing'])
const FAMILIES: ReadonlySet<string> = new Set(['fighting', 'remote'])

/** What a word such as "تفجير" may be told of. */
const FIRED: ReadonlySet<string> = new Set(['bombing', 'suicide_attack'])

const isModel = ({ type, sentence }: Mention): boolean =>
  sentence.part === 'body' && FAMILIES.has(EVENT_TYPE.get(type)?.family ?? '')

const LEAD = 2
const REACH = 6
/** "ثلاثة تفجيرات انتحارية … ووقع تفجيران في …": a lead that counts suicide attacks, each of which is then told as a blast alone. */
const isOneOfSuicides = ({ rule, type, sentence, scope }: Mention, told: readonly Mention[]): boolean =>
  type === 'bombing' &&
  rule.id === 'explosion' &&
  sentence.part === 'body' &&
  scope === 'incident' &&
  told.some(
    one =>
      one.type === 'suicide_attack' &&
      one.sentence.part === 'body' &&
      one.sentence.index <= LEAD &&
      (one.count ?? 0) > 1 &&
      sentence.index > one.sentence.index &&
      sentence.index - one.sentence.index <= REACH,
  )

/** Mentions of a report in the order of its text; "a like attack", but not "like attacks", gets the type of the one told last before it. */
export const withLikeKinds = (mentions: readonly Mention[]): Mention[] => {
  const told: Mention[] = []
  for (const mention of mentions) {
    const { type, sentence, trigger } = mention
    const like = OPEN.has(type) && !isSeveral(sentence.items[trigger]) && isLike(sentence.items[trigger + 1])
    const model = like ? told.findLast(one => isModel(one) && (type !== 'bombing' || FIRED.has(one.type))) : undefined
    const kind = model?.type ?? (isOneOfSuicides(mention, told) ? 'suicide_attack' : type)
    told.push(kind === type ? mention : { ...mention, type: kind })
  }
  return told
}
