/** Words of the panel of filters, the pages of totals and battles, and what is drawn of control. */
import type { ControlKind } from '../../5-events/control-signs.ts'
import type { Preset } from '../../5-events/presets.ts'
import type { ReviewState } from '../../5-events/review.ts'
import type { TotalsBy } from '../../5-events/sum-tolls.ts'
import type { Counted } from './labels.ts'

export interface PageLabels {
  readonly panel: {
    readonly more: string
    readonly side: string
    readonly sideHint: string
    readonly speaker: string
    readonly outcome: string
    readonly minToll: string
    readonly minTollHint: string
    readonly minConfidence: string
    readonly review: string
    readonly preset: string
    readonly reviewState: { readonly [state in ReviewState]: string }
    readonly presetName: { readonly [preset in Preset]: string }
    readonly presetHint: { readonly [preset in Preset]: string }
  }
  readonly download: { readonly open: string; readonly hint: string; readonly csv: string; readonly file: string }
  readonly views: {
    readonly open: string
    readonly none: string
    readonly name: string
    readonly save: string
    readonly remove: string
  }
  readonly nav: { readonly label: string; readonly events: string; readonly totals: string; readonly battle: string }
  readonly totals: {
    readonly title: string
    readonly by: { readonly [by in TotalsBy]: string }
    readonly key: { readonly [by in TotalsBy]: string }
    readonly untold: string
    readonly events: string
    readonly hint: string
    readonly nothing: string
    readonly presets: string
    readonly presetsHint: string
    readonly campaigns: string
    readonly campaignsHint: string
    readonly since: string
    readonly outlets: string
    readonly ledger: string
    readonly ledgerSideless: string
    readonly noSum: string
    readonly plot: string
  }
  readonly battle: {
    /** Why the words of later events are not told: `{n}` is how many are. */
    readonly wordless: string
    readonly title: string
    readonly hint: string
    readonly operation: string
    readonly place: string
    readonly choose: string
    readonly show: string
    readonly nothing: string
    readonly story: string
    readonly control: string
    readonly controlHint: string
    readonly statements: string
    readonly tolls: string
    readonly tollsHint: string
    readonly lane: { readonly [lane in Lane]: string }
    readonly undated: string
    readonly killedSoFar: string
    readonly first: string
  }
  readonly control: {
    readonly show: string
    readonly asOf: string
    readonly note: string
    readonly nobody: string
    readonly contested: string
    readonly besieged: string
    readonly kind: { readonly [kind in ControlKind]: string }
    readonly none: string
    readonly untold: string
    readonly against: string
  }
  readonly play: { readonly start: string; readonly stop: string }
  readonly plot: { readonly title: string; readonly said: string; readonly parts: string; readonly range: string }
  readonly related: string
  readonly dossier: { readonly html: string; readonly pdf: string; readonly print: string }
  readonly reportsOf: Counted
}

/** Rows of the picture of a battle. */
export type Lane = 'ground' | 'fighting' | 'remote' | 'people' | 'words'
