import type { EventType } from './event-type.ts'

export const arrest: EventType = {
  id: 'arrest',
  label: { ar: 'اعتقال', en: 'Arrest' },
  covers: 'detention by an authority or force claiming to be one; capture of fighters',
  family: 'custody',
  colour: '#4d7c0f',
  acled: { event: 'Strategic developments', sub: 'Arrests' },
  happening: true,
}
