/** From GeoNames and packs to the compiled file and back. */
import { describe, expect, test } from 'vitest'
import { arabicNames } from '../scripts/gazetteer/arabic-names.ts'
import { compileGazetteer } from '../scripts/gazetteer/compile.ts'
import type { Town } from '../scripts/gazetteer/geonames.ts'
import type { PackContent } from '../scripts/gazetteer/read-packs.ts'
import { readActorName } from '../scripts/gazetteer/read-packs.ts'
import { decodeGazetteer, encodeGazetteer } from '../src/3-gazetteer/compiled.ts'
import type { Place } from '../src/3-gazetteer/gazetteer.ts'
import { toyGazetteer } from './toy-gazetteer.ts'

describe('arabicNames', () => {
  test.each([
    ['the usual spelling first', ['بنغازى', 'بنغازي', 'بنغازی'], 'LY', ['بنغازي']],
    ['the article before its lack', ['mwsڵ', 'موصل', 'الموصل', 'مووسڵ'], 'IQ', ['الموصل', 'موصل']],
    ['the Arabic part of a mixed name', ['Khartún - الخرطوم'], 'SD', ['الخرطوم']],
    ['the town, not its province', ['الزنتان، لیبی', 'الزنتان\u200e'], 'LY', ['الزنتان']],
    ['a Persian name where Persian is at home', ['شاهین دژ'], 'IR', ['شاهين دج']],
    ['no Persian name elsewhere', ['ونرقو', 'مورپث'], 'FR', ['ونرقو']],
    ['no kind word', ['شعبية سرت', 'سرت'], 'LY', ['سرت']],
    ['nothing too short', ['إب'], 'YE', []],
    ['no description', ['المنطقة الأثرية القديمة في قلب المدينة'], 'EG', []],
    ['no vowel marks', ['طَرَابُلُس'], 'LY', ['طرابلس']],
  ])('gives %s', (_, alternateNames, country, names) => {
    expect(arabicNames(alternateNames, country)).toEqual(names)
  })
})

describe('compileGazetteer', () => {
  const town: Town = {
    id: '7',
    name: 'Rumayza',
    alternateNames: ['رميزة', 'الرميزة'],
    lat: 11.52,
    lon: -30.79,
    featureCode: 'PPLA2',
    country: 'SD',
    admin1: '01',
    population: 4000,
  }
  const row: Place = {
    id: 'p/rumayza',
    name: 'رميزة',
    names: ['رميزة'],
    nameEn: '',
    kind: 'town',
    lat: 11.6,
    lon: -30.8,
    country: 'SD',
    admin1: null,
    within: null,
    population: 0,
    pack: 'p',
  }
  const compiled = (places: readonly Place[]): readonly Place[] => {
    const pack: PackContent = {
      pack: { id: 'p', label: { ar: 'ب', en: 'P' }, countries: ['SD'] },
      places,
      actors: [],
      operations: [],
      outlets: [],
      examples: [],
      faults: [],
    }
    const provinces = { places: [], nameByCode: new Map([['SD.01', 'شمالستان']]) }
    return compileGazetteer({ towns: [town], countries: [], provinces, packs: [pack] }).places
  }

  test('lets a pack take up the GeoNames town that it means', () => {
    expect(compiled([row])).toEqual([
      {
        ...row,
        names: ['رميزة', 'الرميزة'],
        nameEn: 'Rumayza',
        lat: 11.52,
        lon: -30.79,
        admin1: 'شمالستان',
        population: 4000,
      },
    ])
  })

  test('keeps a namesake far away apart', () => {
    expect(compiled([{ ...row, lat: 9.6 }]).map(place => place.id)).toEqual(['p/rumayza', 'gn/7'])
  })

  test('keeps a district apart from a town that bears its name', () => {
    expect(compiled([{ ...row, kind: 'district' }]).map(place => place.id)).toEqual(['p/rumayza', 'gn/7'])
  })
})

describe('the compiled file', () => {
  test('gives back what was put in', () => {
    const data = toyGazetteer()
    expect(data.places.length).toBeGreaterThan(10)
    expect(decodeGazetteer(encodeGazetteer(data))).toEqual(data)
  })

  test('keeps unknown points and empty columns', () => {
    const [first] = toyGazetteer().places
    const places = first === undefined ? [] : [{ ...first, lat: null, lon: null, admin1: null }]
    const data = { places, actors: [], operations: [], outlets: [], packs: [] }
    expect(decodeGazetteer(encodeGazetteer(data))).toEqual(data)
    expect(decodeGazetteer(encodeGazetteer({ ...data, places: [] })).places).toEqual([])
  })

  test('refuses a file of another version', () => {
    const other = encodeGazetteer(toyGazetteer()).replace('"version":1', '"version":0')
    expect(() => decodeGazetteer(other)).toThrow()
  })
})

describe('readActorName', () => {
  test.each([
    ['الثوار@2011..2012', { name: 'الثوار', from: '2011', to: '2012' }],
    ['الثوار@2011..', { name: 'الثوار', from: '2011', to: null }],
    ['الثوار', { name: 'الثوار', from: null, to: null }],
  ])('reads %s', (text, name) => {
    expect(readActorName(text)).toEqual(name)
  })
})
