/**
 * Verbs (past and present, normal form) with forms that must be made of them: tense, voice, number, `f` for feminine, `+`
 * for one with an object pronoun.
 */
export const VERBS: readonly (readonly [past: string, present: string, forms: readonly string[]])[] = [
  [
    'قتل',
    'يقتل',
    [
      'قتل past either singular',
      'قتلت past either singular f',
      'قتلوا past either plural',
      'قتلا past either dual',
      'قتلتا past either dual f',
      'قتلن past either plural f',
      'يقتل present either singular',
      'تقتل present either singular f',
      'يقتلون present either plural',
      'يقتلوا present either plural',
      'يقتلان present either dual',
      'قتلهم past active singular +',
      'قتلتهم past active singular f +',
      'قتلوهم past active plural +',
      'يقتلهم present active singular +',
      'يقتلونهم present active plural +',
    ],
  ],
  // Hollow: the passive is spelt apart.
  [
    'اصاب',
    'يصيب',
    [
      'اصاب past active singular',
      'اصابت past active singular f',
      'اصيب past passive singular',
      'اصيبت past passive singular f',
      'اصيبوا past passive plural',
      'اصيبا past passive dual',
      'يصاب present passive singular',
      'اصابته past active singular f +',
    ],
  ],
  [
    'استعاد',
    'يستعيد',
    ['استعادت past active singular f', 'استعيدت past passive singular f', 'يستعاد present passive singular'],
  ],
  ['قال', 'يقول', ['قالوا past active plural', 'قيل past passive singular', 'يقال present passive singular']],
  // Third form: هوجم.
  ['هاجم', 'يهاجم', ['هاجموا past active plural', 'هوجمت past passive singular f', 'يهاجمون present either plural']],
  [
    'حاصر',
    'يحاصر',
    ['حوصر past passive singular', 'حوصروا past passive plural', 'تحاصرهم present active singular f +'],
  ],
  // Defective: the last letter falls, stays or opens.
  [
    'نفي',
    'ينفي',
    [
      'نفت past either singular f',
      'نفوا past either plural',
      'نفاه past active singular +',
      'ينفون present either plural',
    ],
  ],
  ['لقي', 'يلقي', ['لقيت past either singular f', 'لقوا past either plural', 'لقيا past either dual']],
  ['توفي', 'يتوفي', ['توفيت past either singular f', 'توفوا past either plural']],
  [
    'دعا',
    'يدعو',
    [
      'دعت past either singular f',
      'دعوا past either plural',
      'يدعون present either plural',
      'تدعو present either singular f',
    ],
  ],
  // A hamza at the end is no weak letter.
  ['بدأ', 'يبدا', ['بدا past either singular', 'بدات past either singular f', 'بداوا past either plural']],
  // Doubled.
  [
    'شن',
    'يشن',
    [
      'شنت past either singular f',
      'شنوا past either plural',
      'تشن present either singular f',
      'شنها past active singular +',
    ],
  ],
]

/** Forms that no such verb has. */
export const NO_VERB_FORMS: readonly (readonly [past: string, present: string, forms: readonly string[]])[] = [
  ['قتل', 'يقتل', ['قوتل', 'قتيل', 'يقتال']],
  ['اطلق', 'يطلق', ['اوطلق', 'اطليق']],
  ['انسحب', 'ينسحب', ['انسيحب']],
]

/** Nouns: singular, plurals as a lexicon lists them (`+ون`, `+ات`), and forms with number and `construct`. */
export const NOUNS: readonly (readonly [singular: string, plurals: string, forms: readonly string[]])[] = [
  [
    'جندي',
    'جنود',
    ['جنديا singular', 'جنديان dual', 'جنديين dual', 'جنديا dual construct', 'جنود plural', 'جنودا plural'],
  ],
  [
    'مقاتل',
    '+ون',
    ['مقاتلان dual', 'مقاتلون plural', 'مقاتلين plural', 'مقاتلو plural construct', 'مقاتلي plural construct'],
  ],
  ['غاره', '+ات', ['غارتان dual', 'غارتين dual', 'غارتا dual construct', 'غارتي dual construct', 'غارات plural']],
  ['ضابط', 'ضباط', ['ضابطا singular', 'ضابطان dual', 'ضباطا plural']],
  ['قتيل', 'قتلي', ['قتيلا singular', 'قتيلان dual', 'قتلي plural']],
  ['ميليشيا', '+ات', ['ميليشيات plural']],
  ['لواء', 'الويه', ['لواءان dual', 'الويه plural']],
  ['مستشفي', '+ات', ['مستشفيات plural', 'مستشفيان dual']],
]

/** Forms that no such noun has. */
export const NO_NOUN_FORMS: readonly (readonly [singular: string, plurals: string, forms: readonly string[]])[] = [
  ['جندي', 'جنود', ['جنديون', 'جنديات']],
  ['غاره', '+ات', ['غارها', 'غارهات', 'غارهان']],
  ['ميليشيا', '+ات', ['ميليشياات']],
]
