/** Every word of the review page and of histories. */
export interface ReviewLabels {
  readonly title: string
  readonly lead: string
  readonly queue: string
  readonly back: string
  readonly empty: string
  readonly emptyHint: string
  readonly choose: string
  readonly priority: string
  readonly more: string
  readonly readOnly: string
  readonly gone: string
  readonly goneHint: string
  readonly openEvent: string
  readonly reviewThis: string
  readonly claimOf: string
  readonly marked: string
  readonly machine: string
  readonly byPerson: string
  readonly vouched: string
  readonly spokenOf: string
  readonly states: { readonly open: string; readonly partly: string; readonly reviewed: string }
  readonly claimStates: { readonly [state: string]: string }
  readonly actions: { readonly [action in ReviewAction]: string }
  readonly fields: { readonly [field in ReviewField]: string }
  readonly mend: string
  readonly chooseField: string
  readonly save: string
  readonly cancel: string
  readonly reason: string
  readonly none: string
  readonly start: string
  readonly end: string
  readonly endHint: string
  readonly placeName: string
  readonly actorName: string
  readonly role: string
  readonly outcome: string
  readonly group: string
  readonly detail: string
  readonly of: string
  readonly low: string
  readonly high: string
  readonly approx: string
  readonly vague: string
  readonly speaker: string
  readonly row: string
  readonly addRow: string
  readonly removeRow: string
  readonly speakersHint: string
  readonly clearPlace: string
  readonly noteText: string
  readonly findEvent: string
  readonly found: string
  readonly noneFound: string
  readonly mergeTitle: string
  readonly moveTitle: string
  readonly addTitle: string
  readonly pickWords: string
  readonly pickHint: string
  readonly picked: string
  readonly nothingPicked: string
  readonly addHere: string
  readonly done: string
  readonly undone: string
  readonly undoThis: string
  readonly nothingToUndo: string
  /** Where it is not known who. */
  readonly somebody: string
  readonly conflict: string
  readonly conflictOther: string
  readonly nowIs: string
  readonly saveOver: string
  readonly takeTheirs: string
  readonly claimGone: string
  readonly failed: string
  readonly keys: string
  readonly keysHint: string
  readonly keysOn: string
  readonly keyThen: string
}

export type ReviewField = 'type' | 'status' | 'scope' | 'date' | 'place' | 'actors' | 'tolls' | 'count' | 'speakers'

export type ReviewAction =
  | 'nextEvent'
  | 'previousEvent'
  | 'nextClaim'
  | 'previousClaim'
  | 'mark'
  | 'accept'
  | 'acceptAll'
  | 'reject'
  | 'mend'
  | 'move'
  | 'merge'
  | 'split'
  | 'note'
  | 'add'
  | 'undo'
  | 'open'
  | 'help'
  | 'close'

/** Every word of a history. */
export interface HistoryLabels {
  readonly title: string
  readonly show: string
  readonly read: string
  readonly reread: string
  readonly undo: string
  readonly undoOf: string
  readonly wasUndone: string
  readonly because: string
  readonly orphaned: string
  readonly came: string
  readonly went: string
  readonly joined: string
  readonly eventGone: string
  readonly corrections: { readonly [kind: string]: string }
  readonly fields: { readonly [field: string]: string }
}
