import type { EventType } from './event-type.ts'

export const clash: EventType = {
  id: 'clash',
  label: { ar: 'اشتباك', en: 'Clash' },
  covers: 'two armed sides fighting, ambush or raid between them, attack on armed forces',
  family: 'fighting',
  colour: '#c2410c',
  acled: { event: 'Battles', sub: 'Armed clash' },
  happening: true,
  goesOn: true,
}
