/** Keeps the memory of a process that reads for long near what it uses. */
import { setFlagsFromString } from 'node:v8'

/**
 * The engine lets its heap grow to four times what was in use before it looks for garbage again. Twice is enough here: what is
 * kept of words is bounded, and all else of a report is garbage once it is read. For all threads of the process.
 */
export const keepHeapLean = (): void => setFlagsFromString('--heap-growing-percent=100')
