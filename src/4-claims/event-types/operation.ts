import type { EventType } from './event-type.ts'

export const operation: EventType = {
  id: 'operation',
  label: { ar: 'عملية عسكرية', en: 'Operation' },
  covers: 'an offensive, campaign or deployment is launched, resumed or announced',
  family: 'fighting',
  colour: '#b45309',
  acled: { event: 'Strategic developments', sub: 'Change to group/activity' },
  happening: true,
  goesOn: true,
}
