import type { EventType } from './event-type.ts'

export const siege: EventType = {
  id: 'siege',
  label: { ar: 'حصار', en: 'Siege' },
  covers: 'a place or force is surrounded or cut off',
  family: 'fighting',
  colour: '#a16207',
  acled: { event: 'Battles', sub: 'Armed clash' },
  happening: true,
  control: 'besieges',
  goesOn: true,
}
