/** The words of a printed dossier in both languages. */
import type { Outcome, PlacePrecision, Role, Scope, Status } from '../4-claims/claim.ts'

export interface DossierWords {
  readonly lang: 'ar' | 'en'
  readonly dir: 'rtl' | 'ltr'
  readonly date: string
  readonly place: string
  readonly actors: string
  readonly sources: string
  readonly sourcesText: (reports: number, outlets: number, independent: number) => string
  readonly tolls: string
  readonly outcome: string
  readonly side: string
  readonly low: string
  readonly best: string
  readonly high: string
  readonly preset: string
  readonly statements: string
  readonly saidBy: string
  readonly unknown: string
  readonly implied: string
  readonly since: string
  readonly until: string
  readonly orMore: string
  readonly caution: string
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly roles: Readonly<Record<Role, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly scopes: Readonly<Record<Scope, string>>
  readonly precisions: Readonly<Record<PlacePrecision, string>>
}

const ar: DossierWords = {
  ...{ lang: 'ar', dir: 'rtl', date: 'التاريخ', place: 'المكان', actors: 'الأطراف', sources: 'المصادر' },
  sourcesText: (reports, outlets, independent) =>
    `التقارير: ${reports} · المنابر: ${outlets} · المستقلة منها: ${independent}`,
  ...{ tolls: 'الحصيلة', outcome: 'المآل', side: 'الجهة', low: 'الأدنى', best: 'الأرجح', high: 'الأعلى' },
  ...{ preset: 'قاعدة الاختيار', statements: 'الأقوال', saidBy: 'على لسان', unknown: 'غير معلوم', implied: 'مستنتج' },
  ...{ since: 'منذ', until: 'حتى', orMore: 'أو أكثر' },
  caution: 'قُرئ آليا من تقارير منشورة، وتُعرض الأقوال كما وردت من غير ترجيح بينها.',
  outcomes: {
    ...{ killed: 'قتلى', injured: 'جرحى', missing: 'مفقودون', captured: 'محتجزون', surrendered: 'مستسلمون' },
    ...{ freed: 'محرَّرون', displaced: 'نازحون' },
  },
  roles: { initiator: 'فاعل', target: 'مستهدف', participant: 'مشارك' },
  statuses: { reported: 'مذكور', denied: 'منفي', planned: 'معتزم', disputed: 'متنازع فيه' },
  scopes: { incident: 'واقعة', cumulative: 'حصيلة تراكمية', background: 'خلفية' },
  precisions: { site: 'موقع', district: 'حي', town: 'بلدة', area: 'محيط', province: 'محافظة', country: 'بلد' },
}

const en: DossierWords = {
  ...{ lang: 'en', dir: 'ltr', date: 'Date', place: 'Place', actors: 'Actors', sources: 'Sources' },
  sourcesText: (reports, outlets, independent) => `${reports} reports, ${outlets} outlets, ${independent} independent`,
  ...{ tolls: 'Tolls', outcome: 'Outcome', side: 'Side', low: 'Low', best: 'Best', high: 'High', preset: 'Preset' },
  ...{
    statements: 'Claims',
    saidBy: 'said by',
    unknown: 'unknown',
    implied: 'implied',
    since: 'since',
    until: 'until',
  },
  orMore: 'or more',
  caution: 'Read by program from published reports; claims are shown as they were told, with none preferred.',
  outcomes: {
    ...{ killed: 'killed', injured: 'injured', missing: 'missing', captured: 'captured', surrendered: 'surrendered' },
    ...{ freed: 'freed', displaced: 'displaced' },
  },
  roles: { initiator: 'initiator', target: 'target', participant: 'participant' },
  statuses: { reported: 'reported', denied: 'denied', planned: 'planned', disputed: 'disputed' },
  scopes: { incident: 'incident', cumulative: 'total', background: 'background' },
  precisions: {
    site: 'site',
    district: 'district',
    town: 'town',
    area: 'area',
    province: 'province',
    country: 'country',
  },
}

export const DOSSIER_WORDS: readonly DossierWords[] = [ar, en]
