import { describe, expect, it } from 'vitest'
import type { Claim, Toll } from '../4-claims/claim.ts'
import { sketchOf } from './copies.ts'
import type { Event } from './event.ts'
import { featuresOf } from './features.ts'
import { actor, claim, onDay, told, toll, town } from './invented-claims.ts'
import { mergeClaims } from './merge.ts'
import type { Preset } from './presets.ts'
import type { ToldClaim } from './told-claim.ts'

const merged = (claims: readonly ToldClaim[], preset?: Preset): Event => mergeClaims(claims.map(featuresOf), preset)
const each = (...claims: readonly Claim[]): ToldClaim[] => claims.map((one, i) => told(`${i}`, one))
const withTolls = (...tolls: readonly Toll[]): Claim => claim('clash', 'قتال', { tolls, ...onDay('2031-03-01') })
const figures = (event: Event) => event.tolls.map(({ low, best, high, open }) => [low, best, high, open])

describe('figures', () => {
  it.each<[string, Claim[], (number | boolean | null)[][]]>([
    ['one number', [withTolls(toll(4, 4))], [[4, 4, 4, false]]],
    ['two that differ', [withTolls(toll(4, 4)), withTolls(toll(7, 7))], [[4, 4, 7, false]]],
    ['a bound above a number', [withTolls(toll(20, 20)), withTolls(toll(30, null))], [[20, 20, 30, true]]],
    ['a bound below a number', [withTolls(toll(10, null)), withTolls(toll(12, 12))], [[10, 10, 12, false]]],
    [
      'a word beside a number',
      [withTolls(toll(20, null, { vague: true })), withTolls(toll(43, 43))],
      [[43, 43, 43, false]],
    ],
    ['a word alone', [withTolls(toll(20, null, { vague: true }))], [[20, 20, 20, true]]],
    ['killed and wounded together, alone', [withTolls(toll(1, 20, { approx: true }))], [[1, null, 20, false]]],
    [
      'killed and wounded together, beside a number',
      [withTolls(toll(1, 20, { approx: true })), withTolls(toll(12, 12))],
      [[1, 12, 20, false]],
    ],
    ['children among them', [withTolls(toll(12, 12), toll(3, 3, { detail: 'children' }))], [[12, 12, 12, false]]],
    [
      'women and children without a whole',
      [withTolls(toll(21, 21, { detail: 'women' }), toll(31, 31, { detail: 'children' }))],
      [[52, 52, 52, false]],
    ],
    ['an officer and three soldiers', [withTolls(toll(1, 1), toll(3, 3))], [[4, 4, 4, false]]],
    ['the same with their sum', [withTolls(toll(4, 4), toll(1, 1), toll(3, 3))], [[4, 4, 4, false]]],
    ['title and body', [withTolls(toll(20, 20), toll(23, 23))], [[20, 20, 23, false]]],
    [
      'two voices',
      [withTolls(toll(3, 3, { speaker: 'ناطق' }), toll(30, 30, { speaker: 'طبيب' }))],
      [[3, 3, 30, false]],
    ],
  ])('%s', (_, claims, expected) => expect(figures(merged(each(...claims)))).toEqual(expected))

  it('are kept apart by outcome and side, under one name for one actor', () => {
    const sides = [actor('تنظيم السهم', 'participant', { aliases: ['المشعل'] }), actor('جيش الوادي', 'participant')]
    const one = claim('clash', 'قتال', {
      actors: sides,
      tolls: [toll(5, 5, { of: 'المشعل' }), toll(2, 2, { of: 'جيش الوادي' })],
    })
    const two = claim('clash', 'قتال', { actors: sides, tolls: [toll(6, 6, { of: 'تنظيم السهم' })] })
    const tolls = merged(each(one, two)).tolls.map(({ of, low, high }) => [of, low, high])
    expect(tolls).toEqual([
      ['تنظيم السهم', 5, 6],
      ['جيش الوادي', 2, 2],
    ])
  })

  it('of nobody in particular are of the only side that another report names', () => {
    const vague = withTolls(toll(5, 5, { group: 'unknown' }))
    const full = withTolls(toll(6, 6, { group: 'civilians' }))
    expect(merged(each(vague, full)).tolls.map(({ group, low, high }) => [group, low, high])).toEqual([
      ['civilians', 5, 6],
    ])
  })

  it('follow the preset, and say how far the presets part', () => {
    const claims = each(
      withTolls(toll(10, null)),
      withTolls(toll(12, 12)),
      withTolls(toll(12, 12)),
      withTolls(toll(16, 16)),
    )
    const best = (preset: Preset) => merged(claims, preset).tolls.map(one => [one.best, one.preset, one.divergence])
    expect(best('conservative')).toEqual([[10, 'conservative', 0.375]])
    expect(best('informative')).toEqual([[16, 'informative', 0.375]])
    expect(best('representative')).toEqual([[12, 'representative', 0.375]])
  })
})

const AGENCY_TEXT = [
  'اندلع قتال عنيف عند المدخل الشرقي لمرسى النور قبل شروق الشمس بين حرس الميناء ورجال القبيلة المجاورة',
  'وروى صياد كان يصلح شباكه أن الرصاص مر فوق رأسه وأن قاربه الصغير غرق قرب الرصيف القديم',
  'وأغلقت المدارس أبوابها طوال النهار فيما طلب رئيس البلدية من الأهالي أن يلزموا بيوتهم حتى المساء',
  'وكان الطرفان قد تصالحا في الربيع بعد خلاف طويل على مياه البئر وعلى رسوم العبور إلى السوق',
  'وقال شيخ القبيلة إن رجاله لم يبدؤوا بإطلاق النار وإنه يريد لقاء قائد الحرس في بيت محايد',
].join('. ')
const RETOLD_LEAD = 'شهدت مرسى النور فجرا معركة قصيرة بين الحرس والقبيلة'
const OWN_TEXT = [
  'سمع سكان مرسى النور إطلاق نار كثيف من جهة الشرق ثم علموا أن حرس الميناء يقاتل القبيلة المجاورة',
  'ورأت مراسلتنا ثلاثة قوارب محترقة وامرأة تبحث عن ابنها بين الواقفين عند باب المستشفى',
  'ويقول تاجر من السوق إن الخلاف على رسوم العبور لم ينته قط وإن صلح الربيع كان هدنة لا أكثر',
].join('. ')

describe('sources', () => {
  const sentence = 'وقال المتحدث إن القوات صدت هجوما كبيرا على المدخل الشرقي للمدينة فجر اليوم'
  it('that print the same words count as one', () => {
    const claims = each(claim('clash', sentence), claim('clash', `${sentence}.`), claim('clash', 'قتال على المدخل'))
    expect(merged(claims).sources).toEqual({ reports: 3, outlets: 3, independent: 2 })
  })
  it('that print one text with cuts and another lead count as one', () => {
    const claims = each(claim('clash', 'أ'), claim('clash', 'ب'), claim('clash', 'ج'))
    const bodies = [AGENCY_TEXT, `${RETOLD_LEAD} ${AGENCY_TEXT.split('. ').slice(1, 4).join('. ')}`, OWN_TEXT]
    const printed = claims.map((one, i) => ({ ...one, sketch: sketchOf(bodies[i] ?? '') }))
    expect(merged(printed).sources).toEqual({ reports: 3, outlets: 3, independent: 2 })
  })
  it('without a name are each their own', () => {
    const claims = each(claim('clash', 'أ'), claim('clash', 'ب')).map(one => ({ ...one, outlet: null }))
    expect(merged(claims).sources).toEqual({ reports: 2, outlets: 2, independent: 2 })
  })
})

describe('single fields', () => {
  const month = { date: { start: '2031-03-01', end: '2031-03-31' } }
  it('the narrowest date that most agree with', () => {
    const claims = each(claim('clash', 'أ', month), claim('clash', 'ب', onDay('2031-03-04')), claim('clash', 'ج'))
    expect(merged(claims).date).toEqual({ start: '2031-03-04', end: '2031-03-04', basis: 'stated', precision: 'day' })
  })
  it('a stated day before an implied one', () => {
    const implied = { date: { start: '2031-03-05', end: '2031-03-05', basis: 'implied' as const } }
    const claims = each(
      claim('clash', 'أ', implied),
      claim('clash', 'ب', implied),
      claim('clash', 'ج', onDay('2031-03-04')),
    )
    expect(merged(claims).date).toMatchObject({ start: '2031-03-04', basis: 'stated' })
    expect(merged(claims.slice(0, 2)).date).toMatchObject({ start: '2031-03-05', basis: 'implied' })
  })
  it('the most exact place', () => {
    const district = town('حي الصيادين', 31.01, 16.01, { precision: 'district' })
    const claims = each(
      claim('clash', 'أ', { place: town('مرسى النور', 31, 16) }),
      claim('clash', 'ب', { place: town('مرسى النور', 31, 16) }),
      claim('clash', 'ج', { place: district }),
    )
    expect(merged(claims).place).toEqual(district)
  })
  it('status and scope', () => {
    const told2 = (a: Partial<Claim>, b: Partial<Claim>) => merged(each(claim('clash', 'أ', a), claim('clash', 'ب', b)))
    expect(told2({ status: 'reported' }, { status: 'denied' }).status).toBe('disputed')
    expect(told2({ status: 'planned' }, { status: 'reported' }).status).toBe('reported')
    expect(told2({ scope: 'background' }, { scope: 'incident' }).scope).toBe('incident')
    expect(told2({ scope: 'background' }, { scope: 'background' }).scope).toBe('background')
  })
  it('the most frequent type, ties by id', () => {
    expect(merged(each(claim('clash', 'أ'), claim('attack', 'ب'))).type).toBe('attack')
    expect(merged(each(claim('clash', 'أ'), claim('attack', 'ب'), claim('clash', 'ج'))).type).toBe('clash')
  })
})
