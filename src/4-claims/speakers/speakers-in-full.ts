/** Speakers who were named before and are told again in short: by one name, a kind word, "the same source". */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Speaker } from './speaker-phrase.ts'

/** The words of a name without article, sources as one source. */
export const wordsOf = (text: string): string[] =>
  normalForm(text)
    .replace(/[،,]/g, '')
    .split(' ')
    .map(word => word.replace(/^(ال|وال|لل)/, '').replace(/^مصادر$/, 'مصدر'))
    .filter(word => word !== 'في' && word !== 'من')

/** Documents speak for whoever gave them out, who was named before. */
const DOCUMENTS = new Set(['بيان', 'تقرير', 'تصريح', 'تصريحات', 'تقارير'])

/** "المصدر نفسه", "المصادر ذاتها": who spoke last. */
const SAME = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'عينها'])
const MOST_WORDS_OF_SHORT = 3

/** "المسؤول العسكري", "الضابط": a person told before by name. */
const PERSONS = new Set(
  'مسؤول مسئول ضابط متحدث متحدثه ناطق ناطقه قائد قيادي رئيس وزير وزيره حاكم محافظ طبيب ناشط شيخ سفير نائب مدير خبير محلل'.split(
    ' ',
  ),
)
/** "المنظمة الحقوقية", "الوكالة الكردية": a body told before by name. */
const BODIES = new Set(
  'منظمه وكاله صحيفه قناه شبكه مرصد وزاره موقع مركز مكتب لجنه هيئه بعثه رابطه جمعيه موسسه مستشفي مفوضيه'.split(' '),
)
const NOT_HE = new Set('مكتب ديوان والد والده شقيق زوجه ابن نجل محامي'.split(' '))
/** "الجيش" behind its spokesman: the body speaks, and not he. */
const POWERS = new Set('جيش شرطه حكومه تحالف حركه جماعه تنظيم حزب'.split(' '))
/** Who was told before in full, where a definite noun with or without an adjective takes up a person or a body. */
function takenUp(
  { name }: Speaker,
  words: readonly string[],
  last: readonly Speaker[],
  before: readonly Speaker[],
): Speaker | null {
  const [head = ''] = words
  if (!/^(و?ال)/.test(name) || words.length > 2) return null
  const recent = last.length === 1 ? last[0] : undefined
  if (PERSONS.has(head)) return recent && recent.name !== recent.wide ? recent : null
  return BODIES.has(head)
    ? (before.findLast(known => known.name !== name && wordsOf(known.wide)[0] === head) ?? null)
    : null
}

/** "المرصد" behind "مدير المرصد النهراني سالم درعاوي": the body speaks, by the name that his title gives it, and not he. */
function bodyOf(head: string, before: readonly Speaker[]): Speaker | null {
  const known = before.findLast(({ wide }) => wordsOf(wide).includes(head))
  if (!known) return null
  const title = (known.name === known.wide ? known.wide : known.wide.replace(known.name, '')).trim().split(' ')
  const name = title.slice(title.findIndex(word => wordsOf(word)[0] === head)).join(' ')
  return wordsOf(name)[0] === head ? { name, wide: name, lone: false } : null
}

const LEAST_OF_NAME = 2
/** "رئيس الوزراء سالم العبدي" behind "سالم العبدي": the same with his office. */
const isNamed = ({ name }: Speaker, words: readonly string[]): boolean => {
  const own = wordsOf(name)
  return (
    own.length >= LEAST_OF_NAME && own.length < words.length && own.join(' ') === words.slice(-own.length).join(' ')
  )
}

/** "الأحمدي", "المصادر", "القيادي في المقاومة": the speaker told before in full. */
export function inFull(speaker: Speaker, recent: readonly Speaker[], before: readonly Speaker[]): Speaker | null {
  const words = wordsOf(speaker.name)
  const last = words.at(-1) ?? ''
  // "نفس المصدر".
  if (words[0] === 'نفس' && words.length > 1)
    return before.findLast(known => wordsOf(known.wide).includes(words[1] ?? '')) ?? before.at(-1) ?? null
  if (SAME.has(last))
    return before.findLast(known => wordsOf(known.wide).includes(words[0] ?? '')) ?? before.at(-1) ?? null
  if (words.length === 1 && DOCUMENTS.has(words[0] ?? '')) return before.at(-1) ?? speaker
  if (words.length === 1 && BODIES.has(last) && /^و?ال/.test(speaker.name))
    return before.findLast(known => wordsOf(known.wide)[0] === last) ?? bodyOf(last, before) ?? speaker
  if (words.length === 1 && POWERS.has(last))
    return before.findLast(known => wordsOf(known.wide)[0] === last && known.name === known.wide) ?? speaker
  if (words.length > MOST_WORDS_OF_SHORT) return before.findLast(known => isNamed(known, words)) ?? speaker
  return (
    before.findLast(known => {
      const all = wordsOf(known.wide)
      // "مكتب رئيس الوزراء سالم العبدي" and whose father somebody is are not he.
      if (NOT_HE.has(all[0] ?? '') && !words.includes(all[0] ?? '')) return false
      return known.name !== speaker.name && all.length >= words.length && words.every(word => all.includes(word))
    }) ??
    takenUp(speaker, words, recent, before) ??
    (speaker.lone ? null : speaker)
  )
}

/** Offices that one man holds. */
const OFFICES = new Set(
  'متحدث متحدثه ناطق ناطقه محافظ حاكم وزير وزيره رئيس قائد مدير والي سفير عمده قائممقام نقيب مبعوث موفد مفوض'.split(
    ' ',
  ),
)
/** Words that tell no office from another: "محافظ المنطقة", "متحدث رسمي". */
const TELLS_NONE = new Set('منطقه مدينه محافظه اقليم ولايه بلده بلديه محلي محليه رسمي رسميه اعلامي باسم'.split(' '))

/** The man whose office was told without his name, "محافظ المنطقة", where the report names one alone that holds such an office. */
export function holderOf(name: string, all: readonly Speaker[]): string | null {
  const words = wordsOf(name)
  const [office = ''] = words
  if (!OFFICES.has(office)) return null
  const telling = words.filter(word => !TELLS_NONE.has(word))
  const holders = all.filter(one => {
    if (one.name === one.wide) return false
    const title = wordsOf(one.wide.replace(one.name, ' '))
    return telling.every(word => title.includes(word))
  })
  return holders.length === 1 ? (holders[0]?.name ?? null) : null
}
