/** Countries as other data sets number and group them. */
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }

const list = (codes: string): string[] => codes.split(' ')

/** Regions as ACLED's files name them. */
const ACLED_REGIONS: Readonly<Record<string, readonly string[]>> = {
  'Northern Africa': list('DZ EG EH LY MA SD TN'),
  'Western Africa': list('BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG'),
  'Middle Africa': list('AO CD CF CG CM GA GQ ST TD'),
  'Eastern Africa': list('BI DJ ER ET KE KM MG MU MW MZ RE RW SC SO SS TZ UG YT ZM ZW'),
  'Southern Africa': list('BW LS NA SZ ZA'),
  'Middle East': list('AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE'),
  'Caucasus and Central Asia': list('AF AM AZ GE KG KZ TJ TM UZ'),
  'South Asia': list('BD BT IN LK MV NP PK'),
  'Southeast Asia': list('BN ID KH LA MM MY PH SG TH TL VN'),
  'East Asia': list('CN HK JP KP KR MN MO TW'),
  Europe: list(
    'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK',
  ),
  'North America': list('CA GL US'),
}
const ACLED_REGION = new Map(Object.entries(ACLED_REGIONS).flatMap(([name, codes]) => codes.map(code => [code, name])))

/** ACLED's region of a country by its two letters; null where this list has none. */
export const acledRegion = (code: string): string | null => ACLED_REGION.get(code) ?? null

/** UCDP's five regions, by way of ACLED's finer ones; Turkey, Cyprus and the Caucasus as UCDP has them. */
export function ucdpRegion(code: string): string | null {
  if (['AM', 'AZ', 'GE'].includes(code)) return 'Europe'
  const region = acledRegion(code)
  if (region === null) return null
  if (region.endsWith('Africa')) return 'Africa'
  if (region.endsWith('Asia')) return 'Asia'
  return region === 'North America' ? 'Americas' : region
}

/** Gleditsch and Ward's numbers of states, for the countries of the packs and those around them. */
const GW: Readonly<Record<string, number>> = {
  ...{ US: 2, GB: 200, FR: 220, ES: 230, IT: 325, MT: 338, GR: 350, CY: 352, RU: 365, UA: 369 },
  ...{
    ML: 432,
    SN: 433,
    BJ: 434,
    MR: 435,
    NE: 436,
    CI: 437,
    BF: 439,
    NG: 475,
    CM: 471,
    CF: 482,
    TD: 483,
    CG: 484,
    CD: 490,
  },
  ...{ UG: 500, KE: 501, SO: 520, DJ: 522, ET: 530, ER: 531, SS: 626, SD: 625, MA: 600, DZ: 615, TN: 616, LY: 620 },
  ...{ IR: 630, TR: 640, IQ: 645, EG: 651, SY: 652, LB: 660, JO: 663, IL: 666, SA: 670, YE: 678, KW: 690, BH: 692 },
  ...{ QA: 694, AE: 696, OM: 698, AF: 700, PK: 770, IN: 750 },
}
export const gwNumber = (code: string): number | null => GW[code] ?? null

/** M49 number of a country (Libya 434); null for what has none. */
export const m49 = (code: string): number | null => M49.get(code) ?? null

const M49: ReadonlyMap<string, number> = new Map(codes.map(([two = '', , numeric]) => [two, Number(numeric)]))

const ENGLISH = new Intl.DisplayNames('en', { type: 'region' })

/** English name of a country. */
export const countryName = (code: string): string => ENGLISH.of(code) ?? code

const plain = (name: string): string =>
  name
    .replace(/\(.*?\)/g, '')
    .normalize('NFD')
    .replace(/[^a-z]+/gi, ' ')
    .replace(/\b(the|of|republic|state|and)\b/gi, ' ')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** Names that the data sets write and no list of countries does. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{ 'DR Congo': 'CD', 'Democratic Republic of Congo': 'CD', Congo: 'CG', 'Republic of Congo': 'CG' },
  ...{ 'Ivory Coast': 'CI', 'Bosnia-Herzegovina': 'BA' },
}

const byName = new Map<string, string>()
for (const [code, names] of Object.entries(english.countries)) {
  for (const name of [names].flat()) byName.set(plain(name), code)
}
for (const [code = ''] of codes) byName.set(plain(countryName(code)), code)
for (const [name, code] of Object.entries(OTHER_NAMES)) byName.set(plain(name), code)

const BY_M49: ReadonlyMap<string, string> = new Map(
  codes.map(([two = '', , numeric = '']) => [String(Number(numeric)), two]),
)
const BY_ISO3: ReadonlyMap<string, string> = new Map(codes.map(([two = '', three = '']) => [three, two]))
const BY_GW: ReadonlyMap<string, string> = new Map(Object.entries(GW).map(([code, number]) => [String(number), code]))

/** What a table of others gives of a country; empty text for what it does not. */
interface CountryGiven {
  readonly m49?: string
  readonly iso3?: string
  readonly gw?: string
  readonly name?: string
}

/** Two letters of a country by its numbers or its English name; null where none is known. */
export const countryBy = ({ m49 = '', iso3 = '', gw = '', name = '' }: CountryGiven): string | null =>
  BY_M49.get(m49.replace(/^0+/, '')) ??
  BY_ISO3.get(iso3.toUpperCase()) ??
  BY_GW.get(gw) ??
  byName.get(plain(name)) ??
  null
