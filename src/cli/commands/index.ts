/** All commands, in the order of their use. To add one: its file here, and its name in the list. */
import type { Command } from 'commander'
import { add } from './add.ts'
import { backup } from './backup.ts'
import { control } from './control.ts'
import { correct } from './correct.ts'
import { deleteReport } from './delete.ts'
import { deletions } from './deletions.ts'
import { evaluate } from './evaluate.ts'
import { events } from './events.ts'
import { exportAll } from './export.ts'
import { history } from './history.ts'
import { importAll } from './import.ts'
import { read } from './read.ts'
import { reread } from './reread.ts'
import { restore } from './restore.ts'
import { review } from './review.ts'
import { serve } from './serve.ts'
import { show } from './show.ts'
import { totals } from './totals.ts'
import { undo } from './undo.ts'
import { user } from './user.ts'
import { watch } from './watch.ts'

export const COMMANDS: readonly (() => Command)[] = [
  read,
  add,
  watch,
  events,
  show,
  totals,
  control,
  review,
  correct,
  undo,
  history,
  reread,
  serve,
  user,
  backup,
  restore,
  exportAll,
  importAll,
  deleteReport,
  deletions,
  evaluate,
]
