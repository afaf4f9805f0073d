import { describe, expect, test } from 'vitest';
import { lastAttribution, lastSpeaker } from '../last-speaker.ts';

// Agencies rewrite what a paper reported: "the report said".

const wire = 'Velm Wire | - | Velm Wire';
const reported = 'Ostrava will sell ships, Velm Wire reported on Monday.';

describe('the outlet that reported speaks by', () => {
  test.each([
    ['its report', `${reported}\n\nThe ships are old, [the report] {said}.`],
    ['its paper', `${reported}\n\nThe ships are old, [the paper] {said}.`],
    ['the report that is called its own', 'It rained. The ships are old, [the Velm Wire report] {said}.'],
  ])('%s', (_, text) => {
    expect(lastSpeaker(text.replace('The ships are old', '<The ships are old>'))).toBe(wire);
  });
});

test.each([
  [
    'after another’s was told of',
    `${reported} Lune Institute published a report. <They are old>, [the report] {said}.`,
  ],
  ['if it only was told something', 'Ada Lorne told Velm Wire it was late. <They are old>, [the report] {said}.'],
  ['if more is told of it', `${reported} <They are old>, [the report on ships] {said}.`],
])('no report is the outlet’s %s', (_, text) => {
  expect(lastSpeaker(text)).not.toBe(wire);
});

test('who is cited by the report speaks through the outlet', () => {
  const text = `${reported}\n\n<The ships are old>, the report said, {citing} [two officials].`;
  expect(lastAttribution(text)).toMatchObject({ via: 'Velm Wire', speaker: { name: 'two officials' } });
});
