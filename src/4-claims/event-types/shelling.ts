import type { EventType } from './event-type.ts'

export const shelling: EventType = {
  id: 'shelling',
  label: { ar: 'قصف', en: 'Shelling' },
  covers: 'artillery, tanks, mortars, rockets and missiles at a distance',
  family: 'remote',
  colour: '#0e7490',
  acled: { event: 'Explosions/Remote violence', sub: 'Shelling/artillery/missile attack' },
  happening: true,
  goesOn: true,
}
