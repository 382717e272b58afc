/** One news story, as it was given. The text is never changed: every span of every claim is an offset into it. */
export interface Report {
  /** As given, else made from the content. */
  readonly id: string
  /** The outlet, as given. */
  readonly publisher: string | null
  readonly url: string | null
  readonly title: string | null
  /** Day of publication, ISO, from metadata; null where none is given (a dateline in the text is read later). */
  readonly published: string | null
  readonly body: string
}
