import { Command, CommanderError } from 'commander';
import { VERSION } from '../config/version.ts';
import { addArticle } from './article.ts';
import { addConfigCommand } from './config.ts';
import { addDemo } from './demo.ts';
import { addExtract } from './extract.ts';
import { addFeed } from './feed.ts';
import { type CommandIo, UsageError } from './io.ts';
import { addQuery } from './query.ts';
import { addRetry } from './retry.ts';
import { addWatch } from './watch.ts';

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
    .showHelpAfterError('(parley --help shows what there is)');
  for (const add of [addDemo, addWatch, addQuery, addExtract, addArticle, addFeed, addRetry, addConfigCommand])
    add(program, io);
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.err(`parley: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
