/** "التنظيم", "الجماعة المتطرفة", "الحركة": a side told again by its kind word alone stands for the last side of that kind. */
import { normalForm } from '../2-arabic/letters.ts'
import { type ActorName, changed, type Item, type Sentence } from './item.ts'

const HEADS = new Set([
  'تنظيم',
  'حركه',
  'جماعه',
  'حزب',
  'ميليشيا',
  'مليشيا',
  'ميليشيات',
  'مليشيات',
  'ميليشيه',
  'تحالف',
  'جبهه',
  'منظمه',
])
const MOST_DISTANCE = 12

const headOf = (name: string): string => normalForm(name.split(' ')[0] ?? '').replace(/^(وال|بال|ال)(?=..)/, '')

/** A definite kind word, with adjectives only: it names nobody by itself. */
function bareHead(item: Item): string | null {
  const { actor } = item
  if (!actor || actor.id !== null || !item.tags.has('def')) return null
  const head = headOf(actor.text)
  const words = actor.text.split(' ').slice(1)
  return HEADS.has(head) && words.every(word => word.startsWith('ال')) && words.length <= 2 && !actor.country
    ? head
    : null
}

interface Told {
  readonly actor: ActorName
  readonly sentence: number
}

/** Sentences in which such sides bear the name that they stand for. */
export function resolveReferences(sentences: readonly Sentence[]): Sentence[] {
  const last = new Map<string, Told>()
  return sentences.map(sentence => ({
    ...sentence,
    items: sentence.items.map(item => {
      const head = bareHead(item)
      const told = head ? last.get(head) : undefined
      if (head && told && sentence.index - told.sentence <= MOST_DISTANCE) {
        last.set(head, { actor: told.actor, sentence: sentence.index })
        return changed(item, { actor: told.actor })
      }
      const named = item.actor ?? item.people?.of ?? null
      if (named?.id)
        for (const name of [named.text, ...named.aliases])
          if (HEADS.has(headOf(name))) last.set(headOf(name), { actor: named, sentence: sentence.index })
      return item
    }),
  }))
}
