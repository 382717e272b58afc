/** Every coded error: what a user did or met, the status that the API answers with, and what to do next. */

interface ErrorEntry {
  /** HTTP status of the API's answer. */
  readonly status: number
  /** One line; `{name}` is filled in by `fault`. */
  readonly message: string
  /** One line that says what to do now. */
  readonly next: string
}

export const ERRORS = {
  file_missing: {
    status: 404,
    message: '{file}: no such file or folder',
    next: 'check the path',
  },
  file_unreadable: {
    status: 400,
    message: '{file}: cannot be opened ({reason})',
    next: 'check its permissions',
  },
  file_type_unknown: {
    status: 415,
    message: '{file}: unknown type of file',
    next: 'give one of: {known}',
  },
  file_empty: {
    status: 400,
    message: '{file}: the file is empty',
    next: 'check that it was saved or downloaded whole',
  },
  file_not_text: {
    status: 400,
    message: '{file}: not text, the bytes are neither UTF-8, UTF-16, windows-1256 nor ISO-8859-6',
    next: 'save it as UTF-8 text',
  },
  file_too_large: {
    status: 413,
    message: '{file}: larger than {limit}',
    next: 'split it into smaller files, or raise the limit: --limit file-size=…',
  },
  report_too_large: {
    status: 413,
    message: '{file}: report {report} is longer than {limit}',
    next: 'split it, or raise the limit: --limit report-size=…',
  },
  archive_broken: {
    status: 400,
    message: '{file}: cannot be unpacked ({reason})',
    next: 'what came before was read; get the archive again',
  },
  archive_limit: {
    status: 413,
    message: '{file}: {reason}',
    next: 'what came before was read; if you trust the archive, raise the limit: --limit {setting}=…',
  },
  archive_nested: {
    status: 413,
    message: '{file}: more than {limit} packed files inside one another',
    next: 'unpack it yourself, or raise the limit: --limit nesting=…',
  },
  archive_entry_refused: {
    status: 400,
    message: '{file}: a name that leads out of the archive',
    next: 'the other files were read; do not trust this archive',
  },
  columns_unknown: {
    status: 400,
    message: '{file}: no column with the text of the reports among: {columns}',
    next: 'name it: --columns body=NAME',
  },
  table_broken: {
    status: 400,
    message: '{file}: the table cannot be read ({reason})',
    next: 'save it again as CSV or XLSX; what came before was read',
  },
  table_foreign: {
    status: 400,
    message: '{file}: its first row has the columns of no data set that can be compared ({known})',
    next: 'give a CSV with a header as they publish it; see docs/reference/compare.md',
  },
  table_rows_foreign: {
    status: 400,
    message: '{file}: rows that cannot be compared: {count}, the first is row {row} ({reason})',
    next: 'mend or remove them; the other rows were compared',
  },
  row_invalid: {
    status: 400,
    message: '{file}: row {row} is not a report ({reason})',
    next: 'mend or remove that row; the other rows were read',
  },
  page_broken: {
    status: 400,
    message: '{file}: the page cannot be read ({reason})',
    next: 'save the text of the article as .txt',
  },
  pages_without_article: {
    status: 400,
    message: '{file}: {count} of {total} pages hold no article',
    next: 'lists and front pages have none; the other pages were read',
  },
  warc_broken: {
    status: 400,
    message: '{file}: record {record} cannot be read ({reason})',
    next: 'the other records were read; get the archive again',
  },
  folder_empty: {
    status: 400,
    message: '{file}: no file in this folder can be read',
    next: 'give a folder that holds one of: {known}',
  },
  line_broken: {
    status: 400,
    message: '{file}: line {line} is not valid JSON ({reason})',
    next: 'mend or remove that line; the other lines were read',
  },
  line_too_long: {
    status: 413,
    message: '{file}: line {line} is longer than {limit}',
    next: 'split the report; the other lines were read',
  },
  report_invalid: {
    status: 400,
    message: '{file}: line {line} is not a report ({reason})',
    next: 'a line is {"id","publisher","url","title","published","body"}, and only "body" must be there',
  },
  report_empty: {
    status: 400,
    message: '{file}: there is no story in it',
    next: 'check that the text of the article was saved, and not only its frame',
  },
  address_refused: {
    status: 400,
    message: '{url}: not fetched: {reason}',
    next: 'only public addresses are fetched, by http or https; for a server of your own give --allow-private',
  },
  page_unreachable: {
    status: 502,
    message: '{url}: no answer ({reason})',
    next: 'check the address, or try again later',
  },
  page_status: {
    status: 502,
    message: '{url}: the server answered {status}',
    next: 'open it in a browser to see why',
  },
  page_slow: {
    status: 504,
    message: '{url}: no whole answer within {seconds} seconds',
    next: 'try again later',
  },
  page_too_large: {
    status: 413,
    message: '{url}: the answer is larger than {limit}',
    next: 'save it to a file, and add that',
  },
  page_damaged: {
    status: 502,
    message: '{url}: the answer cannot be used: {reason}',
    next: 'open it in a browser to see whether it is whole',
  },
  robots_forbid: {
    status: 403,
    message: '{url}: not fetched: the robots.txt of its host asks programs to stay away',
    next: 'ask the outlet, or save the pages that you need and add the files',
  },
  host_busy: {
    status: 503,
    message: '{url}: not fetched: its host asked to be left alone for {seconds} more seconds',
    next: 'it is fetched when that time is over',
  },
  feed_broken: {
    status: 400,
    message: '{file}: not a feed that can be read',
    next: 'open it in a browser: it should be RSS, Atom or RDF',
  },
  feed_truncated: {
    status: 400,
    message: '{file}: the feed ends in the middle; what stands whole was read',
    next: 'fetch it again',
  },
  feed_list: {
    status: 400,
    message: '{file}: a list of feeds, without reports of its own',
    next: 'follow them: marsad watch {file}',
  },
  feeds_missing: {
    status: 400,
    message: '{file}: there is no address of a feed in it',
    next: 'give an OPML list, or the address of a feed',
  },
  redirects_too_many: {
    status: 502,
    message: '{url}: led on more than {limit} times',
    next: 'give the address where it ends',
  },
  place_untold: {
    status: 404,
    message: 'no event in the ledger tells who took, left, besieged or held {name}',
    next: 'see what is told of it: marsad events --place {name}',
  },
  request_invalid: {
    status: 400,
    message: '{name}: {reason}',
    next: 'correct it and send again',
  },
  option_invalid: {
    status: 400,
    message: '{option}: {reason}',
    next: 'see --help for the values that it takes',
  },
  event_unknown: {
    status: 404,
    message: 'no event {id} in the ledger',
    next: 'list the events for their ids',
  },
  report_unknown: {
    status: 404,
    message: 'no report {id} in the ledger',
    next: 'check the id, or add the report first',
  },
  id_unknown: {
    status: 404,
    message: 'neither an event nor a report has the id {id}',
    next: 'list the events for their ids: marsad events',
  },
  claim_unknown: {
    status: 404,
    message: 'no claim {id} in the ledger',
    next: 'see the claims of its report or event: marsad show ID',
  },
  correction_invalid: {
    status: 400,
    message: 'not a correction: {reason}',
    next: 'nothing was changed; see marsad correct --help',
  },
  correction_conflict: {
    status: 409,
    message: '{id} has changed since it was looked at',
    next: 'nothing was changed; look at it again, and correct what is still wrong',
  },
  correction_unknown: {
    status: 404,
    message: 'no correction {id} in the ledger',
    next: 'see the numbers of corrections: marsad history EVENT',
  },
  correction_undone: {
    status: 409,
    message: 'correction {id} is undone already',
    next: 'to bring it back, undo its undoing; marsad history shows the number',
  },
  route_unknown: {
    status: 404,
    message: 'no page or route at {path}',
    next: 'start from /',
  },
  ledger_missing: {
    status: 404,
    message: '{file}: there is no ledger yet',
    next: 'add reports first: marsad add FILE',
  },
  ledger_unreadable: {
    status: 500,
    message: '{file}: cannot be opened as a ledger ({reason})',
    next: 'check the path and its permissions, or give another by --ledger FILE',
  },
  ledger_newer: {
    status: 500,
    message: '{file}: written by a newer version of Marsad',
    next: 'update Marsad',
  },
  browser_missing: {
    status: 501,
    message: 'a PDF is printed by Chromium, and none was found',
    next: 'name one by MARSAD_BROWSER, or print the dossier of --format html',
  },
  output_unwritable: {
    status: 500,
    message: '{file}: cannot be written ({reason})',
    next: 'check the path and its permissions',
  },
  output_binary: {
    status: 400,
    message: '{format} is not text for a terminal',
    next: 'name a file: --output events.{extension}',
  },
  login_needed: {
    status: 401,
    message: 'nobody is logged in',
    next: 'log in, or send a token as Authorization: Bearer',
  },
  login_failed: {
    status: 401,
    message: 'the name or the password is wrong',
    next: 'try again, or ask an admin for a new password',
  },
  tries_exceeded: {
    status: 429,
    message: 'too many tries to log in',
    next: 'wait a minute',
  },
  role_needed: {
    status: 403,
    message: 'this is for accounts with the role {role}',
    next: 'ask an admin',
  },
  origin_foreign: {
    status: 403,
    message: 'the request comes from a page of another site',
    next: 'use the pages of this server, or a token',
  },
  accounts_missing: {
    status: 400,
    message: '{host} can be reached by others, and the ledger has no accounts',
    next: 'make the first one: marsad user add NAME --role admin',
  },
  user_known: {
    status: 409,
    message: 'there is an account {name} already',
    next: 'take another name, or give it a new password: marsad user password {name}',
  },
  user_unknown: {
    status: 404,
    message: 'no account {name}',
    next: 'list them: marsad user list',
  },
  user_last_admin: {
    status: 409,
    message: '{name} is the last admin',
    next: 'make another admin first',
  },
  password_weak: {
    status: 400,
    message: 'the password is too short or too long',
    next: 'take one of at least {least} characters',
  },
  password_missing: {
    status: 400,
    message: 'no password was given',
    next: 'run it in a terminal, or set MARSAD_PASSWORD',
  },
  ledger_unreachable: {
    status: 503,
    message: '{file}: the database cannot be reached ({reason})',
    next: 'check the address and that the server runs',
  },
  ledger_busy: {
    status: 503,
    message: '{file}: another program is writing, and did not end in time',
    next: 'try again later; nothing was added that was not reported as added',
  },
  ledger_full: {
    status: 507,
    message: '{file}: cannot be written to, the disk is full or failing ({reason})',
    next: 'make room and add the rest again; what was reported as added is kept',
  },
  ledger_not_empty: {
    status: 409,
    message: '{file}: this ledger already holds reports',
    next: 'restore into a new one by --ledger FILE, or give --replace to put the backup in the place of what it holds',
  },
  archive_damaged: {
    status: 400,
    message: '{file}: not a whole archive of a ledger ({reason})',
    next: 'take another copy of it; nothing was changed',
  },
  archive_newer: {
    status: 400,
    message: '{file}: written by a newer version of Marsad',
    next: 'update Marsad; nothing was changed',
  },
  archive_is_export: {
    status: 400,
    message: '{file}: an export, and no backup',
    next: 'take it into a ledger: marsad import {file}',
  },
  gazetteer_missing: {
    status: 500,
    message: 'the compiled gazetteer is not there',
    next: 'build it: npm run build',
  },
  web_missing: {
    status: 500,
    message: 'the web app is not built',
    next: 'build it: npm run build',
  },
  port_taken: {
    status: 500,
    message: 'port {port} of {host} is taken',
    next: 'give another by --port',
  },
  gold_invalid: {
    status: 400,
    message: '{file}: line {line} is not a hand-coded report ({reason})',
    next: 'a line is {"report":{…},"claims":[…]}',
  },
  internal: {
    status: 500,
    message: 'a fault of the program',
    next: 'please report it, with what you did',
  },
} as const satisfies Readonly<Record<string, ErrorEntry>>

export type ErrorCode = keyof typeof ERRORS

/** The names in braces that a template asks for; `{"id"…}` is an example for the reader, not a name. */
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `"${string}` ? never : Name) | Names<Rest>
  : never
type Params<C extends ErrorCode> = Names<(typeof ERRORS)[C]['message'] | (typeof ERRORS)[C]['next']>
type FaultArguments<C extends ErrorCode> = [Params<C>] extends [never]
  ? []
  : [params: Readonly<Record<Params<C>, string | number>>]

/** What went wrong by the user's doing or surroundings: one line and a next step, never a stack. */
export class UserError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly next: string

  constructor(code: ErrorCode, message: string, next: string) {
    super(message)
    this.name = 'UserError'
    this.code = code
    this.status = ERRORS[code].status
    this.next = next
  }
}

const fill = (template: string, params: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{([a-z]+)\}/g, (whole, name: string) => oneLine(String(params[name] ?? whole)))

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The error of this code with its template filled in: `throw fault('file_missing', { file })`. */
export function fault<C extends ErrorCode>(code: C, ...args: FaultArguments<C>): UserError {
  const entry = ERRORS[code]
  const params = args[0] ?? {}
  return new UserError(code, fill(entry.message, params), fill(entry.next, params))
}

/** The line that a person is shown: what is wrong, and what to do now. */
export const errorLine = (error: UserError): string => `${error.message}; ${error.next}`
