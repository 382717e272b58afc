/** Views that the reader has named, kept in this browser. */
import { type Address, formatAddress, parseAddress, type Remembered } from '../address.ts'

export interface StoredView {
  readonly name: string
  /** Path and query, as in the address. */
  readonly address: string
}

const KEY = 'marsad.views'

const isView = (value: unknown): value is StoredView =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'address' in value &&
  typeof value.address === 'string'

/** Those of this browser; none where it keeps nothing, or something else under that name. */
export function storedViews(): readonly StoredView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isView) : []
  } catch {
    return []
  }
}

/** False where the browser refuses to keep anything. */
function keep(views: readonly StoredView[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(views))
    return true
  } catch {
    return false
  }
}

/** One of the same name is replaced. */
export const storeView = (name: string, address: Address): boolean =>
  keep([...storedViews().filter(view => view.name !== name), { name, address: formatAddress(address) }])

export const forgetView = (name: string): boolean => keep(storedViews().filter(view => view.name !== name))

/** Where a view leads, in the language that the reader has now. */
export const addressOf = ({ address }: StoredView, { language, digits }: Remembered): Address => ({
  ...parseAddress(new URL(address, window.location.origin), { language, digits }),
  ...{ language, digits },
})
