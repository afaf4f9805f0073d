import type { Command } from 'commander';
import { explainStorageError } from '../adapters/local/data-folder.ts';
import { idleSettings } from '../config/idle-settings.ts';
import { loadConfigFile } from '../config/load-config.ts';
import { ConfigError } from '../config/parse-config.ts';
import { problemsHere } from '../config/problems-here.ts';
import { unknownNames } from '../config/unknown-names.ts';
import { counted } from '../core/text/counted.ts';
import { tallyText } from '../local/event-text.ts';
import { openLocal } from '../local/open-local.ts';
import { createProgress } from '../local/progress.ts';
import { nextPollAt, waitingText } from '../local/waiting.ts';
import { watch, watchOnce } from '../local/watch.ts';
import { CommandFailedError, type CommandIo } from './io.ts';
import { addConfigOption, addDataOption, requireFeeds, type StateOptions } from './state-options.ts';

interface WatchOptions extends StateOptions {
  readonly once?: boolean;
}

export function addWatch(program: Command, io: CommandIo): void {
  addConfigOption(addDataOption(program.command('watch')))
    .summary('runs the pipeline here, on the feeds of parley.yaml')
    .description(
      'Polls the feeds of the configuration, archives their articles, extracts statements and sends alerts, until stopped (Ctrl-C). What was begun is finished by the next run, also after a crash.',
    )
    .option(
      '--once',
      'polls every feed now and ends when nothing is left to do now; what failed and must wait, such as alerts for a webhook that is down, is left to later runs',
    )
    .addHelpText(
      'after',
      `
Examples:
  parley watch
  parley watch --once --config desk.yaml --data /var/lib/parley

--once exits with 1 when none of the feeds could be read, or when something was set aside: what failed at its last attempt, or what a channel refuses.`,
    )
    .action(async (options: WatchOptions) => {
      const file = loadConfigFile(options.config);
      const { config } = file;
      requireFeeds(options.config, config);
      const problems = problemsHere(file, io.variables);
      if (problems.length > 0) throw new ConfigError(problems.join('\n'));
      const progress = createProgress({ err: io.err, columns: io.errColumns });
      const local = await openLocal({
        config,
        data: options.data,
        clock: io.clock,
        variables: io.variables,
        print(text) {
          progress.clear();
          return io.out(`${text}\n`);
        },
      });
      const signal = io.stopSignal();
      progress.say(`Watching ${counted(config.feeds.length, 'feed', 'feeds')}; the state is in ${options.data}`);
      for (const line of [...unknownNames(file), ...idleSettings(file)]) progress.say(line);
      const nextPoll = options.once ? undefined : await nextPollAt(local);
      if (nextPoll !== undefined) progress.say(`No feed is due yet; the next poll is at ${nextPoll}`);
      signal.addEventListener('abort', () =>
        progress.say('Stopping: what is at hand is finished; Ctrl-C again ends at once'),
      );
      try {
        const run = { observe: progress.observe, signal };
        await (options.once ? watchOnce(local, run) : watch(local, run));
        const { tally } = progress;
        const { setAside } = local.queue.counts();
        progress.say(`${signal.aborted ? 'Stopped' : 'Done'}: ${tallyText(tally)}`);
        for (const line of await waitingText(local)) progress.say(line);
        if (setAside > 0)
          progress.say(`${counted(setAside, 'message was', 'messages were')} set aside: parley retry starts them anew`);
        if (options.once && tally.setAside > 0)
          throw new CommandFailedError(
            `${counted(tally.setAside, 'message was', 'messages were')} set aside in this run`,
          );
        if (options.once && !signal.aborted && tally.feedsFailed > 0 && tally.feedsRead + tally.feedsUnchanged === 0)
          throw new CommandFailedError('none of the feeds could be read');
      } catch (error) {
        throw explainStorageError(error, options.data);
      } finally {
        progress.clear();
        await local.close();
      }
    });
}
