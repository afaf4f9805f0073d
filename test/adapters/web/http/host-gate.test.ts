import { expect, test } from 'vitest';
import { createHostGate } from '../../../../lib/adapters/web/http/host-gate.ts';

/** A gate whose time stands still but for its own sleeping. */
function gateAtRest(pauseMilliseconds: number) {
  const events: string[] = [];
  let time = 0;
  const gate = createHostGate({
    pauseMilliseconds,
    now: () => time,
    sleep: async (milliseconds) => {
      events.push(`sleeps ${milliseconds}`);
      time += milliseconds;
    },
  });
  const visit = (host: string, name: string, lasting = 0) =>
    gate(host, async () => {
      events.push(`${name} starts`);
      await Promise.resolve();
      time += lasting;
      events.push(`${name} ends`);
      return name;
    });
  return { events, visit, passTime: (milliseconds: number) => (time += milliseconds) };
}

test('tasks of one host follow each other in order, with the pause counted from the end of the last', async () => {
  const { events, visit } = gateAtRest(5000);
  await Promise.all([visit('a.example', 'first', 700), visit('a.example', 'second'), visit('a.example', 'third')]);
  expect(events).toEqual([
    'first starts',
    'first ends',
    'sleeps 5000',
    'second starts',
    'second ends',
    'sleeps 5000',
    'third starts',
    'third ends',
  ]);
});

test('time that has passed anyway is not slept again', async () => {
  const { events, visit, passTime } = gateAtRest(5000);
  await visit('a.example', 'first');
  passTime(4000);
  await visit('a.example', 'second');
  passTime(6000);
  await visit('a.example', 'third');
  expect(events.filter((event) => event.startsWith('sleeps'))).toEqual(['sleeps 1000']);
});

test('hosts do not wait for each other', async () => {
  const { events, visit } = gateAtRest(5000);
  await Promise.all([visit('a.example', 'first'), visit('b.example', 'second')]);
  expect(events).toEqual(['first starts', 'second starts', 'first ends', 'second ends']);
});

test('without a pause nothing sleeps', async () => {
  const { events, visit } = gateAtRest(0);
  await Promise.all([visit('a.example', 'first'), visit('a.example', 'second')]);
  expect(events).toEqual(['first starts', 'first ends', 'second starts', 'second ends']);
});

test('a task that fails fails for its caller alone, and gives the turn on', async () => {
  const gate = createHostGate({ pauseMilliseconds: 0, now: () => 0, sleep: async () => undefined });
  const broken = gate('a.example', () => Promise.reject(new Error('broken')));
  const next = gate('a.example', async () => 'served');
  await expect(broken).rejects.toThrow('broken');
  await expect(next).resolves.toBe('served');
});
