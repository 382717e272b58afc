import type { EventType } from './event-type.ts'

export const surrender: EventType = {
  id: 'surrender',
  label: { ar: 'استسلام', en: 'Surrender' },
  covers: 'fighters give themselves up',
  family: 'custody',
  colour: '#65a30d',
  acled: { event: 'Strategic developments', sub: 'Other' },
  happening: true,
}
