/** Who made a statement that a paper is told to make: "أدان البيان الهجوم" is said by whoever spoke before. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Claim } from '../claim.ts'
import type { Located } from '../mentions/located.ts'
import { isDocument } from './speaker-phrase.ts'
import type { Telling } from './speakers.ts'
import { subjectAt } from './speech-subjects.ts'

const ofPaper = ({ mention: { sentence, trigger } }: Located): boolean =>
  isDocument(sentence.items[subjectAt(sentence.items, trigger)])
/** "التقرير": a paper that is nobody's. */
const PAPER = /^(ال)?(بيان|تقرير|وثيقه|مذكره|رساله|تسجيل|شريط)$/

/** A statement of a paper with the only one whose paper it can be. */
export function withIssuer(claim: Claim, parts: readonly Located[], tellings: readonly Telling[]): Claim {
  if (claim.type !== 'statement' || claim.actors.some(({ role }) => role === 'initiator')) return claim
  const told = parts.some(ofPaper) ? tellings.map(({ name }) => name) : []
  const names = new Set(told.filter(name => !PAPER.test(normalForm(name))))
  const [name] = names
  return name === undefined || names.size > 1
    ? claim
    : { ...claim, actors: [{ name, role: 'initiator' }, ...claim.actors.filter(actor => actor.name !== name)] }
}
