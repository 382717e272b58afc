/** Spellings and their normal form; marks that cannot be seen are written as escapes. */
export const NORMAL_FORMS: readonly (readonly [given: string, normal: string])[] = [
  ['أحمد', 'احمد'],
  ['إصابة', 'اصابه'],
  ['آلاف', 'الاف'],
  ['ٱلجيش', 'الجيش'],
  ['مستشفى', 'مستشفي'],
  ['مدينة', 'مدينه'],
  ['مسؤول', 'مسؤول'],
  ['قتلَى', 'قتلي'],
  ['مُقَاتِلُون', 'مقاتلون'],
  ['قـــوات', 'قوات'],
  ['غارةً', 'غاره'],
  // Persian and Urdu keyboards.
  ['لیبیا', 'ليبيا'],
  ['معرکە', 'معركه'],
  ['گرداسة', 'كرداسه'],
  ['پاريس', 'باريس'],
  // Hamza and madda written as marks of their own.
  ['مسو\u0654ول', 'مسؤول'],
  ['ا\u0653لاف', 'الاف'],
  ['طاي\u0654رة', 'طائره'],
  // Presentation forms, as old pages and PDF files print them.
  ['\uFE8D\uFEDF\uFEA0\uFEF4\uFEB6', 'الجيش'],
  ['\uFEFB', 'لا'],
  ['\uFDF2', 'الله'],
  ['ق\uFE77تل', 'قتل'],
  // Joiners, direction marks, a byte order mark in the middle of a word.
  ['ال\u200Fقوات', 'القوات'],
  ['\u202Bسرت\u202C', 'سرت'],
  ['مي\u200Cخواهم', 'ميخواهم'],
  ['بن\uFEFFغازي', 'بنغازي'],
  ['\u2067دير الزور\u2069', 'دير الزور'],
  ['الكوردستاني', 'الكردستاني'],
  ['للكوردي', 'للكردي'],
]

/** Words of other meaning stay apart. */
export const APART: readonly (readonly [one: string, other: string])[] = [
  ['قتل', 'قاتل'],
  ['كوردون', 'كردون'],
  ['سؤال', 'سوال'],
  ['مئة', 'مية'],
  ['أسرى', 'أسرة'],
  ['قتلى', 'قتلة'],
]
