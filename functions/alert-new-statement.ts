import { bundledConfig } from '../lib/adapters/aws/bundled-config.ts';
import { connectDeliveries, connectHandler, connectOutbox, connectStatements } from '../lib/adapters/aws/connect.ts';
import { watchlistOf } from '../lib/config/watchlist.ts';
import { stages } from '../lib/pipeline/stages.ts';

const world = {
  clock: () => new Date(),
  watchlist: watchlistOf(bundledConfig()),
  statements: connectStatements(process.env),
  deliveries: connectDeliveries(process.env),
  outbox: connectOutbox(process.env),
};

export const handler = connectHandler('alert-new-statement', stages['alert-new-statement'], world, process.env);
