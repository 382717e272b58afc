/** What a person names to be added: files, folders, and addresses of the web. */
import type { Fetcher } from './fetch/fetch-page.ts'
import type { Input, InputOptions } from './input.ts'
import { readFile, readInputs } from './read-input.ts'

/** Whether this is an address rather than a path. */
export const isAddress = (given: string): boolean => /^https?:\/\//i.test(given)

/**
 * The reports of all these, in their order: a page or a feed for each address, fetched once, and for paths what `readInputs`
 * gives. `open` is asked for a fetcher when the first address comes.
 */
export async function* readGiven(
  given: readonly string[],
  options: Partial<InputOptions>,
  onBytes: (count: number) => void,
  open: () => Promise<Fetcher>,
): AsyncGenerator<Input> {
  let fetcher: Fetcher | null = null
  try {
    for (const one of given) {
      if (isAddress(one)) {
        fetcher ??= await open()
        yield* readPage(one, fetcher, options)
      } else yield* readInputs([one], options, onBytes)
    }
  } finally {
    await fetcher?.close()
  }
}

async function* readPage(url: string, fetcher: Fetcher, options: Partial<InputOptions>): AsyncGenerator<Input> {
  const { inputFromPage } = await import('./fetch/input-from-page.ts')
  const answer = await fetcher.get(url)
  if (answer.kind === 'page') yield* readFile(inputFromPage(answer, url), options)
  else if (answer.kind === 'failed') yield { fault: answer.fault, source: url }
}
