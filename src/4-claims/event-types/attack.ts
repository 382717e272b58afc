import type { EventType } from './event-type.ts'

export const attack: EventType = {
  id: 'attack',
  label: { ar: 'هجوم', en: 'Attack' },
  covers: 'violence by one armed side on people not fighting back',
  family: 'fighting',
  colour: '#b91c1c',
  acled: { event: 'Violence against civilians', sub: 'Attack' },
  happening: true,
}
