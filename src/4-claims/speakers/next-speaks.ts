/** Whose words in the next sentence go on about the news just told: "قتل ثلاثة في هجوم على السوق. وقال قائد الشرطة إن المهاجم فر." */
import { has } from '../grammar/clause.ts'
import type { Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Voice } from './report-voices.ts'

/** What news of harm is taken up by. */
const TAKEN_UP = wanted(
  (
    'هجوم هجومين انفجار انفجارين تفجير تفجيرين ضحايا قتلي جرحي مصابين مصابون حادث حادثه عمليه مهاجم مهاجمون مهاجمين انتحاري ' +
    'قصف غاره غارات ضربه ضربات اشتباكات معارك مواجهات اعتداء كمين عبوه سياره مسلحين مسلحون مقذوف مقذوفات جريمه'
  )
    .split(' ')
    .map(stem => `s:${stem}`),
)
const LEAD = 1
const AT_HEAD = 2

/** Whether a voice of the sentence behind a mention, in which no event is told anew, goes on about it: behind the lead, or where it is taken up. */
export function speaksOn({ sentence, type, recalled, history }: Mention, voice: Voice, next: Sentence): boolean {
  if (type === 'statement' || recalled || history) return false
  const opens = voice.at < AT_HEAD && !voice.behind && !voice.goesOn && !voice.audience && voice.manner === 'said'
  const takesUp = next.items.some(item => has(item, 'def') && !item.conjunction && has(item, TAKEN_UP))
  return opens && (sentence.index <= LEAD || takesUp)
}
