/** What the kinds of a pack are called in plain Arabic. */
import type { ActorKind, Outlet, PlaceKind } from '../../src/3-gazetteer/gazetteer.ts'

export const PLACE_LABELS: Readonly<Record<PlaceKind, string>> = {
  ...{ country: 'بلد', province: 'محافظة أو ولاية', region: 'إقليم', city: 'مدينة كبيرة', town: 'مدينة أو بلدة' },
  ...{ village: 'قرية', district: 'حي', camp: 'مخيم', base: 'قاعدة عسكرية', airport: 'مطار', port: 'ميناء' },
  ...{ oil: 'منشأة نفط أو غاز', hospital: 'مستشفى', building: 'مبنى', front: 'محور قتال', road: 'طريق', gate: 'بوابة' },
  ...{ mountain: 'جبل', valley: 'واد', island: 'جزيرة', border: 'معبر حدودي', desert: 'صحراء' },
}

export const ACTOR_LABELS: Readonly<Record<ActorKind, string>> = {
  ...{ state_forces: 'جيش أو قوات دولة', police: 'شرطة أو أمن', government: 'حكومة أو وزارة', rebel: 'معارضة مسلحة' },
  ...{ militia: 'مجموعة مسلحة', jihadist: 'تنظيم جهادي', foreign: 'قوات دولة أخرى', coalition: 'تحالف دول' },
  ...{ civil: 'مدنيون', organisation: 'منظمة أو هيئة', person: 'شخص' },
}

export const OUTLET_LABELS: Readonly<Record<Outlet['kind'], string>> = {
  ...{ agency: 'وكالة أنباء', newspaper: 'صحيفة', channel: 'قناة', site: 'موقع', radio: 'إذاعة', monitor: 'جهة رصد' },
}
