/** The lines of a page that hold anything, and what each is by the customs of page layout. */

/** `text` is a story's own: paragraph, title or caption. The others are the furniture around it. */
export type LineKind = 'text' | 'source' | 'separator' | 'related' | 'share' | 'update' | 'rights'

export interface PageLine {
  /** Offsets of the trimmed line in the page. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: LineKind
  readonly blankBefore: boolean
}

const AGENCY =
  '(?:ال)?(?:وكالات|وكالة|وكاله|صحف|رويترز|أ ?ف ?ب|ا ?ف ?ب|أ\\.? ?ب|د ?ب ?أ|فرانس برس|أسوشيتد برس|الأناضول|متابعات|مواقع)'
const BUTTON =
  '(?:شارك(?:ها)?|مشارك(?:ة|ه)|غر[ّ]?د|تغريد|طباع(?:ة|ه)|اطبع|إرسال|أرسل|نسخ الرابط|انسخ الرابط|حفظ|تعليق(?:ات)?|' +
  'فيس ?بوك|تويتر|واتس ?[اآ]ب|تي?ل[يغج]+رام|لينكد ?إن|البريد(?: الإلكتروني)?|على|عبر|المقال|الخبر|' +
  'facebook|twitter|x|whats ?app|telegram|linkedin|e-?mail|print|share|tweet|copy link)'

/** In order: the first that fits names the line. */
const KINDS: readonly (readonly [LineKind, RegExp])[] = [
  ['separator', /^(?:[*\-=_—–•~#٭+·.]\s*){3,}$|^⁂$/],
  ['source', /^[([]?\s*(?:المصدر|المصادر|مصدر الخبر)\s*[:/-]\s*[^.؟!]{1,60}[)\]]?\.?$/],
  ['source', new RegExp(`^[([]?\\s*${AGENCY}(?:\\s*[،,+/–-]\\s*(?:و ?)?${AGENCY}| و ?${AGENCY})*\\s*[)\\]]?\\.?$`)],
  ['related', /^[«"([]?\s*(?:[اأإ]قر(?:أ|ا|ئي|ؤوا|أوا)|طالع|تابع|شاهد)\s+(?:أيض|ايض|المزيد|كذلك)/],
  ['related', /^(?:مواضيع|أخبار|موضوعات|مقالات|قصص)\s+(?:ذات صلة|متعلقة|مشابهة|قد تهمك)/],
  ['update', /^(?:آخر )?تحديث\s*:/],
  ['rights', /^(?:©|جميع الحقوق|كل الحقوق|حقوق (?:النشر|الطبع))/],
  ['share', new RegExp(`^[|•·:\\s]*(?:${BUTTON}[|•·:،,\\s]*)+$`, 'i')],
]

/** Lines that are empty but for spaces and marks without width are left out. */
export function pageLines(text: string): PageLine[] {
  const lines: PageLine[] = []
  let blankBefore = true
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n?|\n|\u2028|\u2029/g)) {
    const given = match[0]
    if (/^[\r\n\u2028\u2029]/.test(given)) continue
    const trimmed = trimBlank(given)
    if (trimmed.text !== '') {
      const start = match.index + trimmed.offset
      blankBefore = lineBreaksBefore(text, match.index) > 1 || blankBefore
      lines.push({
        start,
        end: start + trimmed.text.length,
        text: trimmed.text,
        kind: kindOfLine(trimmed.text),
        blankBefore,
      })
    }
    blankBefore = trimmed.text === ''
  }
  return lines
}

const BLANK = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+$/g

function trimBlank(line: string): { readonly text: string; readonly offset: number } {
  const text = line.replace(BLANK, '')
  return { text, offset: text === '' ? 0 : line.indexOf(text) }
}

/** How many line ends stand right before `at`. */
function lineBreaksBefore(text: string, at: number): number {
  const before = /(?:\r\n?|\n|\u2028|\u2029)*$/.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? ''
  return before.match(/\r\n?|\n|\u2028|\u2029/g)?.length ?? 0
}

/** What a line is by the customs of page layout. */
export const kindOfLine = (text: string): LineKind => {
  // A long line is a paragraph whatever it begins with; the patterns need not be tried on it.
  if (text.length > 160) return 'text'
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text'
}

export const wordCount = (line: Pick<PageLine, 'text'>): number => line.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Running text: a paragraph, and not a title or a caption. */
export const isProse = (line: Pick<PageLine, 'text'>): boolean => {
  const words = wordCount(line)
  return words >= 25 || (words >= 10 && /[.!؟…]["»”)]*$/.test(line.text))
}

/** Openings with which a paragraph goes on from the one before; a story's first does not begin so. */
const GOES_ON =
  /^(?:و(?:ال|قال|أضاف|تابع|أكد|أوضح|أشار|ذكر|لفت|بيّن|بين|أعلن|كان|قد|في|من|على|عن|إلى|ب|ل|هو|هي|لا|لم|كشف|أفاد|نقل|شدد|دعا|شنت|تأتي|يأتي|يشهد|تشهد|سبق|بحسب|وفق|أبلغ|رد|حول|منذ|عقب|بعد|خلال)|كما |فيما |بينما |في (?:المقابل|غضون|السياق|سياق|الأثناء|هذه)|من (?:جهت|جانب|ناحي|جهة)|إلى ذلك|الى ذلك|يذكر أن|يُذكر|يشار إلى|يُشار|جدير بالذكر|هذا |ذلك |أما |لكن |غير أن |وكالات$)/

/** Whether a paragraph can be a story's first. */
export const isFresh = (line: Pick<PageLine, 'text'>): boolean =>
  !GOES_ON.test(line.text) || /^(?:وكال|وزير|وزار|واشنطن|وفد|وفا[ةء]|والي |والد|والا|وجه )/.test(line.text)
