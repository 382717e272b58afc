/** What the press calls first-order divisions, where Natural Earth's Arabic names are formal, stale or without kind. */

export const PROVINCE_COUNTRIES: readonly string[] = (
  'LY SY IQ YE SD SS SO LB PS EG TN DZ MA EH MR ML NE TD NG BF CM SA AE QA KW BH OM JO IL TR IR AF PK ET ER DJ CF KE UA ' +
  'RU'
).split(' ')

/** By ISO 3166-2 code as Natural Earth gives it. */
export const BETTER_NAMES: Readonly<Record<string, string>> = {
  'BF-BAM': 'محافظة بام',
  'CF-AC': 'محافظة أوهام',
  'MR-03': 'ولاية العصابة',
  'NG-DE': 'ولاية دلتا',
  'SD-GZ': 'ولاية الجزيرة',
  'SS-LK': 'ولاية البحيرات',
  'TD-LC': 'إقليم البحيرة',
  'TN-73': 'ولاية قبلي',
  'DJ-DI': 'إقليم دخيل',
  'TR-65': 'ولاية وان',
  'TR-16': 'ولاية بورصة',
  'SS-UY': 'ولاية الوحدة',
  'SO-BY': 'إقليم باي',
  'BF-BAL': 'مقاطعة بالي',
  'DZ-08': 'ولاية بشار',
  'DZ-29': 'ولاية معسكر',
  'DZ-20': 'ولاية سعيدة',
  'DZ-32': 'ولاية البيض',
  'DZ-39': 'ولاية الوادي',
  'RU-AMU': 'أوبلاست أمور',
  'RU-VLA': 'أوبلاست فلاديمير',
  'BH-13': 'محافظة العاصمة',
  'BH-14': 'المحافظة الجنوبية',
  'BH-17': 'المحافظة الشمالية',
  'OM-DA': 'محافظة الداخلية',
  'OM-ZA': 'محافظة الظاهرة',
  'LB-JA': 'محافظة الجنوب',
  'LB-AS': 'محافظة الشمال',
  'QA-MS': 'بلدية الشمال',
  'ER-DU': 'إقليم الجنوب',
  'IR-14': 'محافظة فارس',
  'LY-AJ': 'الواحات',
  'LY-GD': 'نالوت',
  'LY-MZ': 'الجبل الغربي',
  'LY-QB': 'درنة',
  'LY-TN': 'طرابلس',
  'LY-WS': 'وادي الشاطئ',
  'YE-SD': 'صعدة',
  'YE-SA': 'أمانة العاصمة',
  'SD-DW': 'غرب دارفور',
  'SD-NO': 'الولاية الشمالية',
  'YE-IB': 'إب',
  'JO-AM': 'عمان',
  'LB-NA': 'النبطية',
  'PS-GZZ': 'قطاع غزة',
  'CM-NO': 'إقليم الشمال',
  'CM-SU': 'إقليم الجنوب',
  'CM-ES': 'إقليم الشرق',
  'CM-OU': 'إقليم الغرب',
  'CM-CE': 'إقليم الوسط',
  'CM-SW': 'الجنوب الغربي',
  'CM-LT': 'إقليم الساحل',
  'ML-7': 'غاو',
  'ML-6': 'تمبكتو',
  'MA-04': 'الجهة الشرقية',
  'NE-6': 'تيلابيري',
  'NG-AD': 'أداماوا',
  'NG-BO': 'بورنو',
  'AF-NAN': 'ننغرهار',
  'AF-URU': 'أورزغان',
  'AF-KAB': 'كابول',
  'AF-KDZ': 'قندوز',
  'AF-PKA': 'باكتيا',
  'AF-PIA': 'باكتيكا',
  'AF-LOG': 'لوغر',
  'IR-30': 'خراسان رضوي',
  'IR-29': 'خراسان الجنوبية',
  'IR-22': 'محافظة مركزي',
  'PK-TA': 'المناطق القبلية',
  'PK-IS': 'إسلام آباد',
  'RU-SE': 'أوسيتيا الشمالية',
  'TR-23': 'إلازيغ',
  'SO-NU': 'نوغال',
  'SO-GA': 'جلجدود',
  'ET-SO': 'الإقليم الصومالي',
  'BF-SOM': 'سوم',
  'SA-03': 'المدينة المنورة',
  'SA-02': 'مكة المكرمة',
}

/** Divisions that Natural Earth gives under their neighbour's name or code, by GeoNames code. */
export const MISTAKEN: Readonly<Record<string, { iso: string; name: string; nameEn: string }>> = {
  'AF.42': { iso: 'AF-PAN', name: 'بنجشير', nameEn: 'Panjshir' },
  'AF.41': { iso: 'AF-DAY', name: 'دايكندي', nameEn: 'Daykundi' },
  'SD.60': { iso: 'SD-DE', name: 'شرق دارفور', nameEn: 'East Darfur' },
  'SD.61': { iso: 'SD-DC', name: 'وسط دارفور', nameEn: 'Central Darfur' },
  'IR.44': { iso: 'IR-32', name: 'ألبرز', nameEn: 'Alborz' },
}

const KIND = /^(?:محافظة|ولاية|منطقة|إقليم|مقاطعة|شعبية|بلدية|جهة|أوبلاست|جمهورية|كراي|أوكروغ|إمارة) ?(?=\S)/
const KIND_BEHIND = / (?:أوبلاست|كراي)$/
/** Whose kind word is part of the name: المنطقة الشرقية. */
const BARE_DIRECTION = /^(?:ال)?(?:شرقية|غربية|شمالية|جنوبية|وسطى|ساحلية|حدود الشمالية)$/

/** The province's name without its kind word: محافظة حلب gives حلب. */
export function shortName(name: string): string {
  const plain =
    name
      .replace(/[\u064B-\u0652\u0640]/g, '')
      .split('،')[0]
      ?.trim() ?? ''
  const short = plain.replace(KIND, '').replace(KIND_BEHIND, '').replace(/-/g, ' ').trim()
  return BARE_DIRECTION.test(short) || short.length < 3 ? plain : short
}
