/** The formats that events can be written in, in the order of menus. */
import { csv } from './csv.ts'
import type { ExportFormat } from './format.ts'
import { geojson } from './geojson.ts'
import { jsonl } from './jsonl.ts'

export const EXPORTS: readonly ExportFormat[] = [jsonl, csv, geojson]
