import type { EventType } from './event-type.ts'

export const statement: EventType = {
  id: 'statement',
  label: { ar: 'بيان', en: 'Statement' },
  covers: 'a claim of responsibility, threat, warning, condemnation or appeal, where saying it is the event',
  family: 'words',
  colour: '#64748b',
  acled: null,
  happening: false,
  goesOn: true,
}
