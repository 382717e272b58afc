/** Counts by time, type and place as the API answers with them. */
import type { EventOutline } from '../../6-ledger/query-outline.ts'
import type { ClusterProperties } from '../event-index.ts'
import type { TimeUnit } from '../time-unit.ts'
import type { Named } from './named.ts'

export interface TimelineAnswer {
  readonly by: TimeUnit
  readonly buckets: readonly {
    /** The day, the month (`2016-08`) or the year. */
    readonly from: string
    readonly events: number
    readonly killed: number
    readonly types: Readonly<Record<string, number>>
  }[]
  readonly undated: number
}

export interface CountsAnswer {
  readonly events: number
  readonly undated: number
  readonly unplaced: number
  readonly types: Readonly<Record<string, number>>
  /** West, south, east, north of what has a point. */
  readonly box: readonly [number, number, number, number] | null
}

/** What the points of a map carry. */
export type PointProperties = Named<
  Pick<EventOutline, 'id' | 'placeId' | 'type' | 'killed' | 'precision' | 'status' | 'place' | 'from'>
>

/** A view of the map: single events, and clusters with how many they hold. */
export interface MapAnswer {
  readonly features: readonly {
    readonly geometry: { readonly coordinates: readonly number[] }
    readonly properties:
      | PointProperties
      | (ClusterProperties & {
          readonly cluster_id: number
          readonly point_count: number
          /** The zoom from which it is parted; null where all are at one point, which `spot` is. */
          readonly parts: number | null
          /** Longitude and latitude of one of its events. */
          readonly spot: readonly number[]
        })
  }[]
}
