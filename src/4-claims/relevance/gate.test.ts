import { describe, expect, test } from 'vitest'
import { mayTellOfConflict } from './gate.ts'

/** Words of no matter, so that what tells is a small share of them. */
const TALK =
  'وتحدث الوزير عن خطة الموازنة والتعليم والصحة والطرق والمياه والكهرباء في المحافظات خلال الأعوام المقبلة. '.repeat(8)

describe('which reports are read', () => {
  test('a lead of violence tells of it whatever else is spoken of', () => {
    const lead = 'قتل أربعة أشخاص برصاص مسلحين هاجموا متظاهرين قرب الساحة. '
    expect(mayTellOfConflict(['', `${lead}${TALK.repeat(4)}`])).toBe(true)
    expect(mayTellOfConflict(['', `${TALK.repeat(4)}${lead}`])).toBe(false)
  })

  test('accidents are left, though people die in them', () => {
    const told = 'اصطدمت حافلة بشاحنة على الطريق السريع فتوفي ثلاثة ركاب وأصيب عشرة في حادث السير. '
    expect(mayTellOfConflict(['حادث سير', `${told}${TALK}`])).toBe(false)
  })

  test('a ceasefire is told with few words of war', () => {
    const told = 'أعلنت الحكومة وقف إطلاق النار من جانب واحد، ورحبت الفصائل بوقف إطلاق النار. '
    expect(mayTellOfConflict(['وقف إطلاق النار', `${told}${TALK}`])).toBe(true)
  })

  test('a text of a sentence needs one word', () => {
    expect(mayTellOfConflict(['', 'اشتباكات في البلدة'])).toBe(true)
    expect(mayTellOfConflict(['', 'لقاء في البلدة'])).toBe(false)
  })
})
