/** Ids of claims, made of what they say and where, so that reading again gives the same ids. */
import type { Claim } from '../4-claims/claim.ts'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Two 32-bit halves mixed over the UTF-16 units of `text`: enough for ids, not for secrets. */
function hashHalves(text: string): readonly [number, number] {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return [a >>> 0, b >>> 0]
}

/** 64 bits of `text` as 13 letters and digits. */
export function contentHash(text: string): string {
  const [high, low] = hashHalves(text)
  let bits = (BigInt(high) << 32n) | BigInt(low)
  let out = ''
  for (let i = 0; i < 13; i++) {
    out = (ALPHABET[Number(bits & 31n)] ?? '') + out
    bits >>= 5n
  }
  return out
}

/** The ids of a report's claims, in their order; claims alike in type and evidence are told apart by their turn. */
export function claimIds(report: string, claims: readonly Claim[]): string[] {
  const turns = new Map<string, number>()
  return claims.map(claim => {
    const said = JSON.stringify([report, claim.type, claim.evidence.map(span => [span.in ?? 'body', span.text])])
    const turn = turns.get(said) ?? 0
    turns.set(said, turn + 1)
    return `c${contentHash(`${said}${turn}`)}`
  })
}

/** The id of a claim that a person adds to a report; none of those that are taken. */
export function addedClaimId(report: string, claim: Claim, taken: ReadonlySet<string>): string {
  const said = JSON.stringify(['added', report, claim.type, claim.evidence.map(span => [span.in ?? 'body', span.text])])
  for (let turn = 0; ; turn++) {
    const id = `c${contentHash(`${said}${turn}`)}`
    if (!taken.has(id)) return id
  }
}
