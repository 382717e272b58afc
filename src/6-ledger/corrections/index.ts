/** All kinds of corrections. To add one: its file here, and its name in the list. */
import { accept } from './accept.ts'
import { add } from './add.ts'
import { edit } from './edit.ts'
import type { CorrectionKind } from './kind.ts'
import { merge } from './merge.ts'
import { move } from './move.ts'
import { note } from './note.ts'
import { reject } from './reject.ts'
import { split } from './split.ts'

export const CORRECTION_KINDS: readonly CorrectionKind[] = [accept, reject, edit, add, move, merge, split, note]
