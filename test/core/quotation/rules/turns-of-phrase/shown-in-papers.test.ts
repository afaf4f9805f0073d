import { expect, test } from 'vitest';
import { toldIn } from '../../told-in.ts';

test.each([
  [
    'documents',
    'The council sold the old gates to a scrap dealer in Ostra in May, documents seen by the Velm Courier show.',
    'documents seen by the Velm Courier | show',
  ],
  [
    'a paper',
    'The gates were never tested in the three years before the flood, the report states.',
    'the report | states',
  ],
  [
    'a court',
    'The keeper opened the gates after two engineers had told him to wait, the high court heard on Monday.',
    'the high court | heard',
  ],
])('what %s shows closes with it', (_, text, expected) => {
  expect(toldIn(text)).toEqual([`${expected} | ${text.slice(0, text.lastIndexOf(','))}`]);
});

test('states are nobody that shows anything', () => {
  const text =
    'The Working Group this morning continued its review of the gates, hearing statements by nineteen States.';
  expect(toldIn(text)).toEqual([]);
});
