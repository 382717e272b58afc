/** Adjectives and nouns of origin, without article, and their country. */
export const ADJECTIVES: readonly (readonly [stem: string, country: string])[] = [
  ['ليبي', 'LY'],
  ['ليبية', 'LY'],
  ['ليبيون', 'LY'],
  ['ليبيين', 'LY'],
  ['ليبيات', 'LY'],
  ['ليبيان', 'LY'],
  ['ليبيتين', 'LY'],
  ['ليبيا', 'LY'],
  ['أمريكية', 'US'],
  ['أميركية', 'US'],
  ['حوثيون', 'YE'],
  ['إسرائيلية', 'IL'],
  ['مصريين', 'EG'],
  ['سوريون', 'SY'],
  ['روسية', 'RU'],
  ['أوكرانية', 'UA'],
  ['أتراك', 'TR'],
  ['أفغان', 'AF'],
  ['روانديين', 'RW'],
  ['أذربيجانية', 'AZ'],
  ['قرغيزي', 'KG'],
  ['جورجيين', 'GE'],
  ['نمساوية', 'AT'],
  ['إسرائيليتان', 'IL'],
  ['بنغلادشيين', 'BD'],
]

/** Words of no country. */
export const NO_ADJECTIVES: readonly string[] = ['جندي', 'غربي', 'عربي', 'حي', 'ون', '', 'مدينة', 'مال']
