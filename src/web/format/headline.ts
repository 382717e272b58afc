import type { EventHead } from '../../api/answers/events.ts'
import type { Named, TollAnswer } from '../../api/answers/named.ts'
import type { Surroundings } from '../surroundings.ts'

/** A name in the interface's language where the gazetteer knows one, else as the reports spell it. */
export function nameOf(named: Named<{ readonly name: string }>, { format }: Pick<Surroundings, 'format'>): string {
  return format.language === 'en' ? (named.nameEn ?? named.name) : named.name
}

/** Whose toll it is, where that is told. */
export const tollOf = ({ of, ofEn }: TollAnswer, { format }: Pick<Surroundings, 'format'>): string | null =>
  format.language === 'en' ? (ofEn ?? of) : of

/** Type and place: what an event is called on lists and as a title. */
export function headlineOf(event: EventHead, around: Surroundings): string {
  const type = around.types.get(event.type)?.label[around.format.language] ?? event.type
  if (event.place === null) return type
  return `${type} · ${nameOf(event.place, around)}`
}
