/** All commands, in the order of their use. To add one: its file here, and its name in the list. */
import type { Command } from 'commander'
import { read } from './read.ts'

export const COMMANDS: readonly (() => Command)[] = [read]
