/** Sides whose name follows what they are: "جماعة تطلق على نفسها اسم أسود الوادي", "فصيل يعرف باسم لواء الجبل". */
import { normalForm } from '../../2-arabic/forms.ts'
import { changed, type Item, itemOf } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const forms = (words: string): readonly string[] => words.split(' ').map(word => `w:${word}`)
/** Verbs of being called. */
const CALLED = wanted(
  forms(
    'يعرف تعرف يعرفون المعروف المعروفه المعروفين يسمي تسمي يسمون المسمي المسماه سمت سمي اطلقت اطلق اطلقوا تطلق يطلق يطلقون باسم',
  ),
)
/** What stands between such a verb and the name. */
const BETWEEN = wanted(
  forms('علي نفسها نفسه انفسهم عليها عليه عليهم اسم باسم ب لقب والتي والذي التي الذي تسميه').concat('open', 'relative'),
)
const MOST_BETWEEN = 6

/** "جماعة تسمي | نفسها": the verb, which no lexicon knows, was taken for a word of what the side is. */
const ENDS_CALLED = / (تسمي|يسمي|سمت|تطلق|يطلق|اطلقت|([تي]عرف|المعروفه?)( باسم)?)$/
const endsCalled = (item: Item | undefined): boolean => ENDS_CALLED.test(normalForm(item?.actor?.text ?? ''))

/** Index of the name of the side at `at`, or null. */
function nameAt(items: readonly Item[], at: number): number | null {
  let called = endsCalled(items[at])
  for (let k = at + 1; k <= at + MOST_BETWEEN; k++) {
    const item = items[k]
    if (!item) return null
    if (called && item.kind === 'actor') return k
    if (item.tags.any(CALLED)) called = true
    else if (!item.tags.any(BETWEEN)) return null
  }
  return null
}

/** Items in which a side that is described and then called by its name is one side, known by both. */
export function calledByName(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) break
    const described = item.actor && (item.actor.id === null || endsCalled(item)) ? item.actor : null
    const at = described ? nameAt(items, i) : null
    const name = at === null ? null : (items[at] ?? null)
    if (!described || at === null || !name?.actor) {
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
    out.push(changed(item, { to: name.to, actor, tags: new Set([...item.tags, 'called']) }))
    i = at
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
