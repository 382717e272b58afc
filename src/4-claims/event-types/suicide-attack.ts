import type { EventType } from './event-type.ts'

export const suicideAttack: EventType = {
  id: 'suicide_attack',
  label: { ar: 'هجوم انتحاري', en: 'Suicide attack' },
  covers: 'an attacker meant to die, also when stopped before the target',
  family: 'remote',
  colour: '#be123c',
  acled: { event: 'Explosions/Remote violence', sub: 'Suicide bomb' },
  happening: true,
}
