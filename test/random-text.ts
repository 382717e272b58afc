/** Text by chance, the same at every run: for tests that must hold for any input. */

/** Numbers from 0 to 1 that follow from the seed alone. */
export function* chance(seed: number): Generator<number, never> {
  let state = seed >>> 0
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

/** A whole number from 0 up to, and not including, `below`. */
export const pick = (numbers: Generator<number, never>, below: number): number =>
  Math.floor(numbers.next().value * below)

/** Where a reader of Arabic news may trip: letters, marks, digits of three kinds, forms, surrogates whole and halved. */
const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x7f],
  [0x600, 0x6ff],
  [0x621, 0x64a],
  [0x660, 0x669],
  [0x6f0, 0x6f9],
  [0x2000, 0x206f],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
  [0xd7f0, 0xe010],
  [0x0, 0xffff],
]

/** UTF-16 units by chance, mostly of the ranges that Arabic text is made of. */
export function randomText(seed: number, length: number): string {
  const numbers = chance(seed)
  let text = ''
  for (let i = 0; i < length; i++) {
    const [from, to] = RANGES[pick(numbers, RANGES.length)] ?? [0x20, 0x7e]
    text += String.fromCharCode(from + pick(numbers, to - from + 1))
    if (pick(numbers, 7) === 0) text += ' '
  }
  return text
}
