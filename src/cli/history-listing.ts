/** The history in lines for a person to read. */
import type { CorrectionEntry, EventEntry, HistoryEntry, ReadingEntry, UndoEntry } from '../6-ledger/history.ts'

const readingText = ({ report, version, claims }: ReadingEntry): string =>
  `read ${report}${version > 1 ? ` (version ${version})` : ''}: ${claims === 1 ? '1 claim' : `${claims} claims`}`

const correctionLines = ({ seq, correction, summary, reason, undone, orphaned }: CorrectionEntry): string[] => [
  `${seq} ${correction} ${summary}${undone ? ' (undone)' : ''}`,
  ...(reason === null ? [] : [`   because ${reason}`]),
  ...(orphaned.length > 0 ? [`   orphaned: no reading has ${orphaned.join(', ')} any more`] : []),
]

const undoText = ({ seq, target, undone }: UndoEntry): string => `${seq} undo ${target}${undone ? ' (undone)' : ''}`

function eventLines({ event, from, added, removed, fields, gone }: EventEntry): string[] {
  if (gone) return [`event ${event} is gone`]
  const told = (claims: EventEntry['added']): string => claims.map(({ id, report }) => `${id} of ${report}`).join(', ')
  return [
    `event ${event}${from.length > 0 ? `, from ${from.join(', ')}` : ''}`,
    ...(added.length > 0 ? [`   came: ${told(added)}`] : []),
    ...(removed.length > 0 ? [`   went: ${told(removed)}`] : []),
    ...Object.entries(fields).map(([field, [before, after]]) => `   ${field}: ${said(before)} → ${said(after)}`),
  ]
}

const said = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

function linesOf(entry: HistoryEntry): string[] {
  if (entry.kind === 'reading') return [readingText(entry)]
  if (entry.kind === 'correction') return correctionLines(entry)
  return entry.kind === 'undo' ? [undoText(entry)] : eventLines(entry)
}

/** When and by whom, and under it what. */
export const historyLines = (entry: HistoryEntry): string[] => [
  `${entry.at}  ${entry.who}`,
  ...linesOf(entry).map(line => `  ${line}`),
]
