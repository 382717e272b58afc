import type { EventType } from './event-type.ts'

export const destruction: EventType = {
  id: 'destruction',
  label: { ar: 'تدمير', en: 'Destruction' },
  covers: 'looting, burning or demolition of property or infrastructure as such',
  family: 'things',
  colour: '#78716c',
  acled: { event: 'Strategic developments', sub: 'Looting/property destruction' },
  happening: true,
}
