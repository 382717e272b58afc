/** The article behind an item of a feed. */
import { inputFromPage } from '../1-reports/fetch/input-from-page.ts'
import { readFile } from '../1-reports/read-input.ts'
import type { Report } from '../1-reports/report.ts'
import type { UserError } from '../errors.ts'
import type { WatchTools } from './poll-feed.ts'

export type Article =
  | { readonly article: Report }
  /** `lasting`: it will be no better another time. */
  | { readonly fault: UserError; readonly lasting: boolean }

/** The longest report of this page: what stands beside an article is shorter. */
export async function fetchArticle(url: string, { fetcher, limits, signal }: WatchTools): Promise<Article | null> {
  const answer = await fetcher.get(url, signal)
  if (answer.kind === 'unchanged') return null
  if (answer.kind === 'failed') return { fault: answer.fault, lasting: answer.lasting }
  let best: Report | null = null
  let wrong: UserError | null = null
  for await (const input of readFile(inputFromPage(answer, url), { limits })) {
    if ('fault' in input) wrong ??= input.fault
    else if (best === null || input.report.body.length > best.body.length) best = input.report
  }
  if (best) return { article: best }
  return wrong && { fault: wrong, lasting: true }
}
