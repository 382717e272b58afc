import type { EventType } from './event-type.ts'

export const airStrike: EventType = {
  id: 'air_strike',
  label: { ar: 'غارة جوية', en: 'Air strike' },
  covers: 'bombing from aircraft or drones',
  family: 'remote',
  colour: '#0369a1',
  acled: { event: 'Explosions/Remote violence', sub: 'Air/drone strike' },
  happening: true,
  goesOn: true,
}
