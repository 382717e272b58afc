/** Happenings of which their own sentence tells that nobody came to harm. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'

const WITHOUT = wanted(['w:دون', 'w:بدون', 'w:بلا', 'w:لم', 'w:ولم', 'w:عدم'])
const HARM = wanted('s:اصابات s:ضحايا s:خسائر s:قتلي'.split(' '))
/** "خسائر مادية": what is broken is nobody's harm. */
const OF_THINGS = wanted(['s:ماديه'])
const REACH = 20
const SPAN = 4

/** "ألقت المروحيات براميل على البلدة دون وقوع إصابات", "ولم يسفر القصف عن ضحايا". */
const endsWithoutHarm = (items: readonly Item[], trigger: number): boolean => {
  const behind = items.slice(trigger + 1, trigger + 1 + REACH)
  const at = behind.findIndex(item => has(item, WITHOUT))
  if (at < 0) return false
  const told = behind.slice(at + 1, at + 1 + SPAN)
  const harm = told.findIndex(item => has(item, HARM))
  return harm >= 0 && !has(told[harm + 1], OF_THINGS) && !told.slice(0, harm).some(item => has(item, 'stop', 'comma'))
}

/** Whether a happening has no dead or hurt of its own and is told to have had none: those of a headline are another's. */
export const isHarmless = (parts: readonly Located[]): boolean =>
  parts.every(({ mention: { tolls } }) => tolls.length === 0) &&
  parts.some(({ mention: { sentence, trigger } }) => endsWithoutHarm(sentence.items, trigger))
