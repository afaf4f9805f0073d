import { explainStorageError, openDataFolderForReading } from '../adapters/local/data-folder.ts';
import { createSqliteStatementStore } from '../adapters/local/sqlite-statement-store.ts';
import type { StatementStore } from '../ports/statement-store.ts';

/** A table of statements, open for reading. */
interface OpenedStore {
  readonly store: StatementStore;
  close(): void;
}

/** The table in a data folder. */
export function openHere(data: string): OpenedStore {
  const folder = openDataFolderForReading(data);
  try {
    return { store: createSqliteStatementStore(folder.database), close: () => folder.close() };
  } catch (error) {
    folder.close();
    throw explainStorageError(error, data);
  }
}

/** The table of a stack on AWS. Loaded only when it is asked for: a local query needn't load the AWS SDK. */
export async function openThere(stack: string): Promise<OpenedStore> {
  const { openStack } = await import('../adapters/aws/open-stack.ts');
  return openStack(stack);
}
