import type { EventType } from './event-type.ts'

export const release: EventType = {
  id: 'release',
  label: { ar: 'إفراج', en: 'Release' },
  covers: 'captives, hostages or trapped civilians freed or brought to safety',
  family: 'custody',
  colour: '#15803d',
  acled: { event: 'Strategic developments', sub: 'Other' },
  happening: true,
}
