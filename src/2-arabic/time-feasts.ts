/** Days of the two feasts, told by their number. */
import { coreAt } from './number-cores.ts'
import type { FeastExpr, Found } from './time-expr.ts'
import { whichAt } from './time-years.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

const FEASTS: Readonly<Record<string, FeastExpr['feast']>> = { الفطر: 'fitr', الاضحي: 'adha' }

/** "أول أيام عيد الفطر", "ثاني أيام العيد", "اليوم الأول للعيد", "يوم عيد الأضحى". */
export function feastAt(tokens: readonly Token[], i: number): Found<FeastExpr> | null {
  const dayFirst = normAt(tokens, i) === 'اليوم'
  const core = normAt(tokens, i) === 'عيد' ? null : coreAt(tokens, dayFirst ? i + 1 : i)
  if (core && (!core.ordinal || core.value > 4 || !(dayFirst || normAt(tokens, core.to) === 'ايام'))) return null
  const partitive = dayFirst && core && /^(من|ايام)$/.test(normAt(tokens, core.to)) ? 1 : 0
  const at = core ? core.to + (dayFirst ? partitive : 1) : i
  const named = /^ل?عيد$/.test(normAt(tokens, at)) ? FEASTS[normAt(tokens, at + 1)] : undefined
  const unnamed = core !== null && /^(العيد|للعيد)$/.test(normAt(tokens, at))
  if ((!named && !unnamed) || (!core && normAt(tokens, i - 1) !== 'يوم')) return null
  const end = at + (named ? 2 : 1)
  const to = end + (normAt(tokens, end) === 'المبارك' ? 1 : 0)
  const which = whichAt(tokens, to)
  return { to: which?.to ?? to, expr: { kind: 'feast', feast: named ?? null, day: core?.value ?? 1, part: null } }
}
