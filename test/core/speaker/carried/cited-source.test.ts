import { expect, test } from 'vitest';
import type { Quotation } from '../../../../lib/core/quotation/quotation.ts';
import { byWhomIsCited } from '../../../../lib/core/speaker/carried/cited-source.ts';
import { inventedRegistry } from '../invented-registry.ts';
import { quotationIn, told } from './quotation-in.ts';

/** "source | content" of a quotation of Velm Wire's, or of another source's. */
function read(text: string, cue: string, content: string, source = 'Velm Wire', kind: Quotation['kind'] = 'indirect') {
  return told(byWhomIsCited(text, { ...quotationIn(text, source, cue, content), kind }, inventedRegistry));
}

test.each([
  ['before the verb', 'Velm Wire, citing two officials, reported it was late', 'reported', 'it was late'],
  [
    'after the verb',
    'Velm Wire reported on Monday, citing two officials, that it was late',
    'reported',
    'that it was late',
  ],
  ['after all', 'It was late, Velm Wire reported, citing two officials.', 'reported', 'It was late'],
  ['after the words', 'Velm Wire claimed that it was late, citing two officials.', 'claimed', 'that it was late'],
  ['before the outlet', 'It rained. Citing two officials, Velm Wire reported it was late', 'reported', 'it was late'],
  ['after “via”', 'It was late, Velm Wire reports via two officials.', 'reports', 'It was late'],
  ['by “quoted”', 'Velm Wire quoted two officials on Monday that it was late', 'quoted', 'that it was late'],
  [
    'by “quoted … saying”',
    'Velm Wire quoted two officials saying it was late',
    'quoted two officials saying',
    'it was late',
  ],
])('what an outlet says by whom it cites is theirs, cited %s', (_, text, cue, content) => {
  expect(read(text, cue, content)).toBe(`two officials | ${content}`);
});

test('so is what its report says', () => {
  const text = 'It was late, the report said, citing two officials.';
  expect(read(text, 'said', 'It was late', 'the report')).toBe('two officials | It was late');
});

test('who reports that somebody said it is no part of who said it', () => {
  const text = '‘It was late’, Velm Wire reports that the minister said.';
  expect(read(text, 'said', '‘It was late’', 'Velm Wire reports that the minister')).toBe(
    'the minister | ‘It was late’',
  );
});

test('the name of a site is whole', () => {
  const text = 'It was late, Vestnik.Az reports, with reference to two officials.';
  expect(read(text, 'reports', 'It was late', 'Az')).toBe('two officials | It was late');
});

test('the citing is no part of what was said', () => {
  const text = 'Velm Wire reported that it was late, quoting a source in the army';
  expect(read(text, 'reported', 'that it was late, quoting a source in the army')).toBe(
    'a source in the army | that it was late',
  );
});

test.each<[string, string, string]>([
  ['a person', 'Anna Lind', 'Anna Lind'],
  ['an official of a state whose name has dots', 'a U.S. official', 'a U.S. official'],
  ['a registered body', 'the Karst Alliance', 'the Karst Alliance'],
  ['but not a thing', 'satellite images', 'Velm Wire'],
  ['but not another outlet', 'state media', 'Velm Wire'],
])('whom it cites is %s', (_, whom, source) => {
  const text = `Velm Wire, citing ${whom}, reported it was late`;
  expect(read(text, 'reported', 'it was late')).toBe(`${source} | it was late`);
});

test.each([
  [
    'who is no outlet',
    'The Karst Alliance, citing two officials, said it was late',
    'The Karst Alliance',
    'indirect' as const,
  ],
  ['word for word', 'Velm Wire, citing two officials, said “it was late”', 'Velm Wire', 'direct' as const],
])('what somebody says %s stays his', (_, text, source, kind) => {
  const content = text.slice(text.indexOf('said ') + 5);
  expect(read(text, 'said', content, source, kind)).toBe(`${source} | ${content}`);
});
