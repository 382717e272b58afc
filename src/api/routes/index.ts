/** Every route under /api/v1. */
import { event } from './event.ts'
import { events } from './events.ts'
import { meta } from './meta.ts'
import { report } from './report.ts'
import type { Route } from './route.ts'

export const ROUTES: readonly Route[] = [events, event, report, meta]
