import type { EventType } from './event-type.ts'

export const abduction: EventType = {
  id: 'abduction',
  label: { ar: 'خطف', en: 'Abduction' },
  covers: 'kidnapping, hostage-taking, forced disappearance',
  family: 'custody',
  colour: '#9d174d',
  acled: { event: 'Violence against civilians', sub: 'Abduction/forced disappearance' },
  happening: true,
}
