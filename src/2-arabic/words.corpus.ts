/** A small lexicon for the words below, in the form that `lexemes` reads. */
export const TABLE = `
verb قتل يقتل قتل : kill   # and its masdar
verb اصاب يصيب اصابه +ات : injure
verb سيطر يسيطر سيطره : hold
verb وقع يقع وقوع : happen
verb سقط يسقط سقوط : fall
masdar هجوم هجمات : attack
noun قوه قوات : force
noun اسير اسري : captive
noun جيش جيوش : army
noun قذيفه قذائف : shell
noun بلد بلاد : country
noun بيت بيوت : home
noun سلاح اسلحه : weapon
noun ابن ابناء : son
noun مقاتل +ون : fighter
noun كمين كمائن : ambush
adj ليبي +ون : of-libya
part في من علي : prep
part ان : that
`

/** Words and their first reading: clitics parted by `+` (a pronoun behind the stem in brackets), then lemma and part of speech. */
export const READINGS: readonly (readonly [word: string, expected: string])[] = [
  ['القوات', 'ال+قوات = قوه noun'],
  ['بالقوات', 'ب+ال+قوات = قوه noun'],
  ['وبالقوات', 'و+ب+ال+قوات = قوه noun'],
  ['فالقوات', 'ف+ال+قوات = قوه noun'],
  ['للجيش', 'ل+ال+جيش = جيش noun'],
  ['وللجيش', 'و+ل+ال+جيش = جيش noun'],
  ['لجيش', 'ل+جيش = جيش noun'],
  ['كالجيش', 'ك+ال+جيش = جيش noun'],
  ['قواتهم', 'قوات(هم) = قوه noun'],
  ['وبقواتها', 'و+ب+قوات(ها) = قوه noun'],
  ['بإصابتهم', 'ب+اصابه(هم) = اصابه masdar'],
  ['أبنائهم', 'ابناء(هم) = ابن noun'],
  ['ابناه', 'ابنا(ه) = ابن noun'],
  ['وأصيب', 'و+اصيب = اصاب verb'],
  ['فقتلوا', 'ف+قتلوا = قتل verb'],
  ['وقتلت', 'و+قتلت = قتل verb'],
  ['سيسيطر', 'س+يسيطر = سيطر verb'],
  ['وسيسيطرون', 'و+س+يسيطرون = سيطر verb'],
  ['ليسيطر', 'ل+يسيطر = سيطر verb'],
  ['قتلتهم', 'قتلتهم = قتل verb'],
  ['بقذيفتين', 'ب+قذيفتين = قذيفه noun'],
  ['والمقاتلين', 'و+ال+مقاتلين = مقاتل noun'],
  ['هجماتهم', 'هجمات(هم) = هجوم masdar'],
  ['وأسراها', 'و+اسري(ها) = اسير noun'],
  ['الليبيين', 'ال+ليبيين = ليبي adjective'],
  ['الليبية', 'ال+ليبيه = ليبي adjective'],
  ['ليبيتان', 'ليبيتان = ليبي adjective'],
  ['والليبيات', 'و+ال+ليبيات = ليبي adjective'],
  // Words that begin like a clitic and are whole.
  ['سيطر', 'سيطر = سيطر verb'],
  ['سلاح', 'سلاح = سلاح noun'],
  ['وقع', 'وقع = وقع verb'],
  ['ووقع', 'و+وقع = وقع verb'],
  ['بلد', 'بلد = بلد noun'],
  ['كمين', 'كمين = كمين noun'],
  ['في', 'في = في particle'],
  // Words that no lexicon knows lose their article, no more.
  ['ولاية', 'ولايه = ?'],
  ['وكالة', 'وكاله = ?'],
  ['وسط', 'وسط = ?'],
  ['فجر', 'فجر = ?'],
  ['بنغازي', 'بنغازي = ?'],
  ['كتيبة', 'كتيبه = ?'],
  ['لبنان', 'لبنان = ?'],
  ['المنارة', 'ال+مناره = ?'],
  ['والمنارة', 'و+ال+مناره = ?'],
]

/** Readings that a word must not have among all of its own. */
export const NO_READINGS: readonly (readonly [word: string, stem: string, why: string])[] = [
  ['القتل', 'تل', 'ق is no clitic'],
  ['سقط', 'قط', 'س only before a present'],
  ['بقتل', 'بقتل', 'a verb bears no ب'],
  ['سقتل', 'قتل', 'س only before a present'],
  ['القواتهم', 'قوات', 'no article with a pronoun'],
  ['والقتلوا', 'قتلوا', 'a verb has no article'],
]
