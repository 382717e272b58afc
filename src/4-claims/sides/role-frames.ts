/** What part the sides around a trigger play, by their grammar, for each kind of trigger. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Role } from '../claim.ts'
import type { ActorName } from '../grammar/item.ts'
import type { RoleFrame } from '../rules/trigger-rule.ts'

/** How a side stands to the trigger. */
export type Relation =
  | 'subject'
  | 'object'
  | 'genitive'
  | 'between'
  | 'with'
  | 'on'
  | 'by'
  | 'author'
  | 'from'
  | 'governor'
  | 'ally'

/** How surely the grammar says so, for each relation: 0–1. */
export const WEIGHT: Readonly<Record<Relation, number>> = {
  subject: 0.9,
  object: 0.85,
  genitive: 0.85,
  between: 1,
  with: 0.9,
  on: 0.9,
  by: 1,
  author: 1,
  from: 0.7,
  governor: 0.5,
  ally: 0.95,
}
const AGENT_TARGET: Readonly<Record<Relation, Role | null>> = {
  subject: 'initiator',
  object: 'target',
  genitive: 'initiator',
  between: 'participant',
  with: 'target',
  on: 'target',
  by: 'initiator',
  author: 'initiator',
  from: 'target',
  governor: 'initiator',
  ally: 'initiator',
}
/** The part a side plays by how it stands to the trigger, for each frame; null: none. */
export const FRAMES: Readonly<Record<RoleFrame, Readonly<Record<Relation, Role | null>>>> = {
  'agent-target': AGENT_TARGET,
  'victim-genitive': { ...AGENT_TARGET, genitive: 'target' },
  mutual: {
    ...AGENT_TARGET,
    subject: 'participant',
    object: 'participant',
    genitive: 'participant',
    with: 'participant',
    on: 'participant',
    by: 'participant',
    author: 'participant',
    from: null,
    governor: 'participant',
    ally: 'participant',
  },
  'agent-genitive': { ...AGENT_TARGET, object: null, with: null, on: 'target', from: null },
  // "خرجت دفعة من المسلحين".
  'agent-from': { ...AGENT_TARGET, object: null, with: null, on: null, from: 'initiator' },
  'taken-from': { ...AGENT_TARGET, from: 'target' },
  // "وقع ثلاثة أسرى لدى الجيش", "في قبضة الجيش": whoever stands behind has them.
  'taken-by': {
    ...AGENT_TARGET,
    subject: 'target',
    object: 'initiator',
    with: 'initiator',
    on: 'initiator',
    from: 'initiator',
  },
  // "خسر الجيش البلدة لصالح المسلحين": who loses a place is whom it is taken from.
  'lost-to': {
    ...AGENT_TARGET,
    subject: 'target',
    object: null,
    genitive: null,
    with: null,
    from: null,
    governor: null,
  },
  // Whom they fought before they left is not whom they leave a place to.
  'given-up': { ...AGENT_TARGET, genitive: 'initiator', object: null, with: null, on: 'target', from: null },
  // "لهجوم من المسلحين": behind من stands who comes.
  'set-upon': { ...AGENT_TARGET, from: 'initiator' },
  // "سلم نفسه للجيش": behind the reflexive stands to whom.
  'given-to': { ...AGENT_TARGET, genitive: 'target', with: null, from: null },
  // "أدان الجريمة التي ارتكبها المسلحون": who did what is condemned is whom the words are aimed at, and not who suffered it.
  'condemned-for': { ...AGENT_TARGET, author: 'target', by: 'target', on: null, with: null, from: null, ally: null },
  // "تظاهروا ضد الغارات التي شنتها القوات": who did what they come out against.
  protesting: { ...AGENT_TARGET, object: null, with: null, on: 'target', by: 'target', author: 'target', from: null },
  // "أسقطت مسيرات أطلقها المسلحون": whose they were is told behind.
  'shot-down': { ...AGENT_TARGET, author: 'target' },
  // Who beats off an attack suffered it.
  'beaten-off': {
    ...AGENT_TARGET,
    subject: 'target',
    object: 'initiator',
    genitive: 'initiator',
    with: 'initiator',
    by: 'target',
    on: 'target',
    from: 'initiator',
    governor: 'target',
    ally: 'target',
  },
  // "وصلت سفينة إماراتية محملة بمساعدات", "مساعدات مقدمة من الهلال": whose it is sends it.
  relief: { ...AGENT_TARGET, subject: null, object: null, genitive: null, from: 'initiator' },
  none: { ...AGENT_TARGET, subject: null, object: null, genitive: null },
}

const CRAFT = /^(ال)?(طائر|مسير)/
/** "إسقاط طائرة تركية مسيرة": whose craft it was that is shot down. */
export const isDowned = (frame: RoleFrame, side: ActorName | null | undefined): boolean =>
  frame === 'shot-down' && CRAFT.test(normalForm(side?.text ?? ''))
