import type { Command } from 'commander';
import { openDataFolder, openDataFolderForReading } from '../adapters/local/data-folder.ts';
import { createSqliteQueue } from '../adapters/local/sqlite-queue.ts';
import { counted } from '../core/text/counted.ts';
import type { CommandIo } from './io.ts';
import { addDataOption, type StateOptions } from './state-options.ts';

export function addRetry(program: Command, io: CommandIo): void {
  addDataOption(program.command('retry'))
    .summary('starts anew what was set aside')
    .description(
      'Gives every message that was set aside, or waits for another attempt, a fresh start. The next parley watch works on them.',
    )
    .addHelpText('after', '\nExample:\n  parley retry && parley watch --once')
    .action((options: Pick<StateOptions, 'data'>) => {
      // Opening it for writing would create a folder if the name is mistyped.
      openDataFolderForReading(options.data).close();
      const folder = openDataFolder(options.data);
      try {
        const retried = createSqliteQueue(folder.database, io.clock).retryAll();
        io.err(`${counted(retried, 'message', 'messages')} will be tried again\n`);
      } finally {
        folder.close();
      }
    });
}
