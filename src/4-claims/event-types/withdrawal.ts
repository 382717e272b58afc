import type { EventType } from './event-type.ts'

export const withdrawal: EventType = {
  id: 'withdrawal',
  label: { ar: 'انسحاب', en: 'Withdrawal' },
  covers: 'a side leaves a place',
  family: 'ground',
  colour: '#8b5cf6',
  acled: { event: 'Strategic developments', sub: 'Non-violent transfer of territory' },
  happening: true,
  control: 'leaves',
}
