/** Words that say what kind of place the name behind them is of, in all their forms: "حي", "حيي", "أحياء". */

/** Normal forms, each kind with its other forms; duals as they stand before a name. */
const FORMS: Readonly<Record<string, string>> = {
  محافظه: 'محافظتي محافظتا محافظات',
  ولايه: 'ولايتي ولايتا ولايات',
  اقليم: 'اقليمي اقليما اقاليم',
  مقاطعه: 'مقاطعتي مقاطعتا مقاطعات',
  ريف: 'ريفي ريفا ارياف',
  مدينه: 'مدينتي مدينتا مدن',
  بلده: 'بلدتي بلدتا بلدات',
  قريه: 'قريتي قريتا قري',
  حي: 'حيي حيا احياء',
  ضاحيه: 'ضاحيتي ضاحيتا ضواحي',
  مديريه: 'مديريتي مديريتا مديريات',
  قضاء: 'قضايي قضاءا قضاءي اقضيه',
  ناحيه: 'ناحيتي ناحيتا نواحي',
  منطقه: 'منطقتي منطقتا مناطق',
  محله: 'محلتي محلتا محلات',
  محليه: 'محليتي محليتا',
  بلديه: 'بلديتي بلديتا بلديات',
  محور: 'محوري محورا محاور',
  جبهه: 'جبهتي جبهتا جبهات',
  قاعده: 'قاعدتي قاعدتا قواعد',
  مطار: 'مطاري مطارا مطارات',
  ميناء: 'مينايي ميناءا مينائي مواني',
  مرفا: 'مرفاي مرافي',
  معسكر: 'معسكري معسكرا معسكرات',
  مخيم: 'مخيمي مخيما مخيمات',
  جبل: 'جبلي جبلا جبال',
  وادي: 'وادييي واديي اوديه وديان',
  جزيره: 'جزيرتي جزيرتا جزر',
  معبر: 'معبري معبرا معابر',
  حقل: 'حقلي حقلا حقول',
  تل: 'تلي تلا تلال',
  تله: 'تلتي تلتا',
  تبه: 'تبتي تبتا تباب',
  سجن: 'سجني سجنا سجون',
  عاصمه: '',
}

const KIND_OF_FORM: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([kind, forms]) =>
    [kind, ...forms.split(' ').filter(Boolean)].map(form => [form, kind] as const),
  ),
)

/** The kind that a word, in normal form and without clitics, stands for; null when it is no such word. */
export const kindOfForm = (norm: string): string | null => KIND_OF_FORM.get(norm) ?? null

/** Kinds that the press uses for one another; a base is no camp of tents, and a district no base. */
const LIKE: readonly (readonly string[])[] = [
  'مدينه بلده قريه حي ضاحيه مديريه قضاء ناحيه منطقه محور جبهه محله محليه بلديه'.split(' '),
  ['محافظه', 'ولايه', 'اقليم', 'مقاطعه'],
  ['قاعده', 'معسكر', 'مطار'],
  ['ميناء', 'مرفا'],
  ['تل', 'تله', 'تبه', 'جبل'],
]

/** Whether a name told with the one kind word may be told with the other. */
export const areLikeKinds = (a: string, b: string): boolean =>
  a === b || LIKE.some(kinds => kinds.includes(a) && kinds.includes(b))
