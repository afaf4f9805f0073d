import { type Command, Option } from 'commander';
import { explainStorageError } from '../adapters/local/data-folder.ts';
import { registryOf } from '../config/registry-of.ts';
import { nearNames, unknownNameText } from '../core/query/near-names.ts';
import type { StatementFilter } from '../core/query/statement-filter.ts';
import { statementView } from '../core/query/statement-view.ts';
import type { RegistryIndex } from '../core/speaker/registry/lookup.ts';
import type { StatementRow } from '../core/statement/statement.ts';
import { counted } from '../core/text/counted.ts';
import { extendTaxonomy } from '../core/topic/extend-taxonomy.ts';
import { taxonomy } from '../core/topic/taxonomy.ts';
import type { StatementStore } from '../ports/statement-store.ts';
import type { CommandIo } from './io.ts';
import { openHere, openThere } from './open-statements.ts';
import { type AskedFor, filterOfNames, matcherOf, storeFilterOf, unknownTopicText } from './query-filter.ts';
import { firstOf, withIds } from './query-rows.ts';
import { readKind, readLimit, readShare, several } from './query-values.ts';
import { readTime } from './read-time.ts';
import { addConfigOption, addDataOption, loadConfigIfThere, type StateOptions } from './state-options.ts';
import { BYTE_ORDER_MARK, csvHeader, csvLine } from './statement-csv.ts';
import { statementTable } from './statement-table.ts';

type Format = 'table' | 'json' | 'jsonl' | 'csv';

interface QueryOptions extends StateOptions, AskedFor {
  readonly id?: readonly string[];
  readonly limit?: number;
  readonly format: Format;
  readonly bom?: boolean;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly stack?: string;
}

/** A table is for people, who read no more than this. Other formats give everything. */
const TABLE_LIMIT = 50;

export function addQuery(program: Command, io: CommandIo): void {
  addConfigOption(addDataOption(program.command('query')))
    .summary('lists stored statements, newest first')
    .description(
      'Lists stored statements, newest first. Conditions narrow; names match by whole words, or as the registry knows them. Of a condition that is given several times, any will do.',
    )
    .addOption(several('--id <id>', 'the id of a statement, as alerts and mayRepeat tell it'))
    .addOption(several('--speaker <name>', 'words of the name, another spelling or an alias of it, or the id'))
    .addOption(
      several(
        '--affiliation <name>',
        'words of the state or body, an alias (USA), its adjective (British) or capital (Moscow)',
      ),
    )
    .addOption(several('--topic <id>', 'the id of a topic, shipped or of the configuration: missile-deployment'))
    .addOption(several('--kind <kind>', 'how the words are given: direct, indirect, mixed', readKind))
    .addOption(several('--outlet <name>', 'words of the outlet’s name'))
    .option('--min-confidence <share>', 'the chance that it is read rightly, from 0 to 1: 0.8', readShare)
    .option('--new-only', 'leaves out what may repeat an earlier statement')
    .option(
      '--since <time>',
      'Parley first saw it then or later: 2026-03-04 or 2026-03-04T10:00Z; in UTC where no zone is told',
      readTime,
    )
    .option('--until <time>', 'Parley first saw it earlier than this (not at it)', readTime)
    .option('--limit <n>', `so many at most (for a table ${TABLE_LIMIT} unless told otherwise)`, readLimit)
    .addOption(
      new Option('--format <format>', 'how to show them').choices(['table', 'json', 'jsonl', 'csv']).default('table'),
    )
    .option('--bom', 'begins CSV with a byte order mark, without which Excel misreads “ and é')
    .addOption(new Option('--json', 'the same as --format json').conflicts(['jsonl', 'format']))
    .addOption(new Option('--jsonl', 'the same as --format jsonl').conflicts('format'))
    .option('--stack <name>', 'reads the table of a stack deployed to AWS, with the credentials of the environment')
    .addHelpText(
      'after',
      `
Examples:
  parley query --speaker lavrov --since 2026-03-01
  parley query --topic missile-deployment --topic strategic-arms --format csv --bom > statements.csv
  parley query --id st_6b1f0c2d9e --json
  parley query --stack Parley --format jsonl`,
    )
    .action(async (options: QueryOptions, command: Command) => {
      if (options.since !== undefined && options.until !== undefined && options.since >= options.until)
        command.error(
          "error: option '--until': it must be later than --since; --until 2026-03-05 ends with the 4th (times are UTC)",
          { exitCode: 2 },
        );
      // PARLEY_DATA is no conflict: it may be set for other commands.
      if (options.stack !== undefined && command.getOptionValueSource('data') === 'cli')
        command.error("error: option '--stack <name>' cannot be used with option '--data <dir>'", { exitCode: 2 });
      const known = options.topic === undefined ? [] : knownTopics(options);
      const isNaming = options.speaker !== undefined || options.affiliation !== undefined;
      const registry = isNaming ? registryOf(loadConfigIfThere(options.config)) : undefined;
      const { store, close } = options.stack === undefined ? openHere(options.data) : await openThere(options.stack);
      try {
        const format = options.jsonl ? 'jsonl' : options.json ? 'json' : options.format;
        if (options.bom && format !== 'csv')
          command.error("error: option '--bom': only --format csv has a byte order mark", { exitCode: 2 });
        const limit = options.limit ?? (format === 'table' ? TABLE_LIMIT : Number.POSITIVE_INFINITY);
        for (const topic of options.topic ?? [])
          if (!known.includes(topic) && !(await isStored({ topic }, store)))
            command.error(`error: option '--topic': ${unknownTopicText(topic, known)}`, { exitCode: 2 });
        const filter = storeFilterOf(options, registry);
        const rows = options.id ? withIds(options.id, filter, store, io) : store.query(filter);
        const matches = matcherOf(options, registry);
        if (format === 'table') await showTable(firstOf(rows, matches, limit + 1), limit, io);
        else {
          if (options.bom) await io.out(BYTE_ORDER_MARK);
          await show(firstOf(rows, matches, limit), format, io);
        }
        if (registry) await sayWhoIsUnknown(options, registry, store, io);
      } catch (error) {
        throw options.stack === undefined ? explainStorageError(error, options.data) : error;
      } finally {
        close();
      }
    });
}

/** The topics of the configuration; those that Parley ships with if the usual file isn't there. */
function knownTopics({ config }: StateOptions): string[] {
  return Object.keys(extendTaxonomy(taxonomy, loadConfigIfThere(config).topics).topics);
}

/** Whether any statement matches: some have topics of an earlier configuration, or speakers whom the registry doesn't hold. */
async function isStored(filter: StatementFilter, store: StatementStore): Promise<boolean> {
  for await (const _ of store.query(filter)) return true;
  return false;
}

/** Warns of unknown names: a misspelt one finds nothing, which looks as if its owner had said nothing. */
async function sayWhoIsUnknown(
  { speaker = [], affiliation = [] }: AskedFor,
  registry: RegistryIndex,
  store: StatementStore,
  io: CommandIo,
): Promise<void> {
  const names = [
    ...speaker.map((value) => ({ speaker: value })),
    ...affiliation.map((value) => ({ affiliation: value })),
  ];
  for (const asked of names) {
    const near = nearNames(asked, registry);
    if (near && !(await isStored(filterOfNames(asked, registry), store)))
      io.err(`${sentence(unknownNameText(asked, near))}\n`);
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param rows those to show; where one more matches, it follows them */
async function showTable(rows: AsyncIterable<StatementRow>, limit: number, io: CommandIo): Promise<void> {
  const found = await Array.fromAsync(rows);
  const shown = found.slice(0, limit);
  if (shown.length > 0) await io.out(`${statementTable(shown, io.outColumns)}\n`);
  const more = found.length > limit ? `; there are older ones: --limit ${limit * 2} shows more` : '';
  io.err(
    shown.length === 0
      ? 'No statements match.\n'
      : `${counted(shown.length, 'statement', 'statements')}, newest first${more}\n`,
  );
}

async function show(rows: AsyncIterable<StatementRow>, format: Exclude<Format, 'table'>, io: CommandIo): Promise<void> {
  switch (format) {
    case 'json':
      await io.out(`${JSON.stringify(await Array.fromAsync(rows, statementView), null, 2)}\n`);
      return;
    case 'jsonl':
      for await (const row of rows) await io.out(`${JSON.stringify(statementView(row))}\n`);
      return;
    case 'csv':
      await io.out(csvHeader());
      for await (const row of rows) await io.out(csvLine(row));
  }
}
