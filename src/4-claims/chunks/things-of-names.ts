/** Things that bear the name of a place: what is worn, what a building is called, what is hostile. */
import type { Token } from '../../2-arabic/token.ts'
import type { NameSpan } from '../../3-gazetteer/names.ts'

/** Names of places that are words for things too, by what stands behind them as things. */
const THINGS: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/^[وبل]*ستره$/, new Set(['ناسفه', 'واقيه', 'مفخخه', 'متفجره', 'نجاه', 'عسكريه'])],
  [/^[وب]?(ال|لل?)قبه$/, new Set(['الحديديه', 'الفولاذيه', 'الحديدي', 'السماويه'])],
  [/^[وبل]?حجه$/, new Set(['الاسلام', 'الله', 'الوداع', 'الغياب'])],
  [/^[وبل]?الخمس$/, new Set(['سنوات', 'سنين', 'ايام', 'ليالي', 'ساعات', 'دقائق', 'اشهر', 'دول', 'نقاط', 'قري', 'مدن'])],
]
const BUILDINGS = /^[وبل]?(سوق|جامع|مسجد|مستشفي|مدرسه|شارع|جسر|كنيسه|فندق|مقهي|مصنع|ملعب)$/
const SORTS = /^ال(كبيره?|صغيره?|قديمه?|جديده?|مركزيه?|شعبيه?)$/
/** "سوق الباب الكبير", "مسجد الجديدة القديم": part of what a building is called, which is like that and no town. */
const isOfBuilding = (tokens: readonly Token[], { from, to }: NameSpan): boolean =>
  /^ال/.test(tokens[from]?.norm ?? '') &&
  SORTS.test(tokens[to]?.norm ?? '') &&
  BUILDINGS.test(tokens[from - 1]?.norm ?? '')

/** "الطيران الحربي المعادي", "القصف المعادي": hostile, behind what is, and no quarter called so. */
const isHostile = (tokens: readonly Token[], { from }: NameSpan): boolean =>
  tokens[from]?.norm === 'المعادي' && /^[وفبل]*ال..|^لل../.test(tokens[from - 1]?.norm ?? '')

/** "الساعة التاسعة بتوقيت القاهرة": whose clock it is by, and nowhere that anything happened. */
const isOfClock = (tokens: readonly Token[], { from }: NameSpan): boolean => tokens[from - 1]?.norm === 'بتوقيت'

/** "القوة القاهرة", "الظروف القاهرة": what nobody can help, and no capital. */
const isForceMajeure = (tokens: readonly Token[], { from }: NameSpan): boolean =>
  tokens[from]?.norm === 'القاهره' && /^[وفبل]*(ال|لل)(قوه|ظروف|اسباب)$/.test(tokens[from - 1]?.norm ?? '')

/** "سترة ناسفة", "القبة الحديدية": what is worn, what shoots rockets down, and no places of that name; nor are "الخمس سنوات" and "حجة الإسلام". */
export const isThingOfName = (tokens: readonly Token[], name: NameSpan): boolean =>
  isOfClock(tokens, name) ||
  (name.to === name.from + 1 &&
    (isOfBuilding(tokens, name) ||
      isHostile(tokens, name) ||
      isForceMajeure(tokens, name) ||
      THINGS.some(
        ([word, kinds]) => kinds.has(tokens[name.to]?.norm ?? '') && word.test(tokens[name.from]?.norm ?? ''),
      )))
