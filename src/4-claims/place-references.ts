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
}

/** "المدينة" stands for the last place of its kind told before it, "القرية" for an unlisted one of that kind word too. */
export function referTo(kindWord: string, before: readonly ToldPlace[]): SettledPlace | null {
  if (kindWord === 'عاصمه') return before.findLast(isCapital)?.found ?? null
  const kinds = REFERENCE_KINDS[kindWord] ?? SETTLEMENTS
  return (
    before.findLast(
      one => one.kindWord === kindWord || (one.found.place !== null && kinds.includes(one.found.place.kind)),
    )?.found ?? null
  )
}
