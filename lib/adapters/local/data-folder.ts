import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from './make-folder.ts';
import { refillStatementKeys } from './refill-statement-keys.ts';
import { migrate, NO_DATA, SchemaVersionError } from './schema.ts';

/** The data folder can't be used. The message names the folder and says why. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

/** Where a run keeps its state: `parley.db` has the tables and queues, `archive/` the pages and texts. */
export interface DataFolder {
  readonly database: DatabaseSync;
  /** Absolute. */
  readonly archive: string;
  close(): void;
}

/**
 * Opens the folder for a run that writes, and creates it if necessary. Only one run at a time may have it: the lock ends with
 * the process, however that ends.
 *
 * @throws DataFolderError when it is in use, not writable, full, damaged, can't be created, or is from a newer version of Parley
 */
export function openDataFolder(path: string): DataFolder {
  const folder = resolve(path);
  try {
    if (makeFolder(folder) === 'impossible') throw new DataFolderError(`${path}: no folder can be made there`);
    makeArchive(folder, path);
    const lock = takeLock(folder, path);
    try {
      const database = openDatabase(join(folder, 'parley.db'));
      return {
        database,
        archive: join(folder, 'archive'),
        close() {
          database.close();
          lock.close();
        },
      };
    } catch (error) {
      lock.close();
      throw error;
    }
  } catch (error) {
    throw explainStorageError(error, path);
  }
}

/**
 * Opens the folder for reading, even while another process runs on it.
 *
 * @throws DataFolderError when there is no data in it, or it can't be read
 */
export function openDataFolderForReading(path: string): DataFolder {
  const folder = resolve(path);
  if (isMissing(join(folder, 'parley.db'))) throw new DataFolderError(`${path}: ${NO_DATA}`);
  try {
    const database = new DatabaseSync(join(folder, 'parley.db'), { readOnly: true, timeout: 5000 });
    closeUnless(database, () => migrate(database, 'check'));
    return { database, archive: join(folder, 'archive'), close: () => database.close() };
  } catch (error) {
    throw explainStorageError(error, path);
  }
}

/** Creates the folder for the archive. A link that leads nowhere, such as to a disk that isn't mounted, is no folder, either. */
function makeArchive(folder: string, path: string): void {
  try {
    makeFolder(join(folder, 'archive'));
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
    throw new DataFolderError(`${path}: archive, in it, is no folder`, { cause });
  }
}

/** Whether a file doesn't exist, as opposed to being out of reach. */
function isMissing(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5000 });
  closeUnless(database, () => {
    // WAL lets `parley query` read while a run writes; FULL keeps what was committed through a power cut too.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
    migrate(database, 'apply');
    refillStatementKeys(database);
  });
  return database;
}

/** Runs the work, and closes the database if it fails. */
function closeUnless(database: DatabaseSync, work: () => void): void {
  try {
    work();
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The lock is an open exclusive transaction on a file of its own: the system drops it when the process dies, even by kill -9. */
function takeLock(folder: string, path: string): DatabaseSync {
  const lock = new DatabaseSync(join(folder, 'lock.db'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    const code = sqliteCode(error);
    if (code === SQLITE_BUSY)
      throw new DataFolderError(`${path}: another Parley is running on this data folder`, { cause: error });
    if (code === SQLITE_NOTADB || code === SQLITE_CORRUPT)
      throw new DataFolderError(`${path}: lock.db is damaged: remove it, it holds nothing`, { cause: error });
    throw error;
  }
}

const SQLITE_BUSY = 5;
const SQLITE_READONLY = 8;
const SQLITE_IOERR = 10;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;
const SQLITE_NOTADB = 26;

const REASONS: Readonly<Record<number, string>> = {
  [SQLITE_BUSY]: 'is in use by another program',
  [SQLITE_READONLY]: 'is not writable',
  [SQLITE_IOERR]: 'cannot be read or written (the disk reports an error)',
  [SQLITE_CORRUPT]: 'parley.db is damaged',
  [SQLITE_FULL]: 'the disk is full',
  [SQLITE_CANTOPEN]: 'cannot be opened: look at its permissions',
  [SQLITE_NOTADB]: 'parley.db is not a database, or is damaged',
};

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'is not writable',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'is a file, not a folder',
  ENOSPC: 'the disk is full',
  EIO: 'cannot be read or written (the disk reports an error)',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EPERM: 'is not writable',
  EROFS: 'is on a read-only file system',
};

/** A storage error as a DataFolderError, which says in words what is wrong with the folder. Other errors are returned unchanged. */
export function explainStorageError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof DataFolderError) return error;
  if (error instanceof SchemaVersionError) return new DataFolderError(`${path}: ${error.message}`, { cause: error });
  const code = sqliteCode(error);
  const system = 'code' in error && typeof error.code === 'string' ? SYSTEM_REASONS[error.code] : undefined;
  const reason = (code === undefined ? undefined : REASONS[code]) ?? system;
  return reason === undefined ? error : new DataFolderError(`${path}: ${reason}`, { cause: error });
}

/** Whether the storage failed, rather than the work: then whatever else is tried on it will fail, too. */
export function isStorageError(error: unknown): boolean {
  return explainStorageError(error, '') instanceof DataFolderError;
}

/** SQLite's primary result code. */
function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;
}
