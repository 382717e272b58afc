/** Sides whose name follows what they are: "جماعة تطلق على نفسها اسم أسود الوادي", "فصيل يعرف باسم لواء الجبل". */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Token } from '../../2-arabic/token.ts'
import { bareText, cliticsOf } from '../grammar/bare-text.ts'
import { has } from '../grammar/clause.ts'
import { type ActorName, changed, type Item, itemOf } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const forms = (words: string): readonly string[] => words.split(' ').map(word => `w:${word}`)
/** Verbs of being called. */
const CALLED = wanted(
  forms(
    'تدعي يدعي يعرف تعرف يعرفون المعروف المعروفه المعروفين يسمي تسمي يسمون المسمي المسماه سمت سمي اطلقت اطلق اطلقوا تطلق يطلق يطلقون باسم',
  ),
)
/** What stands between such a verb and the name. */
const BETWEEN = wanted(
  forms('علي نفسها نفسه انفسهم عليها عليه عليهم اسم باسم ب لقب والتي والذي التي الذي تسميه').concat('open', 'relative'),
)
const MOST_BETWEEN = 6
/** "جماعة غير معروفة تدعى …", "مجموعة مسلحة تسمي نفسها …": what is told of it before. */
const TOLD_OF_IT = wanted(forms('غير معروفه مجهوله مغموره جديده صغيره مسلحه متشدده متطرفه اسلاميه مسبقا سابقا من قبل'))

/** "جماعة تسمي | نفسها": the verb, which no lexicon knows, was taken for a word of what the side is. */
const ENDS_CALLED = / (تسمي|يسمي|سمت|تطلق|يطلق|اطلقت|([تي]عرف|المعروفه?)( باسم)?)$/
const endsCalled = (item: Item | undefined): boolean => ENDS_CALLED.test(normalForm(item?.actor?.text ?? ''))

/** A name, and the items that hold it. */
interface Name {
  readonly at: number
  readonly end: number
  readonly actor: ActorName
}

const MOST_NAME_WORDS = 4
const gapBefore = (tokens: readonly Token[], at: number): number =>
  (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0)
/** 'تدعى «أحرار الوادي»': what marks hold that no list knows; the marks themselves are no tokens. */
function quotedName(items: readonly Item[], at: number, tokens: readonly Token[]): Name | null {
  const first = items[at]
  if (!first || gapBefore(tokens, first.from) < 2) return null
  for (let end = at; end < at + MOST_NAME_WORDS; end++) {
    const item = items[end]
    if (!item || item.kind === 'punct' || item.kind === 'time' || item.kind === 'number' || item.conjunction)
      return null
    const next = tokens[item.to]
    if (next && gapBefore(tokens, item.to) < (next.kind === 'word' ? 2 : 1)) continue
    return { at, end: end + 1, actor: bandOf(bareText(tokens, first.from, item.to, cliticsOf(first)), false) }
  }
  return null
}

/** Armed, as far as no more is told than a name, only where what bears it is. */
const bandOf = (text: string, armed = true): ActorName => ({
  ...{ text, id: null, aliases: [], country: null },
  ...{ armed, named: true, civilian: false, irregular: true },
})

/** The name of the side at `at`, or null. */
function nameAt(items: readonly Item[], at: number, tokens: readonly Token[]): Name | null {
  let called = endsCalled(items[at])
  for (let k = at + 1; k <= at + MOST_BETWEEN; k++) {
    const item = items[k]
    if (!item) return null
    if (called && item.actor && item.kind === 'actor') return { at: k, end: k + 1, actor: item.actor }
    const quoted = called ? quotedName(items, k, tokens) : null
    if (quoted) return quoted
    if (item.tags.any(CALLED)) called = true
    else if (!item.tags.any(BETWEEN) && (called || !item.tags.any(TOLD_OF_IT))) return null
  }
  return null
}

const GROUPS = /^(مجموعه|جماعه|خليه|كتيبه|تنظيم|فصيل|سريه)$/
/** The side that is described at an item: a side that no pack knows, or the bare word for a band. */
function describedAt(item: Item): ActorName | null {
  if (item.actor) return item.actor.id === null || endsCalled(item) ? item.actor : null
  const stem = item.word?.best.stem ?? ''
  return item.kind === 'word' && GROUPS.test(stem) && has(item, 'force') && !has(item, 'def') ? bandOf(stem) : null
}

/** Items in which a side that is described and then called by its name is one side, known by both. */
export function calledByName(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const out: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) break
    const described = describedAt(item)
    const name = described ? nameAt(items, i, tokens) : null
    const last = name ? items[name.end - 1] : undefined
    if (!described || !name || !last) {
      out.push(item)
      continue
    }
    const actor = {
      ...name.actor,
      armed: name.actor.armed || described.armed,
      aliases: [
        ...name.actor.aliases,
        described.text.replace(/( \S+)( باسم)?$/, last => (ENDS_CALLED.test(normalForm(last)) ? '' : last)),
      ],
    }
    out.push(
      changed(item, { kind: 'actor', to: last.to, actor, tags: new Set([...item.tags, 'called', 'armed.side']) }),
    )
    i = name.end - 1
    if (items[i + 1]?.tags.has('close')) i++
  }
  return out
}

const WHAT = /^([وف])?([بل])?ما$/
const SO_CALLED = wanted(forms('يسمي تسمي يعرف تعرف'))
/** "ما يسمى تنظيم كذا", "لما يعرف بتنظيم كذا": the side that is called so, with what stands before "ما"; null where none is. */
function soCalledAt(items: readonly Item[], at: number): Item | null {
  const what = items[at]
  const is = WHAT.exec(normalForm(what?.word?.best.stem ?? ''))
  if (!what || !is) return null
  const verb = items[at + 1]?.tags.has('be') ? at + 2 : at + 1
  const name = items[verb + 1]?.tags.has('w:باسم') ? items[verb + 2] : items[verb + 1]
  if (!items[verb]?.tags.any(SO_CALLED) || !name?.actor || name.conjunction) return null
  const [, and, preposition] = is
  const before = preposition === 'ب' || preposition === 'ل' ? preposition : what.preposition
  const tags = [...name.tags].filter(tag => !tag.startsWith('p:'))
  const conjunction = and !== undefined || what.conjunction
  const clitics = [...(conjunction ? ['conj'] : []), ...(before ? [`p:${before}`] : [])]
  // Without clitics the words before the name are no part of it.
  const from = name.preposition || conjunction || before ? what.from : name.from
  return itemOf(name.kind, from, name.to, [...tags, ...clitics], { ...name, conjunction, preposition: before })
}

/** Items in which a side that is only said to be called so stands as if it were told by its name alone. */
export function soCalled(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) break
    const called = items[i + 1]?.tags.any(SO_CALLED) || items[i + 2]?.tags.any(SO_CALLED)
    const side = called ? soCalledAt(items, i) : null
    out.push(side ?? item)
    while (side && (items[i + 1]?.from ?? side.to) < side.to) i++
  }
  return out
}
