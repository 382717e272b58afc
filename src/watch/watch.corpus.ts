/** Feeds as a test's server gives them. */

export interface FeedPart {
  readonly id: string
  readonly title?: string
  readonly text?: string
  readonly link?: string
}

/** Long enough not to be taken for a summary. */
export const ARTICLE = Array.from(
  { length: 12 },
  (_, i) => `وقال المصدر رقم ${i + 1} إن الطريق الساحلي بقي مغلقا طوال النهار وإن السكان لزموا بيوتهم.`,
).join(' ')

/** An article that tells of an event. */
export const STRIKE = [
  'قتل أربعة جنود في غارة جوية على سرت أمس السبت.',
  'وقال المتحدث باسم الجيش إن الطائرة قصفت حاجزا عسكريا غرب المدينة وإن الجنود الأربعة كانوا فيه.',
  ...Array.from({ length: 12 }, (_, i) => `وأضاف الضابط رقم ${i + 1} أن قوات الجيش أغلقت الطريق الساحلي بعد القصف.`),
].join(' ')

export const rss = (parts: readonly FeedPart[], encoding = 'UTF-8'): string =>
  `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>صحيفة الميناء</title>${parts
    .map(
      ({ id, title = `خبر ${id}`, text = STRIKE, link }) =>
        `<item><guid isPermaLink="false">${id}</guid><title>${title}</title>${link ? `<link>${link}</link>` : ''}<description>${text}</description><pubDate>Sun, 14 Aug 2016 10:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`
