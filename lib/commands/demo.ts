import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { configSchema } from '../config/schema.ts';
import { counted } from '../core/text/counted.ts';
import { newsroom } from '../local/demo/newsroom.ts';
import { serveNewsroom } from '../local/demo/serve-newsroom.ts';
import { tallyText } from '../local/event-text.ts';
import { openLocal } from '../local/open-local.ts';
import { createProgress } from '../local/progress.ts';
import { watchOnce } from '../local/watch.ts';
import type { CommandIo } from './io.ts';
import { statementTable } from './statement-table.ts';

export function addDemo(program: Command, io: CommandIo): void {
  program
    .command('demo')
    .summary('shows the whole pipeline at work on an invented newsroom')
    .description(
      'Serves a small invented newsroom on loopback, runs the real pipeline over it in a throw-away folder, and shows what an analyst gets. Needs no network and no account.',
    )
    .addHelpText('after', '\nExample:\n  parley demo')
    .action(() => runDemo(io));
}

async function runDemo(io: CommandIo): Promise<void> {
  const signal = io.stopSignal();
  const served = await serveNewsroom();
  const data = mkdtempSync(join(tmpdir(), 'parley-demo-'));
  // A file that is being written at this moment may keep the folder from being removed at once.
  const removeData = () => rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  io.atExit(removeData);
  const config = configSchema.parse({
    network: { allowPrivate: true, pauseSeconds: 0 },
    feeds: newsroom.map(({ name, feed }) => ({ url: served.origin + feed, outlet: name })),
    channels: { desk: { type: 'console' } },
    alerts: [{ name: 'everything-new', channels: ['desk'] }],
  });
  let progress = createProgress({ err: io.err, columns: io.errColumns });
  try {
    const local = await openLocal({
      config,
      data,
      clock: io.clock,
      variables: {},
      print(text) {
        progress.clear();
        return io.out(`${text}\n`);
      },
    });
    try {
      const poll = async () => {
        progress = createProgress({ err: io.err, columns: io.errColumns });
        await watchOnce(local, { observe: progress.observe, signal });
        progress.clear();
        return progress.tally;
      };
      const stories = newsroom.reduce((sum, outlet) => sum + outlet.stories.length, 0);
      await io.out(
        `A newsroom of ${newsroom.length} outlets and ${stories} stories. First poll: alerts fire as statements appear.\n\n`,
      );
      const first = await poll();

      await io.out('The statements on arms control, newest first:\n\n');
      const rows = await Array.fromAsync(local.world.statements.query({}));
      await io.out(`${statementTable(rows, io.outColumns)}\n\n`);
      await io.out(`First poll:  ${tallyText(first)}\n\n`);

      await io.out('An editor changes one story. Second poll:\n\n');
      served.publishEdits();
      const second = await poll();
      await io.out(`Second poll: ${tallyText(second)}\n`);
      await io.out(
        `             ${counted(second.edits, 'article was', 'articles were')} edited and kept as a further version; ${second.alerts === 0 ? 'no alert was repeated' : `${counted(second.alerts, 'alert', 'alerts')} for what is new in it`}.\n\n`,
      );
      await io.out(NEXT_STEPS);
    } finally {
      await local.close();
    }
  } finally {
    await served.close();
    removeData();
  }
}

const NEXT_STEPS = `What next:
  npx parley watch --once      polls the real feeds of parley.yaml; the state is in .parley
  npx parley query             shows the statements that were found
  npx parley --help            shows what else there is
README.md says how to choose feeds, send alerts to a webhook, and deploy to AWS.
`;
