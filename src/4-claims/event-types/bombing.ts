import type { EventType } from './event-type.ts'

export const bombing: EventType = {
  id: 'bombing',
  label: { ar: 'تفجير', en: 'Bombing' },
  covers: 'planted or remote devices: IED, mine, car bomb without a driver',
  family: 'remote',
  colour: '#dc2626',
  acled: { event: 'Explosions/Remote violence', sub: 'Remote explosive/landmine/IED' },
  happening: true,
}
