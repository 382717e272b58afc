/** Where the ledger is kept when nobody says otherwise. */
import { homedir, platform } from 'node:os'
import { join } from 'node:path'

/** The folder for Marsad's data as each system has it; it may not exist yet. */
export function dataFolder(): string {
  const { LOCALAPPDATA, XDG_DATA_HOME } = process.env
  if (platform() === 'win32') return join(LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'marsad')
  if (XDG_DATA_HOME) return join(XDG_DATA_HOME, 'marsad')
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Application Support', 'marsad')
  return join(homedir(), '.local', 'share', 'marsad')
}

/** The user's own ledger. */
export const ownLedger = (): string => join(dataFolder(), 'ledger.sqlite')
