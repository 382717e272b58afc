/** Parts words that the press prints without the space between them (الأممالمتحدة, عبدالفتاح). */
import { formOf, normalForm, perForm } from './forms.ts'
import type { Token } from './token.ts'

/** Shorter words hold no two words of three letters and an article. */
const LEAST = 8
const LEAST_STEM = 3
/** Heads of personal names, which half of the press joins to the next word and half does not: parted always. */
const NAME_HEAD = /^[وفبلك]?(?:عبد|ابو|ابي|ابا)(?=ال..)/
/** "لايقل", "مالايقل", "لاتزال": the particle that half of the press joins to its verb. */
const NEGATED = /^([وف]?)(ما)?(لا)(يقل|تقل|يقلون|يزيد|تزيد|يتجاوز|تتجاوز|يزال|تزال|يزالون|زال|زالت|زالوا)$/
/** "جنوبطرابلس", "مدينةحركوش": a direction or a kind of place before a name, which archives that link names print without the space. */
const BEFORE_NAME =
  /^[وف]?[بل]?(?:شمالي?|جنوبي?|شرقي?|غربي?|وسط|العاصمه|ضواحي)(?=.{4})|^[وف]?[بل]?(?:مدينه|منطقه|محافظه)(?=.{3})/
const CLITICS = /^[وف]?[بلك]?(?:ال)?/

/**
 * Every glued word as two tokens or more; all others as they are. A word is glued when it has an article inside, the
 * whole is not `known`, and both parts are (each in normal form). Offsets stay those of the text as given.
 */
export function unglue(tokens: readonly Token[], known: (norm: string) => boolean): readonly Token[] {
  if (!tokens.some(mayBeGlued)) return tokens

  const parted: Token[] = []
  for (const token of tokens) {
    const parts = mayBeGlued(token) ? partsOf(token.norm, known) : null
    if (parts) parted.push(...cut(token, parts))
    else parted.push(token)
  }
  return parted
}

/** Most words are turned away here: they have no article inside. */
const hasSeam = perForm(
  norm =>
    NAME_HEAD.test(norm) ||
    BEFORE_NAME.test(norm) ||
    NEGATED.test(norm) ||
    (norm.length >= LEAST && norm.indexOf('ال', LEAST_STEM) >= 0),
)
const mayBeGlued = (token: Token): boolean => token.kind === 'word' && hasSeam(token)

function partsOf(norm: string, known: (norm: string) => boolean): string[] | null {
  const head = NAME_HEAD.exec(norm)?.[0]
  if (head) return [head, norm.slice(head.length)]
  const [, and = '', what = '', not = '', verb = ''] = NEGATED.exec(norm) ?? []
  if (verb) return what ? [and + what, not, verb] : [and + not, verb]
  const where = BEFORE_NAME.exec(norm)?.[0]
  if (where && !known(norm) && known(norm.slice(where.length))) return [where, norm.slice(where.length)]
  if (norm.length < LEAST || norm.indexOf('ال', LEAST_STEM) < 0 || known(norm)) return null
  for (let i = norm.indexOf('ال', LEAST_STEM); i > 0; i = norm.indexOf('ال', i + 1)) {
    const left = norm.slice(0, i)
    const right = norm.slice(i)
    if (!isWhole(left) || !isWhole(right) || !known(left)) continue
    if (known(right)) return [left, right]
    const rest = partsOf(right, known)
    if (rest) return [left, ...rest]
  }
  return null
}

/** Three letters or more without its clitics: "الم" of "الماليزي" is a chance likeness. */
const isWhole = (part: string): boolean => part.replace(CLITICS, '').length >= LEAST_STEM

/** The token cut where its parts end; as it was when letters and parts do not fall together (a ligature over the seam). */
function cut(token: Token, parts: readonly string[]): Token[] {
  const cuts: Token[] = []
  let from = 0
  for (const [i, part] of parts.entries()) {
    const to = i === parts.length - 1 ? token.text.length : endOf(token.text, from, part)
    const text = token.text.slice(from, to)
    if (normalForm(text) !== part) return [token]
    const { norm, id } = formOf(part)
    // In the order of every other token's fields, which makes all later look-ups of them fast.
    cuts.push({
      kind: token.kind,
      start: token.start + from,
      end: token.start + to,
      text,
      norm,
      id,
      value: token.value,
    })
    from = to
  }
  return cuts
}

/** Where the part that begins at `from` ends, the marks on its last letter included. */
function endOf(text: string, from: number, part: string): number {
  let to = from
  while (to < text.length && normalForm(text.slice(from, to + 1)).length <= part.length) to++
  return to
}
