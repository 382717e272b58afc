/** The ledger's folder follows the system's custom. */
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dataFolder, ownLedger } from './data-folder.ts'

afterEach(() => vi.unstubAllEnvs())

describe.skipIf(process.platform === 'win32')('dataFolder', () => {
  it('follows XDG_DATA_HOME', () => {
    vi.stubEnv('XDG_DATA_HOME', '/data')
    expect(dataFolder()).toBe('/data/marsad')
    expect(ownLedger()).toBe('/data/marsad/ledger.sqlite')
  })

  it('is in the home folder otherwise', () => {
    vi.stubEnv('XDG_DATA_HOME', '')
    vi.stubEnv('HOME', '/home/someone')
    const below = process.platform === 'darwin' ? 'Library/Application Support' : '.local/share'
    expect(dataFolder()).toBe(join('/home/someone', below, 'marsad'))
  })
})
