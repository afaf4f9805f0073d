import { bundledConfig } from '../lib/adapters/aws/bundled-config.ts';
import { connectArchive, connectArticles, connectHandler, connectOutbox } from '../lib/adapters/aws/connect.ts';
import { createFetcher } from '../lib/adapters/web/create-fetcher.ts';
import { createPageReader } from '../lib/adapters/web/create-page-reader.ts';
import { VERSION } from '../lib/config/version.ts';
import { stages } from '../lib/pipeline/stages.ts';

const clock = () => new Date();
const world = {
  clock,
  fetcher: createFetcher({ ...bundledConfig().network, userAgentVersion: VERSION, clock }),
  pageReader: createPageReader(),
  archive: connectArchive(process.env),
  articles: connectArticles(process.env),
  outbox: connectOutbox(process.env),
};

export const handler = connectHandler('archive-article', stages['archive-article'], world, process.env);
