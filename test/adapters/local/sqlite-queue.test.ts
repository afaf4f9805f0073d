import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../lib/adapters/local/schema.ts';
import { createSqliteQueue, type LocalQueue } from '../../../lib/adapters/local/sqlite-queue.ts';

const STAGE = 'poll-feed';
const due = (name: string) => ({ kind: 'feed.due', feedUrl: `https://${name}.example/` }) as const;

describe('the local queue', () => {
  let database: DatabaseSync;
  let queue: LocalQueue;
  let now: number;
  const open = () => createSqliteQueue(database, () => new Date(now));
  beforeEach(() => {
    now = Date.parse('2031-03-04T10:00:00Z');
    database = new DatabaseSync(':memory:');
    migrate(database, 'apply');
    queue = open();
  });
  const take = () => {
    const taken = queue.take(STAGE);
    if (taken === undefined) throw new Error('nothing waits');
    return taken;
  };

  it('gives messages in the order they came, each to one taker', async () => {
    await queue.send([due('a'), due('b')]);
    await queue.send([due('c')]);
    expect([take().body, take().body, take().body]).toEqual([due('a'), due('b'), due('c')]);
    expect(queue.take(STAGE)).toBeUndefined();
  });

  it('gives what a killed process had taken to the next one, as a first attempt', async () => {
    await queue.send([due('a')]);
    expect(take().attempts).toBe(1);
    queue = open();
    expect(take()).toMatchObject({ body: due('a'), attempts: 1 });
  });

  it('parts what two processes ended with from the others', async () => {
    await queue.send([due('a'), due('b')]);
    take();
    queue = open();
    take();
    queue = open();
    expect([take().body, queue.take(STAGE)]).toEqual([due('b'), undefined]);
    expect(queue.takeSuspect()).toMatchObject({ stage: STAGE, body: due('a'), attempts: 1, starts: 3 });
    expect(queue.takeSuspect()).toBeUndefined();
  });

  it('counts anew what failed, and what is started anew', async () => {
    await queue.send([due('a')]);
    take();
    queue = open();
    queue.setBack(take(), 0, 'no answer');
    expect(take().starts).toBe(1);
    queue = open();
    queue.setAside(take(), 'gone');
    queue.retryAll();
    expect(take().starts).toBe(1);
  });

  it('shows what waits and until when, but nothing that was set aside', async () => {
    await queue.send([due('late')], { delaySeconds: 60 });
    await queue.send([due('a'), due('b'), due('c')]);
    queue.setAside(take(), 'gone');
    queue.setBack(take(), 30, 'no answer');
    expect(queue.waiting()).toEqual([
      { stage: STAGE, body: due('c'), dueAt: now },
      { stage: STAGE, body: due('b'), dueAt: now + 30_000 },
      { stage: STAGE, body: due('late'), dueAt: now + 60_000 },
    ]);
  });

  it('forgets what is done', async () => {
    await queue.send([due('a')]);
    queue.done(take());
    queue = open();
    expect(queue.take(STAGE)).toBeUndefined();
    expect(queue.counts()).toEqual({ open: 0, retrying: 0, setAside: 0 });
  });

  it('gives what was set back again when its time has come, and counts the attempts', async () => {
    await queue.send([due('a')]);
    queue.setBack(take(), 30, 'no answer');
    expect(queue.take(STAGE)).toBeUndefined();
    expect(queue.counts()).toEqual({ open: 0, retrying: 1, setAside: 0 });
    now += 29_999;
    expect(queue.take(STAGE)).toBeUndefined();
    now += 1;
    expect(take().attempts).toBe(2);
  });

  it('gives at once what a clock that was ahead sent or set back', async () => {
    now += 100_000_000;
    await queue.send([due('a'), due('b')], { delaySeconds: 900 });
    await queue.send([due('c')]);
    queue.setBack(take(), 86_400, 'no answer');
    now -= 100_000_000;
    expect(queue.nextTurn(now)).toBe(now);
    expect([take().body, take().body, take().body]).toEqual([due('a'), due('b'), due('c')]);
    expect(queue.nextTurn()).toBeUndefined();
  });

  it('keeps what was set aside until it is tried anew', async () => {
    await queue.send([due('a'), due('b'), due('c')]);
    queue.setAside(take(), 'gone');
    queue.setBack(take(), 3600, 'no answer');
    now += 100_000_000;
    expect(queue.counts()).toEqual({ open: 1, retrying: 1, setAside: 1 });
    expect(queue.retryAll()).toBe(2);
    expect(queue.counts()).toEqual({ open: 3, retrying: 0, setAside: 0 });
    expect([take().attempts, take().attempts, take().attempts]).toEqual([1, 1, 1]);
  });

  describe('says when the next turn is', () => {
    it.each<[string, () => unknown, number | undefined]>([
      ['none in an empty queue', () => {}, undefined],
      ['that of the earliest', () => queue.send([due('a')], { delaySeconds: 5 }), 5],
      [
        'without those at hand',
        async () => {
          await queue.send([due('a')]);
          await queue.send([due('b')], { delaySeconds: 9 });
          take();
        },
        9,
      ],
      [
        'without those set aside',
        async () => {
          await queue.send([due('a')]);
          queue.setAside(take(), 'gone');
        },
        undefined,
      ],
      [
        'with another attempt that is due soon enough',
        async () => {
          await queue.send([due('a')]);
          queue.setBack(take(), 20, 'no answer');
        },
        20,
      ],
      [
        'without another attempt that is due too late',
        async () => {
          await queue.send([due('a')]);
          queue.setBack(take(), 21, 'no answer');
        },
        undefined,
      ],
      ['with a first attempt, however late it is due', () => queue.send([due('a')], { delaySeconds: 900 }), 900],
    ])('%s', async (_, prepare, seconds) => {
      await prepare();
      const turn = queue.nextTurn(now + 20_000);
      expect(turn === undefined ? undefined : (turn - now) / 1000).toBe(seconds);
    });
  });

  it('sends all messages or none', async () => {
    database.exec(
      "CREATE TRIGGER full BEFORE INSERT ON queue WHEN new.body LIKE '%b.example%' BEGIN SELECT RAISE(ABORT, 'full'); END",
    );
    await expect(queue.send([due('a'), due('b')])).rejects.toThrow('full');
    expect(queue.counts().open).toBe(0);
    await queue.send([due('a')]);
    expect(queue.counts().open).toBe(1);
  });
});
