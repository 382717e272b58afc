import { expect, it } from 'vitest'
import { openLedger } from './ledger.ts'
import { withoutPassword } from './postgres.ts'

it('shows an address without its password', () => {
  expect(withoutPassword('postgres://ann:s3cr3t@db.example:5432/marsad')).toBe('postgres://ann@db.example:5432/marsad')
  expect(withoutPassword('postgres://db.example/marsad')).toBe('postgres://db.example/marsad')
})

it('tells in one line that the server is not there, and never the password', async () => {
  const opening = openLedger('postgres://ann:s3cr3t@127.0.0.1:1/marsad')
  await expect(opening).rejects.toMatchObject({ code: 'ledger_unreachable' })
  await expect(opening).rejects.not.toThrow(/s3cr3t/)
})
