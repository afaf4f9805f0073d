import { openChannel } from '../adapters/channels/open-channel.ts';
import { createRestingChannel } from '../adapters/channels/resting-channel.ts';
import { explainStorageError, openDataFolder } from '../adapters/local/data-folder.ts';
import { createFileArchive, removeAbandoned } from '../adapters/local/file-archive.ts';
import { createSqliteArticleStore } from '../adapters/local/sqlite-article-store.ts';
import { createSqliteDeliveryLedger } from '../adapters/local/sqlite-delivery-ledger.ts';
import { createSqliteFeedStore } from '../adapters/local/sqlite-feed-store.ts';
import { createSqliteQueue, type LocalQueue } from '../adapters/local/sqlite-queue.ts';
import { createSqliteStatementStore } from '../adapters/local/sqlite-statement-store.ts';
import { loadExtractor } from '../adapters/model/load-model.ts';
import { createFeedReader } from '../adapters/web/create-feed-reader.ts';
import { createFetcher } from '../adapters/web/create-fetcher.ts';
import { createPageReader } from '../adapters/web/create-page-reader.ts';
import { articleReaderOf } from '../config/article-reader-of.ts';
import type { Config } from '../config/schema.ts';
import { VERSION } from '../config/version.ts';
import { watchlistOf } from '../config/watchlist.ts';
import type { World } from '../pipeline/world.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';

export interface LocalOptions {
  readonly config: Config;
  /** The data folder's path. */
  readonly data: string;
  readonly clock: Clock;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Where the console channel prints. What is printed counts as delivered once this resolves. */
  readonly print: (text: string) => void | Promise<void>;
}

/** A world on this machine: SQLite and files in the data folder, and the real web. */
export interface LocalWorld {
  readonly world: World;
  readonly queue: LocalQueue;
  close(): Promise<void>;
}

/** @throws ConfigError for a channel that can't work here, DataFolderError for a folder that can't be used */
export async function openLocal(options: LocalOptions): Promise<LocalWorld> {
  const { config, clock } = options;
  const channels = await openChannels(options);
  const articleReader = articleReaderOf(config, loadExtractor());
  const { folder, queue, stores } = openStores(options.data, clock);
  const fetcher = createFetcher({ ...config.network, userAgentVersion: VERSION, clock });
  return {
    queue,
    world: {
      clock,
      watchlist: watchlistOf(config),
      outbox: queue,
      fetcher,
      feedReader: createFeedReader(),
      pageReader: createPageReader(),
      articleReader,
      ...stores,
      channels,
    },
    async close() {
      await fetcher.close();
      folder.close();
    },
  };
}

function openStores(data: string, clock: Clock) {
  const folder = openDataFolder(data);
  const { database, archive } = folder;
  try {
    removeAbandoned(archive);
    const stores = {
      archive: createFileArchive(archive),
      feeds: createSqliteFeedStore(database),
      articles: createSqliteArticleStore(database),
      statements: createSqliteStatementStore(database),
      deliveries: createSqliteDeliveryLedger(database),
    };
    return { folder, queue: createSqliteQueue(database, clock), stores };
  } catch (error) {
    folder.close();
    throw explainStorageError(error, data);
  }
}

async function openChannels(options: LocalOptions): Promise<ReadonlyMap<string, Channel>> {
  const channels = new Map<string, Channel>();
  for (const [name, channel] of Object.entries(options.config.channels))
    channels.set(name, createRestingChannel(await openChannel(name, channel, options), options.clock));
  return channels;
}
