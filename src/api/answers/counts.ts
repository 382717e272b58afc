/** Counts by time, type and place as the API answers with them. */
import type { EventOutline } from '../../6-ledger/query-outline.ts'
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

/** What its clusters carry. */
export interface ClusterProperties {
  readonly cluster: true
  readonly cluster_id: number
  readonly point_count: number
  readonly killed: number
  /** How many events of each type. */
  readonly types: { readonly [type: string]: number }
  /** The zoom from which it is parted; null where all are at one point, which `spot` is. */
  readonly parts: number | null
  /** Longitude and latitude of one of its events. */
  readonly spot: readonly number[]
}

/** A view of the map as GeoJSON: single events, and clusters with how many they hold. */
export interface MapAnswer {
  readonly type: 'FeatureCollection'
  readonly features: readonly {
    readonly type: 'Feature'
    readonly id?: number
    readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly number[] }
    readonly properties: PointProperties | ClusterProperties
  }[]
}
