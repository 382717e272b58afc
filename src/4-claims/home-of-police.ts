/** Where those were taken of whom no place is told: in the country of the police, ministry or authorities that took them. */
import { normalForm } from '../2-arabic/forms.ts'
import type { Located } from './located.ts'
import type { SettledPlace, SettledPlaces } from './place-context.ts'

const AT_HOME = new Set(['arrest', 'disrupted_weapons'])
const POLICE = /(^|\s)(ال)?(وزاره|داخليه|شرطه|سلطات|امن|امنيه|اجهزه|مخابرات|استخبارات|نيابه|درك)(\s|$)/

/** The country of a body of its own that makes arrests or finds arms, where the report names it; null where nobody knows. */
export function homeOfPolice(parts: readonly Located[], { countryBy }: SettledPlaces): SettledPlace | null {
  for (const { mention } of parts) {
    if (!AT_HOME.has(mention.type)) return null
    for (const { role, actor } of mention.roles)
      if (role === 'initiator' && actor.country && POLICE.test(normalForm(actor.text))) return countryBy(actor.country)
  }
  return null
}
