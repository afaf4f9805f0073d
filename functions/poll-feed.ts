import { bundledConfig } from '../lib/adapters/aws/bundled-config.ts';
import { connectArchive, connectFeeds, connectHandler, connectOutbox } from '../lib/adapters/aws/connect.ts';
import { createFeedReader } from '../lib/adapters/web/create-feed-reader.ts';
import { createFetcher } from '../lib/adapters/web/create-fetcher.ts';
import { VERSION } from '../lib/config/version.ts';
import { watchlistOf } from '../lib/config/watchlist.ts';
import { stages } from '../lib/pipeline/stages.ts';

const config = bundledConfig();
const clock = () => new Date();
const world = {
  clock,
  watchlist: watchlistOf(config),
  fetcher: createFetcher({ ...config.network, userAgentVersion: VERSION, clock }),
  feedReader: createFeedReader(),
  archive: connectArchive(process.env),
  feeds: connectFeeds(process.env),
  outbox: connectOutbox(process.env),
};

export const handler = connectHandler('poll-feed', stages['poll-feed'], world, process.env);
