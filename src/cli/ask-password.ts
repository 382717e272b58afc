/** Asks for a password without showing it. */
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { fault } from '../errors.ts'

/** From MARSAD_PASSWORD, else typed at the terminal; a `UserError` where there is neither. */
export async function askPassword(prompt: string): Promise<string> {
  const { MARSAD_PASSWORD } = process.env
  if (MARSAD_PASSWORD) return MARSAD_PASSWORD
  if (!process.stdin.isTTY) throw fault('password_missing')
  process.stderr.write(prompt)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  const typed = await new Promise<string>(resolve => terminal.question('', resolve))
  terminal.close()
  process.stderr.write('\n')
  return typed
}
