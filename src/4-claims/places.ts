/** Puts kind words and place names together: "مدينة سرت", "حي القوارشة", "قاعدة العند الجوية". */
import type { Token } from '../2-arabic/token.ts'
import { bareText } from './bare-text.ts'
import { bearing } from './clause.ts'
import { changed, type Item } from './item.ts'

const MOST_NAME_WORDS = 3

const stemOf = (item: Item | undefined): string => item?.word?.best.stem ?? ''
const isStop = bearing(
  'prep',
  'relative',
  'connector',
  'negation',
  'qad',
  'be',
  'this',
  'pronoun',
  'among',
  'verb',
  'force',
  'according',
  'all',
  'direction',
  'person',
  'source',
)

/** Adjectives and other words that say of a place what it is like; normal form, without endings of gender. */
const DESCRIPTIONS = new Set(
  (
    'نائي متفرق مختلف عديد واقع محاذي مجاور قريب ماهول امن محرر محاصر خاضع تابع محيط اخري كبير صغير شاسع واسع معزول مكتظ مزدحم معين محدد متعدد وعر خالي ' +
    'استراتيجي سكني سكاني حدودي جبلي صحراوي ريفي زراعي صناعي تجاري سياحي ساحلي شعبي حيوي عسكري امني مدني جديد قديم مهم رئيسي عريض طويل مفتوح متنازع غير تشمل ' +
    'ثاني اول ثالث رابع طولها طوله مساحتها مكشوف مضطرب هادئ امن منتشر معروف ذو ذات ذي تضم تقع مثل خاصة خاصه مماثل متعدد عربي عراقي سوري ليبي يمني مصري تركي كردي سني شيعي مسيحي اسلامي عملياتي مشترك مغلق هادي منخفض مرتفع ضيق بعيد'
  ).split(' '),
)
const isDescription = (item: Item | undefined): boolean => {
  const stem = stemOf(item).replace(/^ال/, '')
  return DESCRIPTIONS.has(stem) || DESCRIPTIONS.has(stem.replace(/(ه|ا|ات|ين|ون)$/, ''))
}

/** Things that happen or are held, which stand behind a kind word as names do: "منطقة النزاع", "ولاية الفقيه". */
const THINGS = new Set(
  (
    'الله الفقيه النزاع نزاع الصراع صراع القتال الحادث الحادثه الخطر الاشتباك الاشتباكات العمليات المعارك المعركه التماس الحدث المواجهات المواجهه التوتر الحظر الملاذ ' +
    'السوء الفقر النقاش الحياه وجود وجودهم وجودها السكن التجاره الكوارث النفوذ نفوذ سيطره سيطرته سيطرتها سيطرتهم انتشار انتشارهم تواجد تواجدهم تمركز التوزيع الانطلاق ' +
    'انطلاق التدريب تدريب التجنيد الاشتباه عبور العبور لجوء اللجوء الايواء ايواء النازحين اللاجئين الوطنيين حكم الحكم حوائجهم حاجه العطله الاجازه المستشفي الاحتلال ' +
    'المملكه الجمهوريه البلاد القطاع الدفاع الحرب الذكري ذكري مظاهر مراسم العقوبه عقوبه اجازه اجازات اجازتهم عطله محكوميته العيد وقف حرب دعم جديده الخروج النفط النخيل ' +
    'الجاني المتهم الضحيه الاستهداف الصيد الرعي الزراعه الانتخابات الاقتراع الخلافه خلافه التنظيم الدوله الاستيطان الهبوط هبوط التقاء الالتقاء'
  ).split(' '),
)
const isThing = (item: Item | undefined): boolean => THINGS.has(stemOf(item)) || THINGS.has(`ال${stemOf(item)}`)

/** "قرية درزية", "منطقة عازلة": an unknown word without the article that ends as adjectives of origin do describes its noun. */
const isOrigin = (item: Item): boolean =>
  !item.tags.has('def') && (item.tags.has('demonym') || /..يه$/.test(stemOf(item)))

/** "منطقة يسكنها", "بلدة تسيطر عليها", "مناطق سكنهم", "قاعدة لهم": words unknown to the lexicon that are none of names. */
const OPENERS = new Set(
  (
    'لهم لها له لهذا لهذه بها به بهم فيها فيه تسمي تدعي تعرف تبعد تشكل تعتبر تعد تطل تشهد تخضع تسيطر تتبع تمتد توجد تحتضن تنشط تسكنها تقطنها تقطنه تسكنه تربط ' +
    'تعاني تتمركز تنتشر باكملها باسرها بكاملها كانت كان ليست فسيتم سيتم شملت اقيمت اكثر اكثرها'
  ).split(' '),
)
const isNoName = (item: Item): boolean => {
  const stem = stemOf(item)
  return stem.length < 2 || OPENERS.has(stem) || /^ي...|^(?!ال)..+(هم|هما|ها)$/.test(stem)
}

/** What stands behind a name and is no part of it: "التابعة", "التي", "ستستضيف", "وتمتد", "التركية". */
const endsName = (item: Item): boolean =>
  item.kind === 'word' &&
  (isDescription(item) ||
    isThing(item) ||
    isNoName(item) ||
    item.tags.has('demonym') ||
    /^(و|لل|س[يتن]|ي).../.test(stemOf(item)))

/** End of a name that no gazetteer knows, behind a kind word: a word, then words with the article or unknown to the lexicon. */
function unknownNameEnd(items: readonly Item[], at: number): number {
  let to = at
  while (to - at < MOST_NAME_WORDS) {
    const item = items[to]
    if (!item || item.conjunction || item.preposition !== null) break
    if (to > at && endsName(item)) break
    const numbered = item.kind === 'number' && to > at
    const named = item.kind === 'word' && !isStop(item) && !(item.word?.known ?? (true && to === at))
    const described =
      item.kind === 'word' &&
      to > at &&
      !isStop(item) &&
      (item.tags.has('def') || !(item.word?.known ?? true)) &&
      !item.tags.has('demonym')
    if (!numbered && !named && !described) break
    to++
  }
  return to
}

const cliticsOf = (item: Item): number => (item.conjunction ? 1 : 0) + (item.preposition ? 1 : 0)

/** "المدينة", "القرية" alone: the place of that kind told last. */
const REFERRING = new Set([
  'مدينه',
  'بلده',
  'قريه',
  'حي',
  'منطقه',
  'مديريه',
  'ضاحيه',
  'مخيم',
  'قاعده',
  'مطار',
  'معسكر',
  'محافظه',
  'ولايه',
  'اقليم',
  'جزيره',
  'معبر',
  'عاصمه',
])
function isBackReference(items: readonly Item[], at: number): boolean {
  const head = items[at]
  if (!head?.tags.has('def') || !REFERRING.has(stemOf(head))) return false
  const next = items[at + 1]
  const described = next?.kind === 'word' && next.tags.has('def') && next.preposition === null && !next.conjunction
  return !described && next?.kind !== 'place' && next?.kind !== 'number'
}

function placeItem(items: readonly Item[], at: number, tokens: readonly Token[]): Item | null {
  const head = items[at]
  if (head?.kind !== 'word' || !head.tags.has('place.kind') || head.tags.has('pron') || head.preposition === 'ك')
    return null
  const sense = head.word?.best.sense
  if (!sense?.classes.includes('place.kind')) return null
  const next = items[at + 1]
  if (isBackReference(items, at))
    return changed(head, {
      kind: 'place',
      tags: new Set([...head.tags, 'place', 'anaphoric']),
      place: { text: bareText(tokens, head.from, head.to, cliticsOf(head)), candidates: [], kindWord: stemOf(head) },
    })
  if (!next || next.conjunction || next.preposition !== null) return null
  const keep = sense.classes.includes('keep')
  const inner = sense.classes.includes('inner')
  const kindTags = [
    'place',
    'kinded',
    ...(inner ? ['inner'] : []),
    ...(sense.classes.includes('province.kind') ? ['province'] : []),
    ...(sense.number === 'singular' ? [] : ['several']),
  ]
  const tags = new Set([...kindTags, ...[...head.tags].filter(tag => tag.startsWith('p:') || tag === 'conj')])
  const clitics = (head.conjunction ? 1 : 0) + (head.preposition ? 1 : 0)
  if (next.kind === 'place' && next.place) {
    const last = next
    const from = keep ? head.from : next.from
    const text = bareText(tokens, from, last.to, keep ? clitics : 0)
    const candidates = keep && !sameKind(next, stemOf(head)) ? [] : next.place.candidates
    return changed(head, {
      kind: 'place',
      to: last.to,
      tags,
      place: { text, candidates: candidates.length ? candidates : next.place.candidates, kindWord: stemOf(head) },
    })
  }
  if (head.tags.has('def')) return null
  // "قرى" and "مناطق" are named by a word that is no ordinary one; "قرى عدة" and "مناطق سكنية" name no place.
  if (sense.number !== 'singular' && (next.word?.known ?? true)) return null
  if (sense.classes.includes('listed') || isIdiom(items, at)) return null
  if (isNoName(next) || isThing(next) || isOrigin(next) || (!next.tags.has('def') && isDescription(next))) return null
  const to = unknownNameEnd(items, at + 1)
  const last = items[to - 1]
  if (to === at + 1 || !last) return null
  const from = keep ? head.from : (items[at + 1]?.from ?? head.from)
  const text = bareText(tokens, from, last.to, keep ? clitics : 0)
  return changed(head, {
    kind: 'place',
    to: last.to,
    tags: new Set([...tags, 'unlisted']),
    place: { text, candidates: [], kindWord: stemOf(head) },
  })
}

/** "من ناحية ثانية", "عن طريق البحر": no part of the country is meant. */
const IDIOMS: ReadonlySet<string> = new Set(['من ناحيه', 'عن طريق'])
const isIdiom = (items: readonly Item[], at: number): boolean =>
  IDIOMS.has(`${stemOf(items[at - 1])} ${stemOf(items[at])}`)

const SITE_KINDS = new Set([
  'camp',
  'base',
  'airport',
  'port',
  'oil',
  'hospital',
  'building',
  'road',
  'gate',
  'mountain',
  'valley',
  'island',
])
const sameKind = (item: Item, _kindWord: string): boolean =>
  item.place?.candidates.some(place => SITE_KINDS.has(place.kind)) ?? false

/** "منطقتي الوهط وصبر", "أحياء المنصور والشهداء الثانية": behind a kind word for several, what و joins is a name too. */
function joinedName(items: readonly Item[], at: number, before: Item, tokens: readonly Token[]): Item | null {
  const item = items[at]
  if (before.place?.kindWord === null || !before.tags.has('several')) return null
  if (item?.kind !== 'word' || item.preposition !== null || isStop(item)) return null
  const unknown = !(item.word?.known ?? true)
  // A name that the lexicon does not know keeps its و.
  if (!item.conjunction && !(unknown && /^و../.test(tokens[item.from]?.norm ?? ''))) return null
  const named = item.tags.has('def') && !item.tags.has('masdar') && !item.tags.has('pron')
  if (!(unknown || named) || isDescription(item)) return null
  const next = items[at + 1]
  const numbered = next?.kind === 'number' || (next?.kind === 'word' && next.tags.has('ordinal'))
  if (next?.tags.has('verb') && !next.tags.has('noun')) return null
  const to = numbered && next ? next.to : item.to
  return changed(item, {
    kind: 'place',
    conjunction: true,
    to,
    tags: new Set(['place', 'kinded', 'unlisted', 'several', 'conj']),
    place: { text: bareText(tokens, item.from, to, 1), candidates: [], kindWord: before.place?.kindWord ?? null },
  })
}

/** Items with kind words and names put together into one item of kind `place`. */
export function chunkPlaces(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const out: Item[] = []
  for (let i = 0; i < items.length; ) {
    const item = items[i]
    if (!item) break
    const last = out.at(-1)
    const place = (last?.kind === 'place' ? joinedName(items, i, last, tokens) : null) ?? placeItem(items, i, tokens)
    out.push(place ?? item)
    if (!place) i++
    else while (i < items.length && (items[i]?.from ?? Number.POSITIVE_INFINITY) < place.to) i++
  }
  return out
}
