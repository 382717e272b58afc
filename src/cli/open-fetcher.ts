/** A fetcher by the options of a command. */
import type { Fetcher } from '../1-reports/fetch/fetch-page.ts'
import { ENGINE_VERSION } from '../engine-version.ts'
import type { Limits } from '../settings.ts'

/** Loaded only where something is fetched, for what it needs is large. */
export async function openFetcher(limits: Limits, allowPrivate: boolean): Promise<Fetcher> {
  const [{ makeFetcher }, { ANYWHERE, PUBLIC_ONLY }] = await Promise.all([
    import('../1-reports/fetch/fetch-page.ts'),
    import('../1-reports/fetch/address-guard.ts'),
  ])
  return makeFetcher({
    guard: allowPrivate ? ANYWHERE : PUBLIC_ONLY,
    userAgent: `Marsad/${ENGINE_VERSION} (reads news for a ledger of events)`,
    byteLimit: limits.answerBytes,
    timeLimit: limits.answerSeconds * 1000,
    redirects: limits.redirects,
  })
}
