import type { EventType } from './event-type.ts'

export const aid: EventType = {
  id: 'aid',
  label: { ar: 'إغاثة', en: 'Aid' },
  covers: 'treatment or evacuation of the wounded, relief',
  family: 'people',
  colour: '#059669',
  acled: null,
  happening: false,
  goesOn: true,
}
