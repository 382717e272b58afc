import type { EventType } from './event-type.ts'

export const agreement: EventType = {
  id: 'agreement',
  label: { ar: 'اتفاق', en: 'Agreement' },
  covers: 'truce, ceasefire, prisoner exchange, reconciliation',
  family: 'words',
  colour: '#0f766e',
  acled: { event: 'Strategic developments', sub: 'Agreement' },
  happening: true,
}
