/** What tests of formats are made of: one story, and the ways to read bytes as a person's file would be. */
import { chance, pick } from '../../test/random-text.ts'
import { DEFAULT_LIMITS, type Limits } from '../settings.ts'
import type { Columns } from './columns.ts'
import type { Input } from './input.ts'
import { readFile } from './read-input.ts'
import type { Report } from './report.ts'

export const BODY =
  'قالت إدارة المخيم إن سبع عائلات وصلت صباح اليوم من القرى المجاورة، وإن خياما جديدة نصبت لها قرب البئر.'

interface Given {
  readonly limits?: Partial<Limits>
  readonly columns?: Columns
  readonly mediaType?: string
  readonly url?: string
  /** Bytes of each piece that the file comes in. */
  readonly piece?: number
}

/** All that comes out of a file with this name and content. */
export async function readBytes(name: string, content: string | Uint8Array, given: Given = {}): Promise<Input[]> {
  const { limits, columns = {}, piece = 5000, ...more } = given
  const whole = Buffer.from(content)
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < whole.length; at += piece) yield whole.subarray(at, at + piece)
  }
  const all: Input[] = []
  const file = { source: name, name, stem: name.replace(/\.[a-z]+$/, ''), bytes, ...more }
  for await (const input of readFile(file, { limits: { ...DEFAULT_LIMITS, ...limits }, columns })) all.push(input)
  return all
}

export const reportsOf = (inputs: readonly Input[]): Report[] =>
  inputs.flatMap(input => ('report' in input ? [input.report] : []))

/** `code message` of each. */
export const faultsOf = (inputs: readonly Input[]): string[] =>
  inputs.flatMap(input => ('fault' in input ? [`${input.fault.code} ${input.fault.message}`] : []))

/** Text in an encoding of a byte a letter. */
export function byteByByte(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]))
  return Uint8Array.from(text, letter => codes.get(letter) ?? 0x3f)
}

/** A file with some of its bytes changed, left out, doubled or moved; the same at every run of the same seed. */
export function mutated(content: Uint8Array, seed: number): Uint8Array {
  const numbers = chance(seed)
  let bytes = Buffer.from(content)
  for (let change = pick(numbers, 8); change >= 0; change--) {
    const at = pick(numbers, bytes.length + 1)
    const length = pick(numbers, pick(numbers, 3) === 0 ? bytes.length : 12)
    const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)]
    const kinds: readonly (() => Uint8Array[])[] = [
      () => [before, after],
      () => [before, piece, piece, after],
      () => [before, Uint8Array.from(piece, () => pick(numbers, 256)), after],
      () => [after, piece, before],
      () => [before],
      () => [before, Uint8Array.from(piece, byte => byte ^ (1 << pick(numbers, 8))), after],
    ]
    const next = Buffer.concat(kinds[pick(numbers, kinds.length)]?.() ?? [bytes])
    bytes = next.length > 2 ** 20 ? next.subarray(0, 2 ** 20) : next
  }
  return bytes
}
