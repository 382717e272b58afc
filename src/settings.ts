/** Every setting that is a limit: its name in the environment and as an option, what it starts from, and why. */

interface Setting {
  /** Also `--limit NAME=VALUE`. */
  readonly name: string
  readonly env: string
  /** Bytes may be written with KB, MB or GB. */
  readonly unit: 'bytes' | 'count'
  readonly default: number
  /** Completes "the most …" on the page of settings. */
  readonly what: string
}

const MB = 2 ** 20

export const SETTINGS = {
  fileBytes: {
    name: 'file-size',
    env: 'MARSAD_FILE_SIZE',
    unit: 'bytes',
    default: 32 * MB,
    what: 'bytes of a file that is read whole: a text, a page, a sheet, a page of an archive. Files of lines and archives are read as a stream, and may be of any size',
  },
  reportBytes: {
    name: 'report-size',
    env: 'MARSAD_REPORT_SIZE',
    unit: 'bytes',
    default: 2 * MB,
    what: 'bytes of one report: of a line, of a row, of the text of a page',
  },
  unpackedBytes: {
    name: 'unpacked-size',
    env: 'MARSAD_UNPACKED_SIZE',
    unit: 'bytes',
    default: 16 * 1024 * MB,
    what: 'bytes that a packed file (zip, gzip, XLSX) may unpack to, with all packed files inside it',
  },
  unpackedRatio: {
    name: 'unpacked-ratio',
    env: 'MARSAD_UNPACKED_RATIO',
    unit: 'count',
    default: 200,
    what: 'times that a packed file may grow by unpacking; text grows three- to tenfold, a trap thousandfold',
  },
  archiveEntries: {
    name: 'archive-entries',
    env: 'MARSAD_ARCHIVE_ENTRIES',
    unit: 'count',
    default: 100_000,
    what: 'files in one zip',
  },
  nesting: {
    name: 'nesting',
    env: 'MARSAD_NESTING',
    unit: 'count',
    default: 4,
    what: 'packed files inside one another: a gzipped WARC in a zip is three deep',
  },
  answerBytes: {
    name: 'answer-size',
    env: 'MARSAD_ANSWER_SIZE',
    unit: 'bytes',
    default: 16 * MB,
    what: 'bytes that a server may answer with, unpacked',
  },
  answerSeconds: {
    name: 'answer-seconds',
    env: 'MARSAD_ANSWER_SECONDS',
    unit: 'count',
    default: 30,
    what: 'seconds until an answer is there, whole',
  },
  redirects: {
    name: 'redirects',
    env: 'MARSAD_REDIRECTS',
    unit: 'count',
    default: 5,
    what: 'times that an address may lead on to another',
  },
} as const satisfies Readonly<Record<string, Setting>>

export type Limits = { readonly [Key in keyof typeof SETTINGS]: number }

const KEYS = Object.keys(SETTINGS).filter((key): key is keyof Limits => key in SETTINGS)

/** What holds where nobody says otherwise. */
export const DEFAULT_LIMITS: Limits = limitsBy(key => SETTINGS[key].default)

function limitsBy(of: (key: keyof Limits) => number): Limits {
  return {
    fileBytes: of('fileBytes'),
    reportBytes: of('reportBytes'),
    unpackedBytes: of('unpackedBytes'),
    unpackedRatio: of('unpackedRatio'),
    archiveEntries: of('archiveEntries'),
    nesting: of('nesting'),
    answerBytes: of('answerBytes'),
    answerSeconds: of('answerSeconds'),
    redirects: of('redirects'),
  }
}

/** The setting with this name (`file-size`), or null. */
export const settingNamed = (name: string): keyof Limits | null => KEYS.find(key => SETTINGS[key].name === name) ?? null

const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1024, mb: MB, gb: 1024 * MB }

/** `64 MB`, `1.5gb`, `200`; null where it is no such number, or not above 0. */
export function parseLimit(key: keyof Limits, text: string): number | null {
  const [, digits = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(text) ?? []
  const times = SETTINGS[key].unit === 'bytes' ? UNITS[unit.toLowerCase()] : unit === '' ? 1 : undefined
  const value = digits === '' || times === undefined ? Number.NaN : Math.floor(Number(digits) * times)
  return Number.isSafeInteger(value) && value > 0 ? value : null
}

/** The limits that hold: each as given here, else by the environment, else its default; `wrong` is told of what is no number. */
export function limitsFrom(
  given: Partial<Limits>,
  environment: Readonly<Record<string, string | undefined>>,
  wrong: (name: string, text: string) => never,
): Limits {
  return limitsBy(key => {
    const text = environment[SETTINGS[key].env]
    if (given[key] !== undefined) return given[key]
    return text ? (parseLimit(key, text) ?? wrong(SETTINGS[key].env, text)) : SETTINGS[key].default
  })
}

/** A number of bytes as a person says it: `32 MB`, `1.5 MB`, `512 bytes`. */
export function sizeLabel(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  const [unit, size] =
    bytes < MB ? ['KB', bytes / 1024] : bytes < 1024 * MB ? ['MB', bytes / MB] : ['GB', bytes / 1024 / MB]
  return `${Number(size.toFixed(1))} ${unit}`
}
