/**
 * Texts and the names in them, of the invented country: "words = id or ids", the clitics taken off in brackets, parted by "; ".
 * Several ids: the name alone cannot tell which is meant.
 */
export const NAMES: readonly (readonly [text: string, expected: string])[] = [
  ['وصل إلى قلازار', 'قلازار = toy/qalazar'],
  ['في حي الجسور', 'حي الجسور = toy/qalazar-bridges'],
  // The longest name at each spot.
  ['مطار قلازار الدولي مغلق', 'مطار قلازار الدولي = toy/qalazar-airport'],
  ['قصف مطار قلازار', 'مطار قلازار = toy/qalazar-airport'],
  ['الجيش النهراني في ميناء حركوش', 'الجيش النهراني = toy/army; ميناء حركوش = toy/harkush-port'],
  // A name that is listed with its kind word, behind a word of like kind.
  ['في قاعدتي الصقر وحركوش', 'الصقر = toy/base-falcon; وحركوش (و) = toy/harkush'],
  ['بين قاعدتي حركوش والصقر', 'حركوش = toy/harkush; والصقر (و) = toy/base-falcon'],
  // Clitics before the first word.
  ['بقلازار', 'بقلازار (ب) = toy/qalazar'],
  ['وبقلازار وحركوش', 'وبقلازار (و ب) = toy/qalazar; وحركوش (و) = toy/harkush'],
  ['للجيش النهراني', 'للجيش النهراني (ل) = toy/army'],
  ['وللقوات النهرانية', 'وللقوات النهرانية (و ل) = toy/army'],
  ['كجيش نهران', 'كجيش نهران (ك) = toy/army'],
  ['لأسود الوادي', 'لأسود الوادي (ل) = toy/lions'],
  // ون and ين.
  ['إلى الدباغون', 'الدباغون = toy/qalazar-tanners'],
  ['في الدباغين', 'الدباغين = toy/qalazar-tanners'],
  // Other spellings of the same letters.
  ['ميناء حرکوش', 'ميناء حرکوش = toy/harkush-port'],
  ['قَلازار', 'قَلازار = toy/qalazar'],
  ['رميزه', 'رميزه = toy/rumayza toy/rumayza-south'],
  ['هاجم الأسود البلدة', 'الأسود = toy/lions toy/lions-old'],
  // A campaign stands for those who run it.
  ['عملية النهر الفضي', 'عملية النهر الفضي = toy/army'],
  ['نقلت وكالة أنباء نهران', 'وكالة أنباء نهران = toy/nna'],
  // A name does not go on over a mark or a line end.
  ['أسود، الوادي', ''],
  ['حي\nالجسور', 'الجسور = toy/qalazar-bridges'],
]

/** Texts in which no name stands. */
export const NO_NAMES: readonly string[] = [
  'قلازارية',
  'الأسودان',
  'وصل الجيش',
  'قلا زار',
  'مستشفى الأمل',
  'حلق الصقر',
  'في حي الصقر',
  '',
]
