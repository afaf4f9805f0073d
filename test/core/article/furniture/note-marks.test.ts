import { describe, expect, test } from 'vitest';
import { noteMarks } from '../../../../lib/core/article/furniture/note-marks.ts';

const without = (text: string): string =>
  noteMarks(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

describe('the marks of notes', () => {
  test.each([
    ['in brackets', '“It is late,”[1] Lind said.[12][a] Gates[note 3] shut.', '“It is late,” Lind said. Gates shut.'],
    ['raised', '“It is late,”¹ Lind said.¹² Gates³ shut.', '“It is late,” Lind said. Gates shut.'],
    ['glued', '“It is late,”1 Lind said.2 “Gates”3 shut.5', '“It is late,” Lind said. “Gates” shut.'],
    ['apart', '“It is late,” [1] Lind said. “Gates” [2] shut.', '“It is late,” Lind said. “Gates” shut.'],
  ])('are seen %s', (_, text, read) => expect(without(text)).toBe(read));

  test.each([
    'The gate was shut.1 “It is late,” Lind said.',
    'Lind said.20 And then.40 Nothing.',
    'It is 5.1 and 6.2 of 10:30, as in vol.1 and fig.2, on Sept.3 and Oct.4.',
    '“[w]e” love[s] the [4] gates of 4 km² each.',
    '[1] Gates of Velm\n[2] Gates of Halm',
  ])('are not what looks like one: %s', (text) => expect(noteMarks(text)).toEqual([]));
});
