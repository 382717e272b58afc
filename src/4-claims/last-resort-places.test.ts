/** Places that are told of the people in a sentence, and of what happened only where it tells no other. */
import { expect, test } from 'vitest'
import { indexNames } from '../3-gazetteer/names.ts'
import { loadGazetteer } from '../load-gazetteer.ts'
import { readReport } from './read-report.ts'

const names = indexNames(loadGazetteer())
const claimsIn = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2019-06-12', body }, names).claims
const told = (body: string): string[] => claimsIn(body).map(({ type, place }) => `${type} ${place?.name}`)

test('where a victim comes from is where it happened only if nothing else is told', () => {
  const crossing =
    'استشهد الشاب سامر عودة (22 عاما) من قرية بيت لقيا برصاص الجيش الإسرائيلي خلال مواجهات قرب حاجز قلنديا.'
  expect(told(crossing)).toEqual(['clash حاجز قلنديا'])
  expect(told('استشهد الشاب سامر عودة من قرية بيت لقيا برصاص الجيش الإسرائيلي.')[0]).toMatch(/بيت لقيا$/)
})

test('where those come from who do it is not where they did it', () => {
  expect(told('أحرق مستوطنون من مستوطنة يتسهار مركبتين في قرية مادما جنوب نابلس.')).toEqual(['destruction مادما'])
  expect(
    told('قصفت مدفعية الجيش التركي مواقع المسلحين قرب كوباني، وقتل في القصف ثلاثة وهم من سكان مدينة منبج.'),
  ).toEqual(['shelling كوباني'])
})

test('people are held where they were seized, wherever they are taken', () => {
  const taken =
    'أطلقت البحرية الإسرائيلية النار على مراكب الصيادين قبالة مدينة غزة، واعتقلت صيادين اثنين واقتادتهما إلى ميناء أسدود.'
  expect(told(taken)).toContain('arrest مدينة غزة')
  expect(told('خطف مسلحون ثلاثة موظفين في مدينة تعز، ونقلوهم إلى سجن في مدينة إب.')).toEqual(['abduction تعز'])
})

test('those who strike have their base elsewhere', () => {
  const based = 'تعرضت مواقع قوات سوريا الديمقراطية في محيط منبج لقصف من قبل الجيش التركي المنتشر في مدينة جرابلس.'
  expect(told(based)).toEqual(['shelling منبج'])
  expect(told('قصف الجيش التركي القوات المنتشرة في مدينة منبج أمس.')).toEqual(['shelling منبج'])
})

test('whence aircraft took off is no part of their name', () => {
  const [raid] = claimsIn('قصفت مقاتلات تركية أقلعت من قاعدة ديار بكر مواقع حزب العمال الكردستاني في جبل قنديل.')
  expect(raid?.actors.map(({ name }) => name)).toContain('مقاتلات تركية')
  expect(raid?.place?.name).toMatch(/قنديل$/)
})
