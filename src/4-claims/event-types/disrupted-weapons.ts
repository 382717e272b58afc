import type { EventType } from './event-type.ts'

export const disruptedWeapons: EventType = {
  id: 'disrupted_weapons',
  label: { ar: 'ضبط أسلحة', en: 'Disrupted weapons' },
  covers: 'arms, explosives or their factory found, seized or defused; a plot foiled',
  family: 'things',
  colour: '#475569',
  acled: { event: 'Strategic developments', sub: 'Disrupted weapons use' },
  happening: true,
}
