import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Message } from '../../pipeline/messages.ts';
import { MAX_DELAY_SECONDS } from '../../pipeline/send-pages.ts';
import { consumerOf, type StageId, stageIds } from '../../pipeline/stages.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Outbox } from '../../ports/outbox.ts';
import { jsonText } from './columns.ts';
import { transaction } from './transaction.ts';

/** A message that was taken: until it is done, set back, set aside or released, nobody else in this process takes it. */
export interface TakenMessage {
  readonly stage: StageId;
  readonly sequence: number;
  /** Yet to be checked by whoever works on it. */
  readonly body: unknown;
  /** How many failed, and this one. */
  readonly attempts: number;
  /** How often it was taken since it was sent or last failed; more than once if a process ended while at work on it. */
  readonly starts: number;
}

export interface QueueCounts {
  /** Taken right now, or waiting for their first attempt. */
  readonly open: number;
  /** Waiting for another attempt. */
  readonly retrying: number;
  /** Out of attempts, or refused; kept until somebody has them tried again. */
  readonly setAside: number;
}

/** A message that is neither done nor set aside. */
export interface WaitingMessage {
  readonly stage: string;
  readonly body: unknown;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
}

/** The queues of all stages in one table. What a killed process had taken is available again to the next one. */
export interface LocalQueue extends Outbox<Message> {
  /** Takes the next message of a stage that is no suspect. */
  take(stage: StageId): TakenMessage | undefined;
  /**
   * Takes the next suspect: a message that was at work when {@link SUSPECT_AFTER} processes ended. As it may have ended them, it should
   * be tried again alone.
   */
  takeSuspect(): TakenMessage | undefined;
  done(taken: TakenMessage): void;
  setBack(taken: TakenMessage, afterSeconds: number, error: string): void;
  setAside(taken: TakenMessage, error: string): void;
  /** Gives a message back as it was, since the process ends for another reason. Does what it can, and doesn't throw. */
  release(taken: TakenMessage): void;
  /**
   * When the next message that isn't taken is due, in milliseconds since 1970; retries due later than `retriesUntil` don't count.
   * Undefined if there is none. A message that is due later than any wait allows is due now.
   */
  nextTurn(retriesUntil?: number): number | undefined;
  counts(): QueueCounts;
  /** In the order of their turns. */
  waiting(): WaitingMessage[];
  /** Gives everything that was set aside, or waits for another attempt, a fresh start. Returns how many that was. */
  retryAll(): number;
}

/** Being at work when a process ends can happen to any message once. */
const SUSPECT_AFTER = 2;

/** A receiver or publisher may ask for any wait; a day on, things have changed. */
export const LONGEST_WAIT_SECONDS = 86_400;

/** Further off than anything waits: the clock was ahead when it was sent or set back, and was put right. */
const IS_ASTRAY = `visible_at > :now + 1000 * iif(attempts = 0, ${MAX_DELAY_SECONDS}, ${LONGEST_WAIT_SECONDS})`;

const takenRow = z.object({
  stage: z.enum(stageIds),
  sequence: z.number(),
  body: jsonText(z.unknown()),
  attempts: z.number(),
  starts: z.number(),
});
const waitingRow = z.object({ stage: z.string(), body: jsonText(z.unknown()), dueAt: z.number() });
const turnRow = z.object({ turn: z.number().nullable(), astray: z.number() });
const countsRow = z.object({ open: z.number(), retrying: z.number(), setAside: z.number() });

export function createSqliteQueue(database: DatabaseSync, clock: Clock): LocalQueue {
  const insert = database.prepare('INSERT INTO queue (stage, body, visible_at) VALUES (:stage, :body, :visibleAt)');
  const select = (which: string) =>
    database.prepare(`
      SELECT stage, sequence, body, attempts, starts FROM queue
      WHERE ${which} AND visible_at <= :now AND set_aside_at IS NULL
        AND sequence NOT IN (SELECT value FROM json_each(:taken))
      ORDER BY visible_at, sequence LIMIT 1`);
  const selectNext = select(`stage = :stage AND starts < ${SUSPECT_AFTER}`);
  const selectSuspect = select(`starts >= ${SUSPECT_AFTER}`);
  const start = database.prepare('UPDATE queue SET starts = starts + 1 WHERE sequence = ?');
  const unstart = database.prepare('UPDATE queue SET starts = starts - 1 WHERE sequence = ? AND starts > 0');
  const remove = database.prepare('DELETE FROM queue WHERE sequence = ?');
  // Attempts are counted as they fail: being killed is no failure of the message.
  const putBack = database.prepare(`
    UPDATE queue SET attempts = attempts + 1, starts = 0, visible_at = :visibleAt, last_error = :error
    WHERE sequence = :sequence`);
  const putAside = database.prepare(`
    UPDATE queue SET attempts = attempts + 1, starts = 0, set_aside_at = :at, last_error = :error WHERE sequence = :sequence`);
  const selectTurn = database.prepare(`
    SELECT min(iif(${IS_ASTRAY}, :now, visible_at)) AS turn, count(*) FILTER (WHERE ${IS_ASTRAY}) AS astray FROM queue
    WHERE set_aside_at IS NULL AND (attempts = 0 OR visible_at <= :retriesUntil OR ${IS_ASTRAY})
      AND sequence NOT IN (SELECT value FROM json_each(:taken))`);
  const callBack = database.prepare(`UPDATE queue SET visible_at = :now WHERE set_aside_at IS NULL AND ${IS_ASTRAY}`);
  const selectCounts = database.prepare(`
    SELECT count(*) FILTER (WHERE set_aside_at IS NULL AND attempts = 0) AS open,
      count(*) FILTER (WHERE set_aside_at IS NULL AND attempts > 0) AS retrying,
      count(*) FILTER (WHERE set_aside_at IS NOT NULL) AS setAside FROM queue`);
  const selectWaiting = database.prepare(`
    SELECT stage, body, visible_at AS dueAt FROM queue WHERE set_aside_at IS NULL ORDER BY visible_at, sequence`);
  const startAnew = database.prepare(`
    UPDATE queue SET set_aside_at = NULL, attempts = 0, starts = 0, visible_at = :now
    WHERE set_aside_at IS NOT NULL OR attempts > 0`);

  const taken = new Set<number>();
  const takenJson = () => JSON.stringify([...taken]);
  const now = () => clock().getTime();
  const begin = (row: unknown) => {
    if (row === undefined) return undefined;
    const next = takenRow.parse(row);
    start.run(next.sequence);
    taken.add(next.sequence);
    return { ...next, attempts: next.attempts + 1, starts: next.starts + 1 };
  };

  return {
    async send(messages, { delaySeconds = 0 } = {}) {
      const visibleAt = now() + delaySeconds * 1000;
      transaction(database, () => {
        for (const message of messages)
          insert.run({ stage: consumerOf[message.kind], body: JSON.stringify(message), visibleAt });
      });
    },
    take: (stage) => begin(selectNext.get({ stage, now: now(), taken: takenJson() })),
    takeSuspect: () => begin(selectSuspect.get({ now: now(), taken: takenJson() })),
    done({ sequence }) {
      remove.run(sequence);
      taken.delete(sequence);
    },
    setBack({ sequence }, afterSeconds, error) {
      putBack.run({ sequence, visibleAt: now() + afterSeconds * 1000, error });
      taken.delete(sequence);
    },
    setAside({ sequence }, error) {
      putAside.run({ sequence, at: clock().toISOString(), error });
      taken.delete(sequence);
    },
    release({ sequence }) {
      try {
        unstart.run(sequence);
      } catch {
        // Nothing can be written to a full disk: then this counts as one more end of a process.
      }
      taken.delete(sequence);
    },
    nextTurn(retriesUntil = Number.MAX_SAFE_INTEGER) {
      const { turn, astray } = turnRow.parse(selectTurn.get({ now: now(), retriesUntil, taken: takenJson() }));
      if (astray > 0) callBack.run({ now: now() });
      return turn ?? undefined;
    },
    counts() {
      return countsRow.parse(selectCounts.get());
    },
    waiting() {
      return selectWaiting.all().map((row) => waitingRow.parse(row));
    },
    retryAll() {
      return Number(startAnew.run({ now: now() }).changes);
    },
  };
}
