/** The command line: finds the command, runs it, and tells a person's mistake from a fault of the program. */
import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { UserError } from '../errors.ts'
import { COMMANDS } from './commands/index.ts'
import { complain } from './print.ts'

export { dataFolder } from './data-folder.ts'

const MISTAKE = 1
/** `EX_SOFTWARE` of sysexits: a fault of the program itself. */
const FAULT = 70

/**
 * Runs `marsad` with these arguments. Ends with exit code 0, 1 (what was asked could not be done, or not wholly) or
 * 70 (a fault of the program); never throws.
 */
export async function main(args: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietly)
  try {
    const all = await program(args[0])
    await all.parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' })
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
}

/** All commands, or the one that is called. */
async function program(called: string | undefined): Promise<Command> {
  const all = new Command('marsad')
    .description('Reads Arabic news about armed conflict and keeps a sourced ledger of events.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', '\nEach command has its own help: marsad read --help')
  const one = COMMANDS.filter(({ name }) => name === called)
  const wanted = called === '--version' || one.length > 0 ? one : COMMANDS
  for (const make of await Promise.all(wanted.map(({ load }) => load()))) all.addCommand(inStyle(make()))
  return inStyle(all)
}

/** One line for a wrong option or argument, like any other mistake; help stays help. */
const inStyle = (command: Command): Command =>
  command
    .helpOption('--help', 'print this help')
    .exitOverride()
    .configureOutput({
      outputError: (line, write) =>
        write(
          `marsad: ${line
            .replace(/^error: /, '')
            .trim()
            .replace(/\s+/g, ' ')
            .replace(/\.$/, '')}; see: ${helpOf(command)}\n`,
        ),
    })

const helpOf = (command: Command): string => (command.parent ? `marsad ${command.name()} --help` : 'marsad --help')

function exitCodeOf(error: unknown): number {
  // Commander has already printed its line, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISTAKE
  if (error instanceof UserError) {
    complain(error)
    return MISTAKE
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return FAULT
}

/** The reader of our output has gone (`marsad events | head`): nothing is left to do. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
}
