import { describe, expect, it } from 'vitest'
import { splitStories } from './split-stories.ts'

const CAMP =
  'قالت إدارة المخيم إن سبع عائلات وصلت صباح اليوم من القرى المجاورة، وإن خياما جديدة نصبت لها قرب البئر القديمة.'
const MORE =
  'وأضافت الإدارة أن الماء يكفي أسبوعا واحدا، وأن شاحنة ثانية ستصل من المدينة بعد غد إن سمحت حال الطريق بذلك.'
const FAIR =
  'افتتح رئيس البلدية معرض الكتاب في القاعة الكبرى بحضور ناشرين وكتاب من ست دول عربية، ويستمر المعرض حتى نهاية الأسبوع المقبل.'
const CAPTION = 'خيام قرب البئر القديمة'

/** A page's lines, and how many stories it holds. */
const pages: readonly (readonly [name: string, count: number, lines: readonly string[]])[] = [
  ['one paragraph', 1, [CAMP]],
  ['paragraphs with blank lines between', 1, [CAMP, '', MORE, '', '', FAIR]],
  ['a source line at the end', 1, [CAMP, MORE, '', 'المصدر : وكالات']],
  ['a source line between stories', 2, [CAMP, MORE, '', 'المصدر : وكالات', '', FAIR]],
  ['agencies named without the word', 2, [CAMP, '(رويترز، أ ف ب)', FAIR]],
  ['a picture credit', 1, [CAMP, CAPTION, 'المصدر: رويترز', FAIR]],
  ['captions after the source line', 2, [CAMP, 'المصدر: وكالات', '', 'قاعة المعرض', 'قاعة المعرض', '', FAIR]],
  ['a source line over the story', 1, ['المصدر: وكالات', CAMP, MORE]],
  ['a paragraph that goes on after the source line', 1, [CAMP, 'المصدر: وكالات', MORE]],
  ['three stars between stories', 2, [CAMP, '***', FAIR]],
  ['spaced stars', 2, [CAMP, '* * *', FAIR]],
  ['a rule inside one story', 1, [CAMP, '-----', MORE]],
  ['a rule over the foot of the page', 1, [CAMP, '=====', 'جميع الحقوق محفوظة 2016', 'اتصل بنا']],
  ['an update line', 1, [CAMP, '', 'تحديث: 14:05 تغ', '', FAIR]],
  ['links to other stories', 1, [CAMP, 'اقرأ أيضا:', 'معرض الكتاب يفتح أبوابه', 'أمطار على الساحل غدا']],
  ['links inside a story', 1, [CAMP, 'اقرأ أيضا:', 'معرض الكتاب يفتح أبوابه', '', FAIR]],
  ['links after the source line', 2, [CAMP, 'المصدر: وكالات', 'اقرأ أيضا:', 'أمطار على الساحل غدا', '', FAIR]],
  ['a header in the middle', 2, [CAMP, 'العنوان: معرض الكتاب', 'المصدر: صحيفة المرفأ', '', FAIR]],
  ['three stories', 3, [CAMP, '***', FAIR, '', 'المصدر: وكالات', '', CAMP]],
  ['nothing but furniture', 0, ['شارك', 'فيسبوك | تويتر', '***']],
  ['nothing', 0, ['', '  ', '\u200f']],
]

describe('splitStories', () => {
  it.each(pages)('%s: %i', (_name, count, lines) => {
    for (const end of ['\n', '\r\n']) {
      const text = lines.join(end)
      const stories = splitStories(text)
      expect(stories.length).toBe(count)
      for (const story of stories) expect(text).toContain(story.body)
    }
  })

  it('keeps captions, update and source lines in the body and drops buttons and links around it', () => {
    const own = [CAPTION, CAPTION, '', CAMP, '', 'تحديث: 14:05 تغ', MORE, '', 'المصدر : وكالات']
    const page = ['شارك', 'فيسبوك | تويتر', ...own, '', 'اقرأ أيضا:', 'أمطار على الساحل غدا', '---', 'طباعة'].join('\n')
    expect(splitStories(page).map(story => story.body)).toEqual([own.join('\n')])
  })

  it('reads the header of each story', () => {
    const header = [
      'العنوان: مخيم جديد',
      'المصدر: صحيفة المرفأ',
      'التاريخ: 2018-03-04',
      'الرابط: https://marfa.example/7',
    ]
    const [first, second] = splitStories([...header, '', CAMP, '***', 'العنوان: معرض الكتاب', FAIR].join('\n'))
    expect(first).toEqual({
      title: 'مخيم جديد',
      publisher: 'صحيفة المرفأ',
      published: '2018-03-04',
      url: 'https://marfa.example/7',
      body: CAMP,
    })
    expect(second).toEqual({ title: 'معرض الكتاب', publisher: null, published: null, url: null, body: FAIR })
  })

  it('leaves a date that is no ISO day to be read from the body', () => {
    const [story] = splitStories(['العنوان: مخيم جديد', 'التاريخ: الأحد 4 مارس 2018', CAMP].join('\n'))
    expect(story?.published).toBeNull()
    expect(story?.body).toBe(`التاريخ: الأحد 4 مارس 2018\n${CAMP}`)
  })

  it.each([
    ['a title', 'سبع عائلات تصل إلى المخيم صباح اليوم', 'سبع عائلات تصل إلى المخيم صباح اليوم'],
    ['a sentence', 'وصلت سبع عائلات إلى المخيم.', null],
    ['a caption', 'صورة من المخيم تظهر سبع عائلات قرب البئر', null],
    ['a credit', 'عائلات في المخيم قرب البئر (أ ف ب)', null],
    ['a line of other things', 'الطقس غدا غائم جزئيا', null],
    ['a dateline', 'المخيم صباح اليوم - وكالات', null],
    ['a byline with tatweel for a dash', 'سالم القرى ـ المخيم اليوم', null],
  ])('takes the first line for a title only when certain: %s', (_name, line, title) => {
    const [story] = splitStories(`${line}\n\n${CAMP}`)
    expect(story?.title).toBe(title)
    expect(story?.body).toBe(title === null ? `${line}\n\n${CAMP}` : CAMP)
  })

  it('takes a doubled line for a caption', () => {
    const line = 'سبع عائلات تصل إلى المخيم صباح اليوم'
    expect(splitStories(`${line}\n${line}\n\n${CAMP}`)[0]?.title).toBeNull()
  })

  it('is not slowed by a page of nothing but marks', () => {
    const page = `${CAMP}\n${'***\nالمصدر: وكالات\n'.repeat(20_000)}`
    expect(splitStories(page)).toHaveLength(1)
  })
})
