import type { EventType } from './event-type.ts'

export const sexualViolence: EventType = {
  id: 'sexual_violence',
  label: { ar: 'عنف جنسي', en: 'Sexual violence' },
  covers: 'rape and other sexual violence in conflict',
  family: 'custody',
  colour: '#a21caf',
  acled: { event: 'Violence against civilians', sub: 'Sexual violence' },
  happening: true,
}
