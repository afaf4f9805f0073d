import { bundledConfig } from '../lib/adapters/aws/bundled-config.ts';
import { connectArchive, connectHandler, connectOutbox, connectStatements } from '../lib/adapters/aws/connect.ts';
import { loadExtractor } from '../lib/adapters/model/load-model.ts';
import { articleReaderOf } from '../lib/config/article-reader-of.ts';
import { watchlistOf } from '../lib/config/watchlist.ts';
import { stages } from '../lib/pipeline/stages.ts';

const config = bundledConfig();
const world = {
  watchlist: watchlistOf(config),
  articleReader: articleReaderOf(config, loadExtractor()),
  archive: connectArchive(process.env),
  statements: connectStatements(process.env),
  outbox: connectOutbox(process.env),
};

export const handler = connectHandler('extract-statements', stages['extract-statements'], world, process.env);
