/** Every route under /api/v1. */
import { actors } from './actors.ts'
import { claims } from './claims.ts'
import { control } from './control.ts'
import { corrections } from './corrections.ts'
import { counts } from './counts.ts'
import { event } from './event.ts'
import { events } from './events.ts'
import { exportRoute } from './export.ts'
import { gazetteer } from './gazetteer.ts'
import { history } from './history.ts'
import { map } from './map.ts'
import { meta } from './meta.ts'
import { operations } from './operations.ts'
import { outlets } from './outlets.ts'
import { places } from './places.ts'
import { report } from './report.ts'
import { reports } from './reports.ts'
import { review } from './review.ts'
import type { Route } from './route.ts'
import { search } from './search.ts'
import { session } from './session.ts'
import { stream } from './stream.ts'
import { timeline } from './timeline.ts'
import { totals } from './totals.ts'
import { users } from './users.ts'

export const ROUTES: readonly Route[] = [
  ...[events, event, reports, report, claims, places, actors, outlets],
  ...[map, counts, timeline, totals, control, operations, search, exportRoute, stream, meta],
  ...[review, corrections, history, gazetteer],
  ...[session, users],
]
