/**
 * All commands, in the order of their use. To add one: its file here, and its line in the list. A command is loaded when it is
 * called, so that each starts with what it needs alone.
 */
import type { Command } from 'commander'

export interface ListedCommand {
  readonly name: string
  readonly load: () => Promise<() => Command>
}

export const COMMANDS: readonly ListedCommand[] = [
  { name: 'read', load: async () => (await import('./read.ts')).read },
  { name: 'add', load: async () => (await import('./add.ts')).add },
  { name: 'watch', load: async () => (await import('./watch.ts')).watch },
  { name: 'events', load: async () => (await import('./events.ts')).events },
  { name: 'show', load: async () => (await import('./show.ts')).show },
  { name: 'totals', load: async () => (await import('./totals.ts')).totals },
  { name: 'control', load: async () => (await import('./control.ts')).control },
  { name: 'compare', load: async () => (await import('./compare.ts')).compare },
  { name: 'review', load: async () => (await import('./review.ts')).review },
  { name: 'correct', load: async () => (await import('./correct.ts')).correct },
  { name: 'undo', load: async () => (await import('./undo.ts')).undo },
  { name: 'history', load: async () => (await import('./history.ts')).history },
  { name: 'reread', load: async () => (await import('./reread.ts')).reread },
  { name: 'serve', load: async () => (await import('./serve.ts')).serve },
  { name: 'user', load: async () => (await import('./user.ts')).user },
  { name: 'backup', load: async () => (await import('./backup.ts')).backup },
  { name: 'restore', load: async () => (await import('./restore.ts')).restore },
  { name: 'export', load: async () => (await import('./export.ts')).exportAll },
  { name: 'import', load: async () => (await import('./import.ts')).importAll },
  { name: 'delete', load: async () => (await import('./delete.ts')).deleteReport },
  { name: 'deletions', load: async () => (await import('./deletions.ts')).deletions },
  { name: 'evaluate', load: async () => (await import('./evaluate.ts')).evaluate },
]
