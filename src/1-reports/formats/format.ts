/** What every input format answers about itself; nothing outside branches on a format. */
import type { Input, InputFile, InputLimits } from '../input.ts'

export interface InputFormat {
  readonly id: string
  /** Without the dot, lower case. */
  readonly extensions: readonly string[]
  /** Whether the beginning of a file whose name does not tell is surely of this format. */
  readonly recognises: (head: string) => boolean
  /** Its reports in order. What cannot be read comes out as a fault, and reading goes on. */
  readonly read: (file: InputFile, limits: InputLimits) => AsyncGenerator<Input>
}
