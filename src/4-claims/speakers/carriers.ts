/** Who carries a statement: its maker's spokesman, whoever tells that it was made, the outlet that spread it. */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Voice } from './report-voices.ts'

const wordsOf = (name: string): string[] =>
  normalForm(name)
    .split(' ')
    .map(word => word.replace(/^(ال|لل|بال)/, ''))
    .filter(word => word.length > 2)

const LEAST_STEM = 4
/** "باكستان" and "الباكستانية", "رئاسة" and "الرئاسة". */
const isLike = (own: string, word: string): boolean =>
  own === word ||
  (own.length >= LEAST_STEM && word.startsWith(own.replace(/[اه]$/, '')) && word.length - own.length < 4)

/** "الناطق", who is every body's, and outlets, which speak for no side. */
const OF_NONE = /^(ال)?(ناطق|متحدث|رئيس|وزير|قائد|محافظ|وسائل|صحيف|صحف|وكال|قنا|تلفزيون|مصدر|مصادر|اعلام|موقع|اذاع)/
/** "الناطق باسم الرئاسة سالم العبدي" of "الرئاسة الفلسطينية", "وزارة الخارجية الباكستانية" of "باكستان": a person whose title names who made it, or a state's ministry. */
function isOf({ name, wide }: Voice, maker: string): boolean {
  if (OF_NONE.test(normalForm(maker)) || (name === wide && OF_NONE.test(normalForm(wide)))) return false
  const own = wordsOf(maker)
  const [head = ''] = own
  const title = wordsOf(name === wide ? wide : wide.replace(name, ''))
  return title.some(word => isLike(head, word)) && (name !== wide || (own.length === 1 && title.length > 1))
}

/** What stands between "إن" and the verb of the statement: its maker, and no deed of another clause. */
const MOST_OF_MAKER = 3
const THAT = wanted('w:ان w:انه w:انها w:بان w:بانه w:بانها'.split(' '))
/** "قال مصدر أمني إن الحركة تبنت الهجوم": that it was made is what somebody says. */
function tellsOf(items: readonly Item[], trigger: number, voice: Voice): boolean {
  const that = items.findIndex((item, i) => i > voice.at && i < trigger && has(item, THAT))
  return !voice.behind && that > 0 && trigger - that <= MOST_OF_MAKER
}

const SPREADS = wanted('s:نشرته s:نشرتها s:نشره s:بثته s:بثتها s:بثه s:تناقلته s:نقلته s:نقلتها s:اوردته'.split(' '))

/** Whether a voice of the statement's own sentence, or of the one behind it, carries it. */
export function carries(mention: Mention, voice: Voice, ahead: number): boolean {
  const { sentence, trigger, roles, type } = mention
  const makers = roles.filter(({ role }) => role === 'initiator')
  if (type !== 'statement' || voice.audience || voice.goesOn || !makers.length) return false
  const isMaker = makers.some(({ actor }) => [actor.text, ...actor.aliases].includes(voice.name))
  if (isMaker || voice.manner === 'claimed') return false
  if (ahead === 0) return has(sentence.items[voice.at], SPREADS, 'tongue') || tellsOf(sentence.items, trigger, voice)
  return voice.manner !== 'blamed' && makers.some(({ actor }) => isOf(voice, actor.text))
}

const COUNT_REACH = 12
const TOLD = wanted('w:ان w:بان kill.masdar die.masdar injure.masdar w:سقوط'.split(' '))
/** "استهدفت طائرة سيارة، وقال مصدر أمني إن ستة قتلوا": who tells in the next clause what it cost. */
export const countsDead = ({ sentence: { items }, trigger, tolls }: Mention, { at, behind, manner }: Voice): boolean =>
  !behind &&
  manner === 'said' &&
  at > trigger &&
  items[at]?.conjunction === true &&
  tolls.some(
    ({ victims }) =>
      victims > at && victims - at <= COUNT_REACH && items.slice(at + 1, victims).some(item => has(item, TOLD)),
  )
