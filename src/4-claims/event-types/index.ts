/** The event types of the codebook, in its order. */
import { abduction } from './abduction.ts'
import { agreement } from './agreement.ts'
import { aid } from './aid.ts'
import { airStrike } from './air-strike.ts'
import { arrest } from './arrest.ts'
import { attack } from './attack.ts'
import { bombing } from './bombing.ts'
import { capture } from './capture.ts'
import { clash } from './clash.ts'
import { destruction } from './destruction.ts'
import { displacement } from './displacement.ts'
import { disruptedWeapons } from './disrupted-weapons.ts'
import type { EventType } from './event-type.ts'
import { execution } from './execution.ts'
import { operation } from './operation.ts'
import { protest } from './protest.ts'
import { release } from './release.ts'
import { sexualViolence } from './sexual-violence.ts'
import { shelling } from './shelling.ts'
import { siege } from './siege.ts'
import { statement } from './statement.ts'
import { suicideAttack } from './suicide-attack.ts'
import { surrender } from './surrender.ts'
import { withdrawal } from './withdrawal.ts'

export const EVENT_TYPES: readonly EventType[] = [
  clash,
  capture,
  withdrawal,
  siege,
  airStrike,
  shelling,
  suicideAttack,
  bombing,
  attack,
  execution,
  abduction,
  sexualViolence,
  arrest,
  surrender,
  release,
  displacement,
  disruptedWeapons,
  destruction,
  operation,
  agreement,
  protest,
  statement,
  aid,
]

export const EVENT_TYPE: ReadonlyMap<string, EventType> = new Map(EVENT_TYPES.map(type => [type.id, type]))
