/** What a report says of events that went into no claim: listed, and not guessed at. */
import type { Span } from './claim.ts'
import { clauseBounds } from './grammar/clause.ts'
import type { Sentence } from './grammar/item.ts'
import { evidenceOf, span, type Texts } from './happenings/assemble.ts'
import type { Happening } from './happenings/unite.ts'
import type { Mention } from './mentions/mention.ts'
import { findTriggers } from './mentions/triggers.ts'

const spotOf = (mention: Mention): string => `${mention.sentence.index}/${mention.trigger}`

/** The clause of the first word of a sentence that tells of an event, though too little is said with it to be a mention. */
function bareTrigger(sentence: Sentence, texts: Texts): Span[] {
  const first = findTriggers(sentence.items)[0]
  if (!first) return []
  const { from, to } = clauseBounds(sentence.items, first.at)
  return [span(texts, sentence, from, to)]
}

/** Mentions of the body that are part of no happening, and sentences of which nothing but a word was understood. */
export function unreadOf(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  happenings: readonly Happening[],
  texts: Texts,
): Span[] {
  const used = new Set(happenings.flatMap(({ parts }) => parts.map(part => spotOf(part.mention))))
  const body = mentions.filter(mention => mention.sentence.part === 'body')
  const mentioned = new Set(body.map(mention => mention.sentence))
  return [
    ...body.filter(mention => !used.has(spotOf(mention))).map(mention => evidenceOf(texts, mention)),
    ...sentences
      .filter(sentence => sentence.part === 'body' && !mentioned.has(sentence))
      .flatMap(sentence => bareTrigger(sentence, texts)),
  ]
}
