/** Passwords as they are kept: scrypt with a salt of their own, its costs beside it so that they can be raised later. */
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** 32 MB and some 60 ms a try: the least that OWASP's sheet on storing passwords advises for scrypt. */
const COSTS = { N: 2 ** 15, r: 8, p: 3 } as const
const LENGTH = 32
const MEMORY = 128 * 1024 * 1024

const derive = (password: string, salt: Buffer, costs: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, LENGTH, { ...costs, maxmem: MEMORY }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, COSTS)
  return ['scrypt', COSTS.N, COSTS.r, COSTS.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Whether it is the password that was kept as `stored`; takes as long whether it is or not. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [kind, N, r, p, salt = '', key = ''] = stored.split('$')
  if (kind !== 'scrypt') return false
  const expected = Buffer.from(key, 'base64url')
  const costs = { N: Number(N), r: Number(r), p: Number(p) }
  const found = await derive(password, Buffer.from(salt, 'base64url'), costs)
  return expected.length === found.length && timingSafeEqual(expected, found)
}
