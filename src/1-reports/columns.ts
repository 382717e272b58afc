/** Which column of a table, or key of an object, holds which field of a report. */

export const FIELDS = ['id', 'publisher', 'url', 'title', 'published', 'body'] as const
export type Field = (typeof FIELDS)[number]

/** The names of columns that a person gave. */
export type Columns = { readonly [Name in Field]?: string }

/** Names by which tables call each field, in the form of `plain`; the first that a table has is taken. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: words('id, reportid, articleid, docid, documentid, uid, guid, المعرف, معرف, رقمالخبر, رقمالمقال, الرقم'),
  publisher: words(
    'publisher, outlet, source, sourcename, newspaper, site, sitename, website, agency, channel, domain, الناشر, ' +
      'المصدر, الصحيفه, الوكاله, الموقع, القناه, الجريده, اسمالمصدر, اسمالموقع',
  ),
  url: words(
    'url, link, href, address, sourceurl, articleurl, pageurl, permalink, webaddress, الرابط, رابط, رابطالخبر, العنوانالالكتروني',
  ),
  title: words('title, headline, heading, subject, articletitle, newstitle, العنوان, عنوان, عنوانالخبر, عنوانالمقال'),
  published: words(
    'published, date, publicationdate, publishdate, pubdate, publishedat, publishedon, datepublished, datetime, ' +
      'articledate, newsdate, day, time, timestamp, التاريخ, تاريخ, تاريخالنشر, تاريخالخبر, يومالنشر',
  ),
  body: words(
    'body, text, content, fulltext, article, articletext, articlebody, maintext, story, newstext, description, النص, ' +
      'نص, نصالخبر, نصالمقال, المحتوي, المتن, متنالخبر, الخبر, التفاصيل, المقال',
  ),
}

function words(list: string): readonly string[] {
  return list.split(', ')
}

/** A name without case, spaces, marks and the spelling of the last letters. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/[ىی]/g, 'ي')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The position of each field among these names: as given, else by a known name; -1 where there is none. */
export function columnsOf(names: readonly string[], given: Columns = {}): Readonly<Record<Field, number>> {
  const known = names.map(plain)
  const at = (field: Field): number => {
    const chosen = given[field]
    if (chosen !== undefined) return known.indexOf(plain(chosen))
    return NAMES[field].map(name => known.indexOf(name)).find(index => index >= 0) ?? -1
  }
  return {
    id: at('id'),
    publisher: at('publisher'),
    url: at('url'),
    title: at('title'),
    published: at('published'),
    body: at('body'),
  }
}
