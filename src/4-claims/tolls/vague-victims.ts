/** Victims of whom too little is said to be a side: one man or woman, a few citizens, "18 متمردا" of a movement that has a name. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { ActorName } from '../grammar/item.ts'
import type { Likely, Weighed } from '../sides/mend-sides.ts'
import { ROLES } from '../sides/side-signs.ts'
import type { Scene } from '../sides/side-story.ts'
import { isCrowd } from '../sides/unnamed-parties.ts'

/** What nobody is aimed at as: told by how old they are and whether man or woman, and no more. */
const ANYBODY =
  /^(رجل|رجلا|رجلين|رجلان|رجال|امراه|امراتين|امراتان|نساء|طفل|طفلا|طفله|طفلين|طفلان|طفلتين|اطفال|اطفالا|فتي|فتاه|مواطن|مواطنا|مواطنين|مواطنان|عائله|اسره)( (شقيقان|شقيقين|اثنان|اثنين|مسن|مسنه|مسنا|صغير|صغيره))?$/
/** Deeds that befall whoever is there; who is held, put to death or driven out is told so in person. */
const BEFALLS: ReadonlySet<string> = new Set('air_strike shelling bombing suicide_attack clash attack'.split(' '))

const isAnybody = ({ id, named, civilian, country, text }: ActorName): boolean =>
  civilian && id === null && !named && country === null && ANYBODY.test(normalForm(text))

/** "18 متمردا", "مسلحين اثنين", "مقاتلا": fighters told by a number, and whose they are elsewhere. */
const COUNTED =
  /^(متمردا|مسلحا|مقاتلا|عنصرا|ارهابيا|متشددا|متطرفا|مشتبها|مطلوبا|(مسلحين|متمردين|عنصرين|مقاتلين|ارهابيين) اثنين)$/
const isCounted = ({ id, named, armed, text }: ActorName): boolean =>
  armed && id === null && !named && COUNTED.test(normalForm(text))

/** From here on the side that the report names is the one whose fighters were hit. */
const LEAST_THEIRS = 0.1
const TARGET = ROLES.indexOf('target')

/** The named side whose fighters those are who are only counted. */
function theirSide(all: readonly Likely[], weighed: readonly Weighed[]): Weighed | null {
  const chance = ({ chances }: Weighed): number => chances[TARGET] ?? 0
  const sides = weighed.filter(
    one =>
      (one.option.actor.id !== null || one.option.actor.named) &&
      one.option.actor.irregular &&
      chance(one) >= LEAST_THEIRS &&
      !all.some(other => other.option === one.option),
  )
  return sides.reduce<Weighed | null>((best, one) => (best && chance(best) >= chance(one) ? best : one), null)
}

/** The sides of a happening of this type without victims who are no side; fighters who are only counted by the name of their side. */
export function withoutVague(type: string, all: readonly Likely[], weighed: readonly Weighed[]): readonly Likely[] {
  const kept = all.filter(({ role, option }) => role !== 'target' || !BEFALLS.has(type) || !isAnybody(option.actor))
  const counted = kept.filter(({ role, option }) => role === 'target' && isCounted(option.actor))
  if (!counted.length) return kept
  const others = kept.filter(one => !counted.includes(one))
  if (others.some(({ role, option: { actor } }) => role === 'target' && actor.armed)) return others
  const theirs = theirSide(kept, weighed)
  return theirs ? [...others, { ...theirs, role: 'target' as const }] : kept
}

/** "الفلسطينيين", "شبان": several of them. */
const SEVERAL = /^\S*(ين|ون|شبان)( |$)/
/** "أصيب عشرات الفلسطينيين في مواجهات مع الجيش": people who stand up to the forces of a state are the other side of it. */
export function crowdsOf(
  [one]: readonly Likely[],
  scene: Scene | undefined,
  weighed: readonly Weighed[],
): readonly Likely[] {
  const forces = one?.option.actor
  if (!forces?.armed || forces.irregular) return []
  const isOther = ({ option: { side } }: Weighed): boolean =>
    isCrowd(side.actor) &&
    SEVERAL.test(normalForm(side.actor.text)) &&
    (scene?.read.some(part => part.side === side && part.party.role === 'participant') ?? false)
  return weighed.filter(isOther).map(other => ({ ...other, role: 'participant' }))
}
