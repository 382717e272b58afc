/** Adjectives of countries ("ليبي", "العراقية"): which country a word points to. */
import { normalForm } from '../2-arabic/forms.ts'

const TABLE: Readonly<Record<string, string>> = {
  LY: 'ليبي',
  SY: 'سوري',
  IQ: 'عراقي',
  YE: 'يمني حوثي',
  EG: 'مصري سيناوي',
  SA: 'سعودي',
  AE: 'إماراتي',
  QA: 'قطري',
  BH: 'بحريني',
  KW: 'كويتي',
  OM: 'عماني',
  JO: 'أردني',
  LB: 'لبناني',
  PS: 'فلسطيني غزاوي مقدسي',
  IL: 'إسرائيلي صهيوني',
  TR: 'تركي أتراك',
  IR: 'إيراني',
  SD: 'سوداني',
  SS: 'جنوبسوداني',
  SO: 'صومالي',
  KE: 'كيني',
  ET: 'إثيوبي',
  ER: 'إريتري',
  DJ: 'جيبوتي',
  TN: 'تونسي',
  DZ: 'جزائري',
  MA: 'مغربي',
  MR: 'موريتاني',
  ML: 'مالي',
  NE: 'نيجري',
  NG: 'نيجيري',
  TD: 'تشادي',
  CM: 'كاميروني',
  BF: 'بوركيني',
  CF: 'أفريقيوسطي',
  AF: 'أفغاني أفغان',
  PK: 'باكستاني',
  IN: 'هندي هنود',
  BD: 'بنغلاديشي بنغلادشي بنجلاديشي',
  PH: 'فلبيني فيليبيني',
  TH: 'تايلاندي',
  CN: 'صيني',
  RU: 'روسي روس شيشاني داغستاني',
  UA: 'أوكراني',
  US: 'أمريكي أميركي أمريكان أميركان',
  GB: 'بريطاني',
  FR: 'فرنسي',
  DE: 'ألماني',
  IT: 'إيطالي',
  ES: 'إسباني',
  BE: 'بلجيكي',
  NL: 'هولندي',
  CA: 'كندي',
  AU: 'أسترالي',
  UG: 'أوغندي',
  BI: 'بوروندي',
  CD: 'كونغولي',
  MX: 'مكسيكي',
  CO: 'كولومبي',
  BR: 'برازيلي',
  JP: 'ياباني',
  RW: 'رواندي',
  TZ: 'تنزاني',
  MZ: 'موزمبيقي',
  BJ: 'بنيني',
  TG: 'توغولي',
  SN: 'سنغالي',
  CI: 'إيفواري عاجي',
  SE: 'سويدي',
  GR: 'يوناني',
  CY: 'قبرصي',
  AZ: 'أذربيجاني أذري',
  AM: 'أرميني أرمني أرمن',
  KZ: 'كازاخستاني',
  TJ: 'طاجيكستاني',
  UZ: 'أوزبكستاني',
  ID: 'إندونيسي',
  MM: 'ميانماري بورمي',
  LK: 'سريلانكي',
  NP: 'نيبالي',
  KG: 'قرغيزستاني قيرغيزستاني قرغيزي قيرغيزي',
  TM: 'تركمانستاني',
  GE: 'جورجي أبخازي',
  MD: 'مولدوفي',
  BY: 'بيلاروسي',
  RS: 'صربي صرب',
  XK: 'كوسوفي',
  BA: 'بوسني',
  AL: 'ألباني',
  MK: 'مقدوني',
  BG: 'بلغاري',
  HU: 'هنغاري',
  PL: 'بولندي',
  CZ: 'تشيكي',
  AT: 'نمساوي',
  CH: 'سويسري',
  PT: 'برتغالي',
  IE: 'أيرلندي إيرلندي',
  NO: 'نرويجي',
  DK: 'دنماركي دانماركي',
  FI: 'فنلندي',
  NZ: 'نيوزيلندي',
  VE: 'فنزويلي',
  AR: 'أرجنتيني',
  AO: 'أنغولي',
  GA: 'غابوني',
  GM: 'غامبي',
  ZM: 'زامبي',
  SL: 'سيراليوني',
  VN: 'فيتنامي',
  MY: 'ماليزي',
  MV: 'مالديفي',
}

const COUNTRY_OF = new Map(
  Object.entries(TABLE).flatMap(([country, words]) =>
    words.split(' ').map(word => [normalForm(word), country] as const),
  ),
)

/** Country of a stem without article ("ليبي", "عراقيه", "سوريون"), ISO alpha-2; null when it is no such adjective. */
export function countryOfAdjective(stem: string): string | null {
  const exact = COUNTRY_OF.get(stem)
  if (exact) return exact
  for (const ending of ['ه', 'ون', 'ين', 'ات', 'تين', 'تان', 'ان', 'ا']) {
    if (!stem.endsWith(ending)) continue
    const base = stem.slice(0, -ending.length)
    const found = COUNTRY_OF.get(base) ?? COUNTRY_OF.get(`${base}ي`)
    if (found) return found
  }
  return null
}

/** Nations whose plural is no sound one, by that plural: "هنود", "أرمن", "روس". */
const OF_BROKEN_PLURAL = new Map(
  Object.values(TABLE).flatMap(words => {
    const [adjective = '', ...others] = words.split(' ')
    return others.filter(word => !word.endsWith('ي')).map(word => [normalForm(word), adjective] as const)
  }),
)
/** The adjective of one man of those who are told by a broken plural: "هنود" are each "هندي"; null for other words. */
export const adjectiveOfPlural = (stem: string): string | null => OF_BROKEN_PLURAL.get(stem) ?? null

/** What the press calls the states that send aircraft and troops, for those told by their adjective alone ("غارة أميركية"). */
const STATES: Readonly<Record<string, string>> = {
  US: 'الولايات المتحدة',
  GB: 'بريطانيا',
  FR: 'فرنسا',
  RU: 'روسيا',
  IL: 'إسرائيل',
  TR: 'تركيا',
  SA: 'السعودية',
  AE: 'الإمارات',
  QA: 'قطر',
  KW: 'الكويت',
  BH: 'البحرين',
  OM: 'سلطنة عمان',
  EG: 'مصر',
  IR: 'إيران',
  SY: 'سوريا',
  IQ: 'العراق',
  YE: 'اليمن',
  LY: 'ليبيا',
  JO: 'الأردن',
  LB: 'لبنان',
  DZ: 'الجزائر',
  TN: 'تونس',
  MA: 'المغرب',
  SD: 'السودان',
  SS: 'جنوب السودان',
  SO: 'الصومال',
  ER: 'إريتريا',
  UG: 'أوغندا',
  CM: 'الكاميرون',
  ET: 'إثيوبيا',
  KE: 'كينيا',
  TD: 'تشاد',
  NG: 'نيجيريا',
  NE: 'النيجر',
  PK: 'باكستان',
  IN: 'الهند',
  AF: 'أفغانستان',
  UA: 'أوكرانيا',
  AM: 'أرمينيا',
  AZ: 'أذربيجان',
  DE: 'ألمانيا',
  IT: 'إيطاليا',
  NL: 'هولندا',
  BE: 'بلجيكا',
  AU: 'أستراليا',
  CA: 'كندا',
  CN: 'الصين',
}

/** Spellings of one adjective, where the press has two. */
const ALSO_SPELT: Readonly<Record<string, readonly string[]>> = { US: ['أميركي'] }
/** What the forces of a state are called by its adjective: "القوات الفلانية", "الجيش الفلاني". */
export const forcesOf = (country: string): string[] => {
  const [adjective] = TABLE[country]?.split(' ') ?? []
  return adjective
    ? [adjective, ...(ALSO_SPELT[country] ?? [])].flatMap(one => [`القوات ال${one}ة`, `الجيش ال${one}`])
    : []
}

/** Name of a state by its code, or null. */
export const stateOf = (country: string): string | null => STATES[country] ?? null
