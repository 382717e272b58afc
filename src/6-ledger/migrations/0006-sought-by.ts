import { fillSoughtBy, SOUGHT_COLUMNS } from '../sought-by.ts'
import type { Migration } from './migration.ts'

/** Figures, speakers and confidence of events, so that they can be sought by them. */
export const soughtBy: Migration = {
  id: '0006-sought-by',
  statements: SOUGHT_COLUMNS.map(column => `alter table events add column ${column}`),
  fill: fillSoughtBy,
}
