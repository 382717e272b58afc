import type { EventType } from './event-type.ts'

export const execution: EventType = {
  id: 'execution',
  label: { ar: 'إعدام', en: 'Execution' },
  covers: 'killing of people already in the hands of the killer',
  family: 'custody',
  colour: '#881337',
  acled: { event: 'Violence against civilians', sub: 'Attack' },
  happening: true,
}
