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
  BD: 'بنغلاديشي',
  PH: 'فلبيني',
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
  AM: 'أرميني',
  KZ: 'كازاخستاني',
  TJ: 'طاجيكستاني',
  UZ: 'أوزبكستاني',
  ID: 'إندونيسي',
  MM: 'ميانماري بورمي',
  LK: 'سريلانكي',
  NP: 'نيبالي',
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
  for (const ending of ['ه', 'ون', 'ين', 'ات', 'تين', 'ان', 'ا']) {
    if (!stem.endsWith(ending)) continue
    const base = stem.slice(0, -ending.length)
    const found = COUNTRY_OF.get(base) ?? COUNTRY_OF.get(`${base}ي`)
    if (found) return found
  }
  return null
}

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
  EG: 'مصر',
  IR: 'إيران',
  SY: 'سوريا',
  IQ: 'العراق',
  YE: 'اليمن',
  LY: 'ليبيا',
  JO: 'الأردن',
  LB: 'لبنان',
  SD: 'السودان',
  ET: 'إثيوبيا',
  KE: 'كينيا',
  TD: 'تشاد',
  NG: 'نيجيريا',
  NE: 'النيجر',
  PK: 'باكستان',
  IN: 'الهند',
  AF: 'أفغانستان',
  UA: 'أوكرانيا',
}

/** Name of a state by its code, or null. */
export const stateOf = (country: string): string | null => STATES[country] ?? null
