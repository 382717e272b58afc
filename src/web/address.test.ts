import { expect, it } from 'vitest'
import { formatAddress, parseAddress } from './address.ts'

const remembered = { language: 'ar', digits: 'latn' } as const
const read = (path: string) => parseAddress(new URL(path, 'http://127.0.0.1'), remembered)

it.each([
  '/?lang=ar',
  '/?lang=en&digits=arab&q=%D8%B3%D8%B1%D8%AA&type=clash,air_strike&scope=all&from=2016-08-01&to=2016-08-31',
  '/?lang=en&actor=a%26b%3Dc&at=31.2000,16.5000,7.50&selected=c1',
  '/event/c1?lang=ar&status=disputed',
  '/report/page.txt%2F2?lang=en',
])('says the same after reading %s', path => {
  expect(formatAddress(read(path))).toBe(path)
})

it.each([
  ['/?lang=fr', { language: 'ar' }],
  ['/?from=yesterday', { from: null }],
  ['/?at=91,0,3', { view: null }],
  ['/?at=x', { view: null }],
  ['/event/', { page: { name: 'missing' } }],
  ['/event/%E0%A4%A', { page: { name: 'missing' } }],
  ['/nowhere', { page: { name: 'missing' } }],
])('takes nothing unsound from %s', (path, expected) => {
  expect(read(path)).toMatchObject(expected)
})
