import type { EventType } from './event-type.ts'

export const displacement: EventType = {
  id: 'displacement',
  label: { ar: 'نزوح', en: 'Displacement' },
  covers: 'people flee or are driven out',
  family: 'people',
  colour: '#92400e',
  acled: { event: 'Strategic developments', sub: 'Other' },
  happening: true,
}
