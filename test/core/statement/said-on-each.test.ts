import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../lib/core/quotation/quotation.ts';
import { saidOnEach } from '../../../lib/core/statement/said-on/said-on-each.ts';
import { cut, type TextSpan } from '../../../lib/core/text/span.ts';

/** Quotations of a passage in which <…> marks a source, […] a cue and {…} content; each has one of each, empty where it has none. */
function quotationsIn(passage: string): { text: string; quotations: Quotation[] } {
  const text = passage.replace(/[<>[\]{}]/g, '');
  const spansOf = (opening: string, closing: string): TextSpan[] => {
    const offset = (at: number) => passage.slice(0, at).replace(/[<>[\]{}]/g, '').length;
    return [...passage.matchAll(new RegExp(`\\${opening}[^\\${closing}]*\\${closing}`, 'g'))].map(
      ({ index, 0: found }) => cut(text, offset(index), offset(index + found.length)),
    );
  };
  const [sources, cues, contents] = [spansOf('<', '>'), spansOf('[', ']'), spansOf('{', '}')];
  const quotations = contents.map(
    (content, index): Quotation => ({
      kind: 'indirect',
      source: [sources[index]!].filter(({ text }) => text !== ''),
      cue: [cues[index]!].filter(({ text }) => text !== ''),
      content: [content],
      confidence: 1,
    }),
  );
  return { text, quotations };
}

/** The days of a passage that was published on Wednesday, 12 January 2022. */
function datesOf(passage: string): (string | undefined)[] {
  const { text, quotations } = quotationsIn(passage);
  return saidOnEach(text, quotations, { publishedAt: '2022-01-12' }).map((date) => date?.saidOn);
}

const monday = '2022-01-10';

describe('whoever spoke on an occasion goes on with it', () => {
  test.each([
    [
      'as a pronoun in the next sentence',
      '<Lund> [told] the deputies on Monday {it was over}. <He> [ruled out] {a delay}.',
    ],
    ['after “Then”', '<Lund> [told] the deputies on Monday {it was over}. Then <she> [asked for] {a pause}.'],
    ['after a hearing', '{It was over}, <Lund> [said] at a hearing on Monday. <She> [declined to say] {why}.'],
    ['adding', '“{We wait},” <Lund> [said] on Monday. “{For long},” <he> [added].'],
    ['adding in the next paragraph', '“{We wait},” <Lund> [said] on Monday.\n\n“{For long},” <he> [added] outside.'],
    ['unnamed', '<Lund> [said] on Monday {it was over}. <>[]{“We are tired.”}'],
    ['unnamed in the same sentence', '<Lund> [said] on Monday {it was over}; <>[]{all were tired}.'],
    ['of a statement', '<Monday’s statement> [said] {it was over}. <It> [called for] {a pause}.'],
  ])('%s', (_name, passage) => expect(datesOf(passage)).toEqual([monday, monday]));

  test('sentence by sentence', () =>
    expect(
      datesOf('<Lund> [told] us on Monday {it was over}. <He> [told] us {it rained}. <He> [asked for] {a pause}.'),
    ).toEqual([monday, monday, monday]));

  test.each([
    ['not with a view that is held', '<Lund> [told] them on Monday {it was over}. <He> [expects] {a delay}.'],
    ['not with what was before', '<Lund> [told] them on Monday {it was over}. <He> [has asked for] {a delay}.'],
    ['not from a day without an occasion', '<Lund> [warned] on Monday {it was over}. <He> [ruled out] {a delay}.'],
    ['not as somebody else', '<Lund> [told] them on Monday {it was over}. <Rudd> [ruled out] {a delay}.'],
    ['not after something else', '<Lund> [told] them on Monday {it was over}. Rain fell. <He> [ruled out] {a delay}.'],
    ['not in another paragraph', '<Lund> [told] them on Monday {it was over}.\n\n<He> [ruled out] {a delay}.'],
  ])('%s', (_name, passage) => expect(datesOf(passage)).toEqual([monday, undefined]));
});

describe('the record of a sitting', () => {
  const headline = 'Fisheries group hears calls for a common register of vessels';
  const lead =
    'STRELSAU, 12 January - The Working Group on small vessels this morning continued its debate on a register.';
  const course = 'The representative of Elbonia spoke in exercise of the right of reply.';
  const sitting = (...paragraphs: string[]) => [headline, lead, ...paragraphs, course].join('\n\n');

  test.each([
    ['dates its speakers', '<The delegate of Ruritania> [regretted] {the delay}.', '2022-01-12'],
    ['dates who chairs it', 'At the outset, <the Chair> [paid tribute to] {the crews}.', '2022-01-12'],
    ['not whom the press asked', '<Lund> [told] reporters {that it was late}.', undefined],
    ['not what was in a letter', 'Outside, in a separate letter to the group, <Lund> [called] {it late}.', undefined],
    ['not what somebody believes', '<Lund>, who keeps a boat, [believes] {it is late}.', undefined],
    ['not what had been said', '<Lund> [had called] {it late}.', undefined],
    ['keeps a day of its own', 'On Monday <Lund> [called] {it late}.', monday],
  ])('%s', (_name, paragraph, expected) => expect(datesOf(sitting(paragraph))).toEqual([expected]));

  test('is none where nothing tells how it went on', () =>
    expect(datesOf([headline, lead, '<Lund> [regretted] {the delay}.'].join('\n\n'))).toEqual([undefined]));

  test('is none where its day is not told', () =>
    expect(
      datesOf(sitting('<Lund> [regretted] {the delay}.').replace(lead, lead.replace('this morning ', ''))),
    ).toEqual([undefined]));
});

test('a thousand quotations take little time', () => {
  const { text, quotations } = quotationsIn(
    '<Lund> [told] us on Monday {it was over}. <He> [asked for] {it}. '.repeat(500),
  );
  const start = performance.now();
  saidOnEach(text, quotations, { publishedAt: '2022-01-12' });
  expect(performance.now() - start).toBeLessThan(5_000);
});
