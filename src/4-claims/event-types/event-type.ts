/** What every event type answers about itself; nothing outside branches on a type. */
export interface EventType {
  /** As in the codebook: `air_strike`; the file is `air-strike.ts`. */
  readonly id: string
  readonly label: { readonly ar: string; readonly en: string }
  /** What it covers, one line of English for docs and tooltips. */
  readonly covers: string
  /** Types of one family are told of one happening by different reports; merging and scoring compare families. */
  readonly family: 'fighting' | 'remote' | 'ground' | 'custody' | 'people' | 'words' | 'things'
  /** Colour on map and charts, as a CSS hex value with at least 3:1 contrast on white and on the dark ground. */
  readonly colour: string
  /** ACLED's event type and sub-event type; null for what it lists no rows of. */
  readonly acled: { readonly event: string; readonly sub: string } | null
  /** Goes on at one place day by day, so that what is told of two days is two happenings, not a paper's delay. */
  readonly goesOn?: true
  /** Said to have happened in the sense of harm or change on the ground; false for words and relief. */
  readonly happening: boolean
  /** What its initiator does to the control of the place; left out where it says nothing of that. */
  readonly control?: 'takes' | 'leaves' | 'besieges'
}
