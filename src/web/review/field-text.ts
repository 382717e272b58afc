import type { Claim } from '../../4-claims/claim.ts'
import { formatToll } from '../format/figures.ts'
import type { Surroundings } from '../surroundings.ts'
import type { ReviewField } from '../text/review-labels.ts'

/** Fields as far as people mend them. */
export type Mendable = Pick<Claim, ReviewField>

type Around = Pick<Surroundings, 'format' | 'types'>

const TEXTS: { readonly [field in ReviewField]: (claim: Mendable, around: Around) => string } = {
  type: ({ type }, { format, types }) => types.get(type)?.label[format.language] ?? type,
  status: ({ status }, { format }) => format.labels.status[status],
  scope: ({ scope }, { format }) => format.labels.scope[scope],
  date: ({ date }, { format }) => (date.start === null && date.end === null ? '' : format.date(date)),
  place: ({ place }) => place?.name ?? '',
  actors: ({ actors }, { format }) =>
    actors.map(({ name, role }) => `${name} (${format.labels.role[role]})`).join(' · '),
  tolls: ({ tolls }, { format }) =>
    tolls
      .map(toll => [format.labels.outcome[toll.outcome], toll.of ?? '', formatToll(toll, format)])
      .map(parts => parts.filter(part => part !== '').join(' '))
      .join(' · '),
  count: ({ count }, { format }) => (count === null ? '' : format.number(count)),
  speakers: ({ speakers }) => speakers.join(' · '),
}

/** What a claim says in a field, in words; empty where it says nothing. */
export const fieldText = (field: ReviewField, claim: Mendable, around: Around): string => TEXTS[field](claim, around)
