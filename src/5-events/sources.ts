/** Counts who tells of an event. */
import type { Event } from './event.ts'
import type { Features } from './features.ts'

/** The outlet, or the report itself where it names none: nothing says that two such reports are of one outlet. */
export const outletOf = (f: Features): string => f.told.outlet ?? `report ${f.told.report}`

/** One label for each outlet, shared by those that print the same words: they copy one agency. */
export function independentSources(members: readonly Features[]): Map<string, string> {
  const label = new Map(members.map(member => [outletOf(member), outletOf(member)]))
  const copies = new Map<string, string>()
  for (const member of members) {
    if (member.copyKey === null) continue
    const mine = label.get(outletOf(member)) ?? ''
    const theirs = copies.get(member.copyKey)
    if (theirs === undefined) copies.set(member.copyKey, outletOf(member))
    else {
      const kept = label.get(theirs) ?? ''
      for (const [outlet, name] of label) if (name === mine) label.set(outlet, kept)
    }
  }
  return label
}

/** Reports, outlets, and outlets that do not copy one another. */
export function countSources(members: readonly Features[]): Event['sources'] {
  return {
    reports: new Set(members.map(member => member.told.report)).size,
    outlets: new Set(members.map(outletOf)).size,
    independent: new Set(independentSources(members).values()).size,
  }
}
