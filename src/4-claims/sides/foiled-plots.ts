/** Who is behind a plot that another foils, or has laid the weapons that another finds: the one that it was aimed against. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Likely } from './mend-sides.ts'

const MILITIA = /^(ال)?(مي?ليشي|متمرد|انقلابي)/
const isRebel = ({ option: { actor } }: Likely): boolean => actor.irregular || MILITIA.test(normalForm(actor.text))

/** "أحبط الجيش محاولة زرع ألغام من قبل المسلحين": who foils does it, and to whom the plot is laid suffers it. */
export function foiledBy(type: string, all: readonly Likely[]): readonly Likely[] {
  if (type !== 'disrupted_weapons') return all
  const doers = all.filter(({ role }) => role === 'initiator')
  const rebels = doers.filter(isRebel)
  const plotters = doers.filter(one =>
    rebels.some(rebel => rebel === one || rebel.option.side.fellows.has(one.option.side)),
  )
  if (!plotters.length || plotters.length === doers.length) return all
  return all.map(one => (plotters.includes(one) ? { ...one, role: 'target' as const } : one))
}
