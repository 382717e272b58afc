// The check of Node's version comes first, and the task is loaded after it: an old Node could not parse the task.
import '../bin/node-version.cjs'

import('./tasks/audit.mjs').then(({ audit }) => audit())
