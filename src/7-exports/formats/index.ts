/** The formats that events can be written in, in the order of menus. */
import { acled } from './acled.ts'
import { atom } from './atom.ts'
import { claims } from './claims.ts'
import { csv } from './csv.ts'
import type { ExportFormat } from './format.ts'
import { geojson } from './geojson.ts'
import { html } from './html.ts'
import { hxl } from './hxl.ts'
import { jsonl } from './jsonl.ts'
import { parquet } from './parquet.ts'
import { pdf } from './pdf.ts'
import { ucdp } from './ucdp.ts'
import { xlsx } from './xlsx.ts'

export const EXPORTS: readonly ExportFormat[] = [
  ...[jsonl, claims, csv, xlsx, parquet, geojson, acled, ucdp, hxl, atom, html, pdf],
]
