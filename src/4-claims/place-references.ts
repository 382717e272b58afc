/** What a kind word alone stands for: "المدينة" is the town told last before it. */
import type { Place } from '../3-gazetteer/gazetteer.ts'
import type { SettledPlace } from './place-context.ts'

const REFERENCE_KINDS: Readonly<Record<string, readonly Place['kind'][]>> = {
  حي: ['district'],
  ضاحيه: ['district', 'town'],
  مخيم: ['camp', 'district'],
  قاعده: ['base'],
  مطار: ['airport'],
  معسكر: ['camp', 'base'],
  محافظه: ['province'],
  ولايه: ['province'],
  اقليم: ['province', 'region'],
  جزيره: ['island'],
  معبر: ['border', 'gate'],
  منطقه: ['district', 'town', 'village', 'region', 'front', 'city'],
}
const SETTLEMENTS: readonly Place['kind'][] = ['city', 'town', 'village', 'district']

const isCapital = ({ found, kindWord }: { found: SettledPlace; kindWord: string | null }): boolean =>
  kindWord === 'عاصمه' || (found.place?.names.some(name => name.startsWith('العاصمة')) ?? false)

export interface ToldPlace {
  readonly found: SettledPlace
  readonly kindWord: string | null
  /** It only says where another lies ("30 كلم غرب كذا"). */
  readonly beside: boolean
}

const LARGE_WORDS = new Set(['مدينه', 'عاصمه'])
const SMALL_WORDS = new Set(['قريه', 'بلده', 'حي', 'ضاحيه', 'مخيم'])
/** "القرية" is not what was called a town, nor "المدينة" what was called a village. */
const isOfOtherSize = (kindWord: string, told: string | null): boolean =>
  told !== null &&
  ((LARGE_WORDS.has(kindWord) && SMALL_WORDS.has(told)) || (SMALL_WORDS.has(kindWord) && LARGE_WORDS.has(told)))

/**
 * "المدينة" stands for the last place of its kind told before it, "القرية" for an unlisted one of that kind word too; of "مدينة كذا جنوب
 * مدينة كذا" for the first.
 */
export function referTo(kindWord: string, before: readonly ToldPlace[]): SettledPlace | null {
  if (kindWord === 'عاصمه') return before.findLast(isCapital)?.found ?? null
  const kinds = REFERENCE_KINDS[kindWord] ?? SETTLEMENTS
  const fits = ({ kindWord: told, found }: ToldPlace): boolean =>
    told === kindWord || (found.place !== null && kinds.includes(found.place.kind))
  const isMeant = (one: ToldPlace): boolean => fits(one) && !isOfOtherSize(kindWord, one.kindWord)
  const meant = before.findLast((one, i) => {
    const borne = one.beside ? before[i - 1] : undefined
    return isMeant(one) && !(borne && isMeant(borne))
  })
  return (meant ?? before.findLast(fits))?.found ?? null
}
