/** Kind words that stand for a side that was named before: "التنظيم", "القوات الحكومية", "قوات الجماعة". */
import { formOf, normalForm, perForm } from '../../2-arabic/forms.ts'
import type { ActorName } from '../grammar/item.ts'

/** Kind words that stand for a side by themselves. */
export const HEADS = new Set(
  'تنظيم حركه جماعه حزب ميليشيا مليشيا ميليشيات مليشيات ميليشيه مليشيه تحالف جبهه منظمه قوات قوه فصائل كتائب كتيبه لواء جيش شرطه مجلس مجموعه غرفه فرقه حشد هيئه'.split(
    ' ',
  ),
)

const headOfWord = perForm(norm => norm.replace(/^(وال|بال|ال)(?=..)/, ''))
/** The kind word that a name begins with. */
export const headOf = (name: string): string => headOfWord(formOf(normalForm(firstWord(name))))
const firstWord = (name: string): string => {
  const end = name.indexOf(' ')
  return end < 0 ? name : name.slice(0, end)
}

/** Rebels by their kind word, and behind it whose friends they are: "الجماعة المدعومة من زمردان". */
const WITH_FRIENDS =
  /^(ال(جماع|حرك)[ةه]|التنظيم|الحزب) (المدعوم|المتحالف|المرتبط|الموالي)[ةه]? (من|مع|ب\S+|ل\S+)( \S+)?$/

/** A definite kind word, with adjectives only: it names nobody by itself. */
export function bareHead(actor: ActorName | null, definite: boolean): string | null {
  if (!actor || actor.id !== null || !definite) return null
  const head = headOf(actor.text)
  if (WITH_FRIENDS.test(actor.text)) return head
  const words = actor.text.split(' ').slice(1)
  return HEADS.has(head) && words.every(word => word.startsWith('ال')) && words.length <= 2 && !actor.country
    ? head
    : null
}

const OWNED_HEADS = new Set('تنظيم حركه جماعه حزب ميليشيا مليشيا ميليشيات مليشيات جبهه منظمه'.split(' '))
/** "قوات الجماعة", "مسلحي التنظيم": forces of whoever the kind word behind them stands for. */
export function ownerHead(actor: ActorName | null): string | null {
  if (!actor || actor.id !== null) return null
  const [first = '', owner = '', more] = actor.text.split(' ')
  const head = more === undefined && owner.startsWith('ال') && !first.startsWith('ال') ? headOf(owner) : ''
  return OWNED_HEADS.has(head) ? head : null
}
