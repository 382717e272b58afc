/** All input formats. To add one: its file here, and its name in the list. The first that recognises a file reads it. */
import { csv } from './csv.ts'
import { feed } from './feed.ts'
import type { InputFormat } from './format.ts'
import { gzip } from './gzip.ts'
import { html } from './html.ts'
import { jsonl } from './jsonl.ts'
import { opml } from './opml.ts'
import { txt } from './txt.ts'
import { warc } from './warc.ts'
import { xlsx } from './xlsx.ts'
import { zip } from './zip.ts'

export const INPUT_FORMATS: readonly InputFormat[] = [jsonl, csv, xlsx, feed, opml, html, warc, gzip, zip, txt]
