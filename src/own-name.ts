import { userInfo } from 'node:os'

/** Who corrects where nobody logs in: MARSAD_USER, else whoever is logged in on this machine, else `local`. */
export function ownName(): string {
  const given = process.env.MARSAD_USER?.trim()
  if (given) return given
  try {
    return userInfo().username
  } catch {
    // A container may run under a number that no name belongs to.
    return 'local'
  }
}
