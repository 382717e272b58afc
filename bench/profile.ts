/** Where the time goes, by the sampling profiler that is part of Node. */
import { Session } from 'node:inspector/promises'

/** One function and the share of all samples in which it, or a built-in that it called, was at work. */
export interface Cost {
  readonly name: string
  /** From the project's folder: `src/2-arabic/tokenise.ts`. */
  readonly file: string
  readonly share: number
}

type Owner = Pick<Cost, 'name' | 'file'>

interface Frame {
  readonly id: number
  readonly children?: readonly number[] | undefined
  readonly callFrame: { readonly functionName: string; readonly url: string }
}

const MICROSECONDS = 500

/** Runs `work` and gives the cost of each of our functions, the highest first. */
export async function profile(work: () => void): Promise<Cost[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS })
  await session.post('Profiler.start')
  work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return costs(profile.nodes, profile.samples ?? [])
}

function costs(nodes: readonly Frame[], samples: readonly number[]): Cost[] {
  const owner = owners(nodes)
  const counts = new Map<string, number>()
  for (const id of samples) {
    const own = owner.get(id)
    if (own === undefined) continue
    const key = `${own.file}\t${own.name}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => {
      const [file = '', name = ''] = key.split('\t')
      return { name, file, share: count / total }
    })
}

/** A built-in (a `Map`, a regular expression) has no file: its time is that of the function of ours that called it. */
function owners(nodes: readonly Frame[]): Map<number, Owner> {
  const owner = new Map<number, Owner>()
  for (const node of nodes) {
    const caller = owner.get(node.id)
    const own = ownerOf(node, caller) ?? caller
    if (own === undefined) continue
    for (const id of [node.id, ...(node.children ?? [])]) owner.set(id, own)
  }
  return owner
}

/** A function without a name is told by the one of its file that called it. */
function ownerOf({ callFrame: { url, functionName } }: Frame, caller: Owner | undefined): Owner | undefined {
  if (functionName === '(garbage collector)') return { file: '', name: functionName }
  const file = /\/(src\/[^?]+)/.exec(url)?.[1]
  if (file === undefined) return undefined
  if (functionName !== '') return { file, name: functionName }
  return { file, name: caller?.file === file ? `callback in ${caller.name.replace(/^callback in /, '')}` : 'callback' }
}
