import type { PlaceKind } from './gazetteer.ts'

/** Places that share one name: id, kind, country, people, and whether a pack lists it. */
export const NAMESAKES: readonly (readonly [
  id: string,
  kind: PlaceKind,
  country: string,
  population: number,
  pack: boolean,
])[] = [
  ['big', 'city', 'XA', 400_000, false],
  ['small', 'village', 'XA', 300, false],
  ['abroad', 'city', 'XB', 3_000_000, false],
  ['quarter', 'district', 'XA', 0, true],
  ['province', 'province', 'XB', 0, false],
  ['camp', 'camp', 'XB', 0, true],
]

/** Which of the candidates is meant: kind word, the report's countries, the sentence's countries, and the id. */
export const CHOICES: readonly (readonly [
  candidates: string,
  kindWord: string | null,
  report: string,
  sentence: string,
  expected: string,
])[] = [
  ['big small', null, '', '', 'big'],
  ['small big', 'قريه', 'XA', '', 'small'],
  ['big abroad', null, '', '', 'abroad'],
  ['big abroad', null, 'XA', '', 'big'],
  ['big abroad', null, 'XA XA XB', '', 'big'],
  ['big abroad', null, 'XA XB', 'XB', 'abroad'],
  ['big quarter', 'حي', 'XA', '', 'quarter'],
  ['abroad province', 'محافظه', 'XB', '', 'province'],
  ['abroad province', 'مدينه', 'XB', '', 'abroad'],
  ['abroad province', null, 'XB', '', 'abroad'],
  ['abroad camp', 'مخيم', 'XB', '', 'camp'],
  ['quarter camp', null, 'XB', '', 'camp'],
  // A tie goes to the first listed.
  ['big', 'سد', '', '', 'big'],
]
