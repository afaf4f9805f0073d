import { expect, it } from 'vitest';
import { tellEvent } from '../../../lib/training/evaluation/evaluate-novelty.ts';
import { readEvent, shippedReader } from '../../../lib/training/lessons/read-event.ts';
import { readEvents } from './read-events.ts';

const read = shippedReader();

it.each(readEvents('cases'))('$name: nothing is told twice, nothing swallowed', (event) => {
  const { repeats, news, toldAgain, strayed, swallowed, unread } = tellEvent(readEvent(event, read));
  expect(repeats).toBeGreaterThan(0);
  expect(news).toBeGreaterThan(0);
  expect({ toldAgain, strayed, swallowed, unread }).toEqual({ toldAgain: 0, strayed: 0, swallowed: 0, unread: 0 });
});
