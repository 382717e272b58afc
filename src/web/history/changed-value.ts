import type { Surroundings } from '../surroundings.ts'

type Around = Pick<Surroundings, 'format' | 'types'>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textOr = (value: unknown, known: { readonly [key: string]: string } = {}): string =>
  typeof value === 'string' ? (known[value] ?? value) : ''
const dayOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** What a history says that a field of an event or claim was or became, in words. */
export function changedValue(field: string, value: unknown, around: Around): string {
  const { labels, language } = around.format
  if (Array.isArray(value)) {
    const parts = value.map(part => changedValue(field, part, around))
    return parts.length === 0 ? labels.review.none : parts.join(' · ')
  }
  if (typeof value === 'number') return around.format.number(value)
  if (isObject(value)) return partsOf(field, value, around)
  if (typeof value !== 'string' || value === '') return labels.review.none
  if (field === 'type') return around.types.get(value)?.label[language] ?? value
  const known = { status: labels.status, scope: labels.scope, review: labels.review.states }
  return textOr(value, field === 'status' || field === 'scope' || field === 'review' ? known[field] : {})
}

function partsOf(field: string, value: Readonly<Record<string, unknown>>, { format }: Around): string {
  const { labels, number } = format
  if (field === 'date') return format.date({ start: dayOf(value.start), end: dayOf(value.end) })
  if (field === 'actors') return `${textOr(value.name)} (${textOr(value.role, labels.role)})`
  if (typeof value.name === 'string') return value.name
  const figures = [...new Set([value.low, value.best, value.high])].filter(one => typeof one === 'number')
  const parts = [textOr(value.outcome, labels.outcome), textOr(value.of), figures.map(number).join('–')]
  return parts.filter(part => part !== '').join(' ')
}
