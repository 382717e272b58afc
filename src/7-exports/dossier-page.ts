/** An event as a page to print, in Arabic and in English: what is known, the figures, and every claim with its words. */
import type { ClaimDate } from '../4-claims/claim.ts'
import { EVENT_TYPE } from '../4-claims/event-types/index.ts'
import type { EventToll } from '../5-events/event.ts'
import type { SourcedClaim, SourcedEvent } from '../6-ledger/query-sourced.ts'
import type { DossierWords } from './dossier-words.ts'
import type { KnownNames } from './formats/format.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text of a report as text of a page, whatever stands in it. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, sign => ESCAPES[sign] ?? sign)

/** Arabic text keeps its direction inside a line of either language. */
const arabic = (text: string): string => `<bdi lang="ar">${escapeHtml(text)}</bdi>`

function named(one: { readonly name: string; readonly id?: string }, english: string | undefined, words: DossierWords) {
  return words.lang === 'en' && english ? `${escapeHtml(english)} (${arabic(one.name)})` : arabic(one.name)
}

function dateText({ start, end, basis }: ClaimDate, words: DossierWords): string {
  const note = basis === 'implied' ? ` (${words.implied})` : ''
  if (start === null) return end === null ? words.unknown : `${words.until} ${end}${note}`
  if (end === null) return `${words.since} ${start}${note}`
  return `<bdi>${start === end ? start : `${start} – ${end}`}</bdi>${note}`
}

function placeText({ event: { place } }: SourcedEvent, words: DossierWords, names: KnownNames): string {
  if (place === null) return words.unknown
  const english = place.id === undefined ? undefined : names.places.get(place.id)?.nameEn
  const point = place.lat === null || place.lon === null ? '' : ` <bdi>${place.lat}, ${place.lon}</bdi>`
  const precision = place.precision ? ` · ${words.precisions[place.precision]}` : ''
  const country = place.country ? ` · ${new Intl.DisplayNames(words.lang, { type: 'region' }).of(place.country)}` : ''
  return `${named(place, english, words)}${country}${precision}${point}`
}

const actorTexts = ({ event }: SourcedEvent, words: DossierWords, names: KnownNames): string =>
  event.actors
    .map(actor => {
      const english = actor.id === undefined ? undefined : names.actors.get(actor.id)?.nameEn
      return `${named(actor, english, words)} (${words.roles[actor.role]})`
    })
    .join(words.lang === 'ar' ? '، ' : ', ') || words.unknown

function tollRow(toll: EventToll, words: DossierWords): string {
  const figure = (value: number | null, more = ''): string => `<td>${value === null ? '–' : `${value}${more}`}</td>`
  const side = toll.of === null ? '–' : arabic(toll.of)
  const more = toll.open ? ` ${words.orMore}` : ''
  return `<tr><td>${words.outcomes[toll.outcome]}</td><td>${side}</td>${figure(toll.low)}${figure(toll.best)}${figure(toll.high, more)}</tr>`
}

function tollTable({ event: { tolls } }: SourcedEvent, words: DossierWords): string {
  if (tolls.length === 0) return ''
  const head = [words.outcome, words.side, words.low, words.best, words.high].map(
    word => `<th scope="col">${word}</th>`,
  )
  const rows = tolls.map(toll => tollRow(toll, words)).join('')
  const caption = `${words.tolls} · ${words.preset}: ${tolls[0]?.preset ?? ''}`
  return `<table><caption>${caption}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows}</tbody></table>`
}

function claimItem({ claim, publisher, title, published, url, ref }: SourcedClaim, words: DossierWords): string {
  const head = [publisher, title].filter(part => part !== null).map(arabic)
  const link = url !== null && /^https?:\/\//.test(url) ? ` <span class="url">${escapeHtml(url)}</span>` : ''
  const speakers = claim.speakers.length > 0 ? `<p>${words.saidBy} ${claim.speakers.map(arabic).join(', ')}</p>` : ''
  const quotes = claim.evidence.map(span => `<blockquote lang="ar" dir="rtl">${escapeHtml(span.text)}</blockquote>`)
  const id = `<code>${escapeHtml(ref.report)}</code>`
  return `<li><p>${[`<bdi>${published ?? words.unknown}</bdi>`, ...head, id].join(' · ')}${link}</p>${speakers}${quotes.join('')}</li>`
}

/** The section of one event in one language. */
export function dossierSection(row: SourcedEvent, words: DossierWords, names: KnownNames): string {
  const { event, sourced } = row
  const type = EVENT_TYPE.get(event.type)?.label[words.lang] ?? event.type
  const { reports, outlets, independent } = event.sources
  const facts = [
    [words.date, dateText(event.date, words)],
    [words.place, placeText(row, words, names)],
    [words.actors, actorTexts(row, words, names)],
    [words.sources, words.sourcesText(reports, outlets, independent)],
  ]
  const list = facts.map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`).join('')
  return `<section lang="${words.lang}" dir="${words.dir}">
<h1>${type} <small>${words.statuses[event.status]} · ${words.scopes[event.scope]} · <code>${event.id}</code></small></h1>
<dl>${list}</dl>
${tollTable(row, words)}
<h2>${words.statements}</h2>
<ol>${sourced.map(one => claimItem(one, words)).join('')}</ol>
<p class="caution">${words.caution}</p>
</section>
`
}

/** What stands before and after the sections; nothing in it asks another host for anything. */
export const DOSSIER_HEAD = `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>مرصد · Marsad</title>
<style>
body { font: 11pt/1.6 "IBM Plex Sans Arabic", "Noto Sans Arabic", "Segoe UI", Tahoma, sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: #111; background: #fff }
section { break-after: page; margin-bottom: 3rem }
h1 { font-size: 1.4em } h1 small { font-weight: normal; font-size: .65em; color: #444 } h2 { font-size: 1.1em }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dt { font-weight: 600 } dd { margin: 0 }
table { border-collapse: collapse; width: 100% } caption { text-align: start; font-weight: 600 }
th, td { border: 1px solid #999; padding: .2rem .5rem; text-align: start } tr, li { break-inside: avoid }
blockquote { margin: .3rem 0; padding-inline-start: .8rem; border-inline-start: 3px solid #999 }
.url { overflow-wrap: anywhere; color: #444; font-size: .85em } .caution { color: #444; font-size: .85em }
</style>
</head>
<body>
`
export const DOSSIER_FOOT = '</body>\n</html>\n'
