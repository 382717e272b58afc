import type { EventType } from './event-type.ts'

export const protest: EventType = {
  id: 'protest',
  label: { ar: 'احتجاج', en: 'Protest' },
  covers: 'demonstration or riot arising from the conflict',
  family: 'words',
  colour: '#1d4ed8',
  acled: { event: 'Protests', sub: 'Peaceful protest' },
  happening: true,
}
