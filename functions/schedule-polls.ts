import { bundledConfig } from '../lib/adapters/aws/bundled-config.ts';
import { connectArticles, connectFeeds, connectHandler, connectOutbox } from '../lib/adapters/aws/connect.ts';
import { watchlistOf } from '../lib/config/watchlist.ts';
import { stages } from '../lib/pipeline/stages.ts';

const world = {
  clock: () => new Date(),
  watchlist: watchlistOf(bundledConfig()),
  feeds: connectFeeds(process.env),
  articles: connectArticles(process.env),
  outbox: connectOutbox(process.env),
};

export const handler = connectHandler('schedule-polls', stages['schedule-polls'], world, process.env);
