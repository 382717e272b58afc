import type { EventType } from './event-type.ts'

export const capture: EventType = {
  id: 'capture',
  label: { ar: 'سيطرة', en: 'Capture' },
  covers: 'a side takes, retakes or completes control of a place',
  family: 'ground',
  colour: '#7c3aed',
  acled: { event: 'Battles', sub: 'Government regains territory' },
  happening: true,
  control: 'takes',
}
