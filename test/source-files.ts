/** The project's own files, for the tests that hold them to the rules of CONTRIBUTING.md. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Files that git keeps, and those not yet added and not ignored; what git ignores is nobody's source. */
export const FILES: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  { cwd: ROOT, encoding: 'utf8' },
)
  .split('\0')
  .filter(file => file !== '' && existsSync(join(ROOT, file)))

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

export const isCode = (file: string): boolean => /\.(ts|tsx|mjs|cjs)$/.test(file)
export const isTest = (file: string): boolean => /\.(test|corpus)\.tsx?$/.test(file) || file.startsWith('test/')

/** Source files of the program itself, tests and their corpora aside. */
export const SOURCES: readonly string[] = FILES.filter(file => file.startsWith('src/') && isCode(file) && !isTest(file))

/** Code without its comments, so that prose may say what code may not. Strings stay. */
export const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/[^\n]*/g, comment => comment.replace(/[^\n]/g, ' '))
