/** Names that hold two sides: "ميليشيات الحوثي وصالح", "قوات كردية وعربية". */
import { normalForm } from '../../2-arabic/forms.ts'
import { countryOfAdjective } from '../../3-gazetteer/demonyms.ts'
import { type ActorName, calledOnly } from '../grammar/item.ts'

/** What wants a name behind it, so that the next word is not joined to what stands before: "بقيادة واشنطن". */
const WANTS_NAME = new Set(
  'بقياده بزعامه برئاسه بدعم برعايه تقوده يقوده تقودها يقودها تدعمه تدعمها تتزعمه في من مع علي ضد الي'.split(' '),
)
const ADJECTIVE = /^(ال)?[^ ]{2,}يه$/
/** "قوات زمردانية | وحركوشية", "قوات كردية | وعربية": the kind word of both, where only a second adjective follows. */
const kindOf = (words: readonly string[], joint: number): readonly string[] => {
  const [first, second] = [words[1] ?? '', (words[joint] ?? '').slice(1)].map(normalForm)
  const both = joint === 2 && words.length === 3 && [first, second].every(one => one && ADJECTIVE.test(one))
  return both && first?.startsWith('ال') === second?.startsWith('ال') ? words.slice(0, 1) : []
}

/** "ميليشيات الحوثي وصالح": two sides in one breath. */
export function severally(actor: ActorName): ActorName[] {
  // "جماعة نصرة الإسلام والمسلمين": one armed body, so named; a coalition is told by its members.
  const norm = normalForm(actor.text)
  const isWhole = (name: string): boolean => norm === name || (name.includes(' و') && norm.startsWith(`${name} `))
  if (actor.id !== null && actor.irregular && actor.aliases.some(name => isWhole(normalForm(name)))) return [actor]
  const words = actor.text.split(' ')
  const joint = words.findIndex(
    (word, i) =>
      i > 0 &&
      word.length > 4 &&
      word.startsWith('و') &&
      !WANTS_NAME.has(normalForm(words[i - 1] ?? '')) &&
      !/^(وحد|ولا|وزا|وزي|وزر|وسط|وطن|وكا|وفد)/.test(normalForm(word)),
  )
  if (joint < 1) return [actor]
  const first = words.slice(0, joint).join(' ')
  const second = [...kindOf(words, joint), (words[joint] ?? '').slice(1), ...words.slice(joint + 1)].join(' ')
  const aliases = actor.aliases.filter(name => !name.includes(' و'))
  const other = calledOnly(actor, second, null, [])
  const nation = countryOfAdjective(normalForm((words[joint] ?? '').slice(1)))
  const country = kindOf(words, joint).length ? nation : other.country
  return [calledOnly(actor, first, actor.id, aliases), { ...other, country }]
}
