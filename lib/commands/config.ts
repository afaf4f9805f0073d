import type { Command } from 'commander';
import { idleSettings } from '../config/idle-settings.ts';
import { configJsonSchema } from '../config/json-schema.ts';
import { loadConfigFile } from '../config/load-config.ts';
import { problemsHere } from '../config/problems-here.ts';
import { unknownNames } from '../config/unknown-names.ts';
import { counted } from '../core/text/counted.ts';
import type { CommandIo } from './io.ts';
import { addConfigOption, requireFeeds, type StateOptions } from './state-options.ts';

const UNKNOWN_NAMES = 'These take only what is said by somebody whom articles name just so:';

export function addConfigCommand(program: Command, io: CommandIo): void {
  addConfigOption(program.command('config'))
    .summary('checks the configuration')
    .description('Checks the configuration and says what it asks for; a mistake is shown with its path and line.')
    .option('--schema', 'prints the JSON Schema of the configuration, for editors')
    .addHelpText(
      'after',
      '\nExamples:\n  parley config --config desk.yaml\n  parley config --schema > parley.schema.json',
    )
    .action(async (options: StateOptions & { readonly schema?: boolean }) => {
      if (options.schema) {
        await io.out(configJsonSchema());
        return;
      }
      const file = loadConfigFile(options.config);
      const { feeds, channels, alerts } = file.config;
      const parts = [
        counted(feeds.length, 'feed', 'feeds'),
        counted(Object.keys(channels).length, 'channel', 'channels'),
        counted(alerts.length, 'alert rule', 'alert rules'),
      ];
      await io.out(`${options.config}: ${parts.join(', ')}\n`);
      const unknown = unknownNames(file);
      if (unknown.length > 0) io.err(`${UNKNOWN_NAMES}\n${unknown.join('\n')}\n`);
      for (const line of idleSettings(file)) io.err(`${line}\n`);
      const problems = problemsHere(file, io.variables);
      if (problems.length > 0) io.err(`parley watch would refuse to start here:\n${problems.join('\n')}\n`);
      // Those may only concern this machine; without feeds the configuration does nothing anywhere.
      requireFeeds(options.config, file.config);
    });
}
