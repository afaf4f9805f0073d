import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataFolder, openDataFolder } from '../../../lib/adapters/local/data-folder.ts';
import { createFileArchive } from '../../../lib/adapters/local/file-archive.ts';
import { createSqliteArticleStore } from '../../../lib/adapters/local/sqlite-article-store.ts';
import { createSqliteDeliveryLedger } from '../../../lib/adapters/local/sqlite-delivery-ledger.ts';
import { createSqliteFeedStore } from '../../../lib/adapters/local/sqlite-feed-store.ts';
import { createSqliteQueue } from '../../../lib/adapters/local/sqlite-queue.ts';
import { createSqliteStatementStore } from '../../../lib/adapters/local/sqlite-statement-store.ts';
import { describeArchive } from '../../contracts/archive.contract.ts';
import { describeArticleStore } from '../../contracts/article-store.contract.ts';
import { describeDeliveryLedger } from '../../contracts/delivery-ledger.contract.ts';
import { describeFeedStore } from '../../contracts/feed-store.contract.ts';
import { describeOutbox } from '../../contracts/outbox.contract.ts';
import { describeStatementStore } from '../../contracts/statement-store.contract.ts';

/** A store in a data folder of its own, which goes when the store is closed. */
function inOwnFolder<Store>(build: (folder: DataFolder) => Store) {
  return async () => {
    const path = mkdtempSync(join(tmpdir(), 'parley-test-'));
    const folder = openDataFolder(path);
    return {
      store: build(folder),
      async close() {
        folder.close();
        rmSync(path, { recursive: true });
      },
    };
  };
}

describeArchive(
  'files',
  inOwnFolder(({ archive }) => createFileArchive(archive)),
);
describeFeedStore(
  'SQLite',
  inOwnFolder(({ database }) => createSqliteFeedStore(database)),
);
describeArticleStore(
  'SQLite',
  inOwnFolder(({ database }) => createSqliteArticleStore(database)),
);
describeStatementStore(
  'SQLite',
  inOwnFolder(({ database }) => createSqliteStatementStore(database)),
);
describeDeliveryLedger(
  'SQLite',
  inOwnFolder(({ database }) => createSqliteDeliveryLedger(database)),
);
describeOutbox('SQLite', async () => {
  const { store: queue, close } = await inOwnFolder(({ database }) => createSqliteQueue(database, () => new Date()))();
  return {
    outbox: queue,
    async take(stage) {
      const bodies: unknown[] = [];
      for (let taken = queue.take(stage); taken !== undefined; taken = queue.take(stage)) {
        bodies.push(taken.body);
        queue.done(taken);
      }
      return bodies;
    },
    close,
  };
});
