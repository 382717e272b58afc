/** Counts who tells of an event. */
import { areCopied } from './compare-words.ts'
import { areCopies } from './copies.ts'
import type { Event } from './event.ts'
import type { Features } from './features.ts'

/** The outlet, or the report itself where it names none: nothing says that two such reports are of one outlet. */
export const outletOf = (f: Features): string => f.told.outlet ?? `report ${f.told.report}`

/** Whether one prints the text of the other, the whole of it or what it says of this event. */
const printOneText = (a: Features, b: Features): boolean => areCopies(a.told.sketch, b.told.sketch) || areCopied(a, b)

/** One label for each outlet, shared by those of which one prints the text of the other: they copy one agency. */
export function independentSources(members: readonly Features[]): Map<string, string> {
  const label = new Map(members.map(member => [outletOf(member), outletOf(member)]))
  for (const [i, one] of members.entries()) {
    for (const other of members.slice(i + 1)) {
      const [mine = '', theirs = ''] = [label.get(outletOf(one)), label.get(outletOf(other))]
      if (mine === theirs || !printOneText(one, other)) continue
      for (const [outlet, name] of label) if (name === theirs) label.set(outlet, mine)
    }
  }
  return label
}

/**
 * The claim that each copy is a copy of, by their ids: of claims in the order given, the first whose report prints the same text. What is
 * copied by nobody and copies nobody is not in it.
 */
export function copiesAmong(members: readonly Features[]): ReadonlyMap<string, string> {
  const first: Features[] = []
  const copies = new Map<string, string>()
  for (const member of members) {
    const original = first.find(one => one.told.report !== member.told.report && printOneText(one, member))
    if (original) copies.set(member.told.id, original.told.id)
    else first.push(member)
  }
  return copies
}

/** Reports, outlets, and outlets that do not copy one another. */
export function countSources(members: readonly Features[], labels: ReadonlyMap<string, string>): Event['sources'] {
  return {
    reports: new Set(members.map(member => member.told.report)).size,
    outlets: new Set(members.map(outletOf)).size,
    independent: new Set(labels.values()).size,
  }
}
