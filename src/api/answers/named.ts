/** Names as the API tells them. */
import type { EventToll } from '../../5-events/event.ts'

/** English names come from the gazetteer, which the texts do not hold. */
export type Named<T> = T & { readonly nameEn?: string }

/** A toll with the English name of whose it is. */
export type TollAnswer = EventToll & { readonly ofEn?: string }
