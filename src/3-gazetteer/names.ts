/** Finds the names of places, actors, operations and outlets in tokens, longest name first. */
import { normalForm, perForm } from '../2-arabic/forms.ts'
import type { Token } from '../2-arabic/token.ts'
import { areLikeKinds, kindOfForm } from './kind-words.ts'
import { type Named, type NameIndex, type Node, type Start, starts } from './name-index.ts'
import { key, keyOf, nameKeys } from './name-table.ts'
import { isKindWord } from './resolve.ts'

export { indexNames, type Named, type NameIndex } from './name-index.ts'

/** A name found: token indexes (end exclusive), the clitics before it, and all that it can stand for. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly conjunction: boolean
  readonly preposition: 'ب' | 'ل' | 'ك' | null
  readonly candidates: readonly Named[]
}

/** The longest name whose first word leads to `after`. */
function longest(
  after: Node | undefined,
  tokens: readonly Token[],
  from: number,
): { to: number; named: readonly Named[] } | null {
  let at = after
  let best: { to: number; named: readonly Named[] } | null = null
  for (let i = from + 1; at; i++) {
    if (at.named.length) best = { to: i, named: at.named }
    const token = tokens[i]
    if (!token || token.kind === 'punct' || token.kind === 'break') break
    at = at.next.get(keyOf(token))
  }
  return best
}

/** "بلدة عين" is a village's name; in "بلدة عين عيسى" the kind word stands before a longer name. */
function isCutByKind(index: NameIndex, tokens: readonly Token[], span: NameSpan): boolean {
  if (span.to - span.from < 2 || !starts(tokens[span.from]?.norm ?? '').some(start => isKindWord(start.key)))
    return false
  return (nameAt(index, tokens, span.from + 1)?.to ?? 0) > span.to
}

const SIDEWAYS = /^(شرقي?|غربي?)$/
const UP_OR_DOWN = /^[بوفل]?(شمالي?|جنوبي?)$/
/** "شمال شرق نهران": "شرق نهران" is a name of its own, and another part of the land. */
const isCutByDirection = (tokens: readonly Token[], { from, to }: NameSpan): boolean =>
  to - from > 1 && SIDEWAYS.test(tokens[from]?.norm ?? '') && UP_OR_DOWN.test(tokens[from - 1]?.norm ?? '')

/** The kind word that a token is, clitics aside; null when it is none. */
const kindAt = (tokens: readonly Token[], at: number): string | null => {
  const token = tokens[at]
  return token?.kind === 'word' ? kindOfWord(token) : null
}

const kindOfWord = perForm((norm): string | null => {
  const whole = kindOfForm(norm)
  if (whole !== null || norm.length < 3) return whole
  for (const { key: form } of starts(norm)) {
    const kind = kindOfForm(form)
    if (kind !== null) return kind
  }
  return null
})

/** A name behind a kind word that lists know with a word of like kind: "حيي النور والتأميم". */
function bareNameAt(
  index: NameIndex,
  tokens: readonly Token[],
  from: number,
  kind: string,
  joined: boolean,
): NameSpan | null {
  const norm = tokens[from]?.kind === 'word' ? (tokens[from]?.norm ?? '') : ''
  if (!norm || (joined && !norm.startsWith('و'))) return null
  const first = key(joined ? norm.slice(1) : norm)
  let to = 0
  const candidates: Named[] = []
  for (const [listed, after] of index.bare) {
    const found = areLikeKinds(kind, listed) ? longest(after(first), tokens, from) : null
    if (!found || found.to < to) continue
    if (found.to > to) candidates.length = 0
    to = found.to
    candidates.push(...found.named)
  }
  return to ? { from, to, conjunction: joined, preposition: null, candidates } : null
}

const KILOMETRES = new Set(['كلم', 'كم', 'كيلومتر', 'كيلومترا', 'كيلومترات'])
const MOST_BEFORE = 3
/** "العمارة (365 كلم جنوب نهران)": how far off, in brackets, tells a town as a kind word does. */
function measuredTown(index: NameIndex, tokens: readonly Token[], from: number): NameSpan | null {
  const open = [1, 2, MOST_BEFORE].find(more => tokens[from + more]?.norm === '(')
  if (open === undefined || tokens[from + open + 1]?.kind !== 'number') return null
  if (!KILOMETRES.has(tokens[from + open + 2]?.norm ?? '')) return null
  const town = bareNameAt(index, tokens, from, 'مدينه', false)
  return town?.to === from + open ? town : null
}

const WEEKDAYS = new Set('السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه'.split(' '))
const WHERE = new Set(
  'في وسط داخل قرب شمال شمالي جنوب جنوبي شرق شرقي غرب غربي شهدت تشهد مدينه العاصمه محافظه ضواحي اطراف ريف'.split(' '),
)
/** "وسط نهران اليوم", "شهدت نهران اليوم", "نهران اليوم الأربعاء": there and today, and no paper of that name. */
function withoutToday(index: NameIndex, tokens: readonly Token[], span: NameSpan | null): NameSpan | null {
  if (!span || span.to - span.from < 2 || tokens[span.to - 1]?.norm !== 'اليوم') return span
  const lies = span.preposition === 'ب' || WHERE.has(tokens[span.from - 1]?.norm ?? '')
  if (!lies && !WEEKDAYS.has(tokens[span.to]?.norm ?? '')) return span
  return nameAt(index, tokens.slice(0, span.to - 1), span.from) ?? span
}

/** Names in the tokens, left to right, the longest at each spot; of equal ones that with the fewest clitics taken off. */
export function findNames(index: NameIndex, tokens: readonly Token[]): NameSpan[] {
  const spans: NameSpan[] = []
  let kind: string | null = null
  for (let i = 0; i < tokens.length; ) {
    const before = kindAt(tokens, i - 1)
    const joined = before === null
    kind = before ?? (spans.at(-1)?.to === i ? kind : null)
    const listed = withoutToday(index, tokens, nameAt(index, tokens, i))
    const bare = kind === null ? measuredTown(index, tokens, i) : bareNameAt(index, tokens, i, kind, joined)
    const span = bare && (!listed || bare.to >= listed.to) ? withBoth(bare, listed) : listed
    if (!span || isCutByKind(index, tokens, span) || isCutByDirection(tokens, span)) {
      i++
      continue
    }
    spans.push(withInner(index, tokens, span))
    i = span.to
  }
  return spans
}

/** The same stretch with more that it can stand for; its fields in the order of all others, which makes look-ups of them fast. */
const withMore = ({ from, to, conjunction, preposition, candidates }: NameSpan, more: readonly Named[]): NameSpan => ({
  from,
  to,
  conjunction,
  preposition,
  candidates: [...candidates, ...more],
})

/** "محور صلاح الدين" is a road of one country and may be a front at a quarter of that name in another. */
function withInner(index: NameIndex, tokens: readonly Token[], span: NameSpan): NameSpan {
  if (span.to - span.from < 2 || kindAt(tokens, span.from) === null) return span
  const inner = nameAt(index, tokens, span.from + 1)
  if (inner?.to !== span.to || inner.conjunction || inner.preposition !== null) return span
  const countries = new Set(span.candidates.map(named => (named.kind === 'place' ? named.place.country : null)))
  const others = inner.candidates.filter(named => named.kind === 'place' && !countries.has(named.place.country))
  return others.length > 0 ? withMore(span, others) : span
}

/** What is listed under the name as it stands, and under it with its kind word. */
const withBoth = (bare: NameSpan, listed: NameSpan | null): NameSpan =>
  listed?.to === bare.to && listed.conjunction === bare.conjunction && listed.preposition === null
    ? withMore(listed, bare.candidates)
    : bare

/** "وتل أبيب" and "تعز وإب" name places; a word of three letters that begins with و is else no name of two. */
const isShortChance = (start: Start, words: number, named: readonly Named[]): boolean =>
  start.conjunction &&
  start.key.length < 3 &&
  words === 1 &&
  !named.some(one => one.kind === 'place' && one.place.pack !== null)

function nameAt(index: NameIndex, tokens: readonly Token[], from: number): NameSpan | null {
  const token = tokens[from]
  if (!token || token.kind === 'punct' || token.kind === 'break') return null
  let best: NameSpan | null = null
  for (const start of index.openings(token)) {
    const found = longest(start.after, tokens, from)
    if (found && isShortChance(start, found.to - from, found.named)) continue
    if (found && (!best || found.to > best.to))
      best = {
        from,
        to: found.to,
        conjunction: start.conjunction,
        preposition: start.preposition,
        candidates: found.named,
      }
  }
  return best
}

/** Whether two Arabic names are spelt alike in normal form, article and clitics aside. */
export const sameSpelling = (a: string, b: string): boolean =>
  nameKeys(normalForm(a)).join(' ') === nameKeys(normalForm(b)).join(' ')
