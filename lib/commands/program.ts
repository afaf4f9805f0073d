import { Command, CommanderError } from 'commander';
import { VERSION } from '../config/version.ts';
import { type CommandIo, complain } from './io.ts';

type AddCommand = (program: Command, io: CommandIo) => void;

/** In the order in which help lists them. Each is loaded only when it is asked for: loading them all takes a second. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  demo: async () => (await import('./demo.ts')).addDemo,
  watch: async () => (await import('./watch.ts')).addWatch,
  query: async () => (await import('./query.ts')).addQuery,
  extract: async () => (await import('./extract.ts')).addExtract,
  article: async () => (await import('./article.ts')).addArticle,
  feed: async () => (await import('./feed.ts')).addFeed,
  retry: async () => (await import('./retry.ts')).addRetry,
  config: async () => (await import('./config.ts')).addConfigCommand,
};

const EXAMPLES = `
Examples:
  parley demo
  parley watch --once && parley query --topic iran
  parley extract article.txt --published-at 2026-03-04

parley <command> --help has more.`;

/**
 * Runs the command line.
 *
 * @param args without the program's name
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage
 */
export async function runProgram(args: readonly string[], io: CommandIo): Promise<0 | 1 | 2> {
  const program = new Command('parley')
    .description(
      'Watches news feeds for what officials say about arms control, and tells when somebody says something new.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.out(text), writeErr: io.err })
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(parley --help shows what there is)');
  const [asked = ''] = args;
  for (const [name, load] of Object.entries(commands))
    if (name === asked || !Object.hasOwn(commands, asked)) (await load())(program, io);
  try {
    await program.parseAsync(withoutVainHelp(args), { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    complain(error instanceof Error ? error.message : String(error), io);
    return 1;
  }
}

/** Asked for help on a command that doesn't exist, commander would show the program's own help without saying why. */
function withoutVainHelp(args: readonly string[]): string[] {
  const name = args[0] === 'help' ? args[1] : args[0];
  if (name === undefined || name.startsWith('-') || Object.hasOwn(commands, name)) return [...args];
  return [name];
}
