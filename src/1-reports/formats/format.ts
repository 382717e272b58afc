/** What every input format answers about itself; nothing outside branches on a format. */
import type { Input, InputFile, Surroundings } from '../input.ts'

/** How a file begins: its first bytes, and the text that they are, or null. */
export interface Head {
  readonly bytes: Uint8Array
  readonly text: string | null
}

export interface InputFormat {
  readonly id: string
  /** Without the dot, lower case. */
  readonly extensions: readonly string[]
  /** As servers call it, without parameters. */
  readonly mediaTypes: readonly string[]
  /** Text, which holds no NUL bytes, or anything. */
  readonly holds: 'text' | 'bytes'
  /** One line for the page of formats. */
  readonly what: string
  /** Whether the beginning of a file whose name does not tell is surely of this format. */
  readonly recognises: (head: Head) => boolean
  /** Its reports in order. What cannot be read comes out as a fault or is thrown as one, and reading goes on after it. */
  readonly read: (file: InputFile, around: Surroundings) => AsyncGenerator<Input>
}
