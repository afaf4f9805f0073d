import { describe, expect, it, test } from 'vitest';
import {
  type LabelledQuotation,
  parseQuotationCases,
  type QuotationCase,
  QuotationCaseError,
  readQuotationCases,
} from './read-cases.ts';
import { comparePassage, tallyOutcomes } from './score.ts';

const cases = readQuotationCases();
const passageKinds = [...new Set(cases.map(({ kind }) => kind))];

/** Passages whose layout (a speaker's name, a dash, an indent, bold type) does the work of quotation marks. */
const SET_OFF_BY_LAYOUT = ['transcripts', 'interviews', 'block-quotes', 'bullet-lists', 'headlines'];
const DOUBLE_MARKS = /["“”„«»″]|''|``|&quot;/;
const ANY_MARK = new RegExp(`${DOUBLE_MARKS.source}|['‘’‹›]`);

describe('the labelled passages', () => {
  it('number at least 170', () => expect(cases.length).toBeGreaterThanOrEqual(170));

  it.each(passageKinds)('have at least 10 of the kind %s', (kind) =>
    expect(cases.filter((one) => one.kind === kind).length).toBeGreaterThanOrEqual(10),
  );

  it('have at least 25 without any quotation', () =>
    expect(cases.filter(({ quotations }) => quotations.length === 0).length).toBeGreaterThanOrEqual(25));

  it('have ids of their own', () => expect(duplicates(cases.map(({ id }) => id))).toEqual([]));

  it('have texts of their own', () => expect(duplicates(cases.map(({ text }) => text))).toEqual([]));

  it('are scored as all found, with nothing spurious, when the labels are the prediction', () => {
    const outcomes = cases.map((passage) =>
      comparePassage(
        passage,
        passage.quotations.filter(({ optional }) => !optional),
      ),
    );
    expect(tallyOutcomes(outcomes).total).toMatchObject({ missed: 0, spurious: 0 });
  });
});

describe.each(cases.filter(({ quotations }) => quotations.length > 0))('$id', (passage) => {
  test.each(everyQuotation(passage))('$kind: $content.0.text', (quotation) => {
    expect(problemsOf(quotation, passage.kind)).toEqual([]);
  });
});

describe('a case file', () => {
  const file = (content: unknown[], text = 'He said they left. He said no more.') =>
    JSON.stringify([{ id: 'x--a', text, quotations: [{ kind: 'indirect', source: [], cue: [], content }] }]);

  it('locates words, as whole words', () =>
    expect(parseQuotationCases('x.json', file(['he'], 'The hen said he left.'))[0]?.quotations[0]?.content).toEqual([
      { start: 13, end: 15, text: 'he' },
    ]));

  it('locates words that stand twice by their number', () =>
    expect(parseQuotationCases('x.json', file([{ text: 'He said', nth: 2 }]))[0]?.quotations[0]?.content).toEqual([
      { start: 19, end: 26, text: 'He said' },
    ]));

  it.each([
    ['words that are not in the text', file(['she left']), /^x\.json, x--a: "she left" stands 0 times/],
    ['words that stand twice without a number', file(['He said']), /^x\.json, x--a: "He said" stands 2 times .* "nth"/],
    ['a number that is too high', file([{ text: 'He said', nth: 3 }]), /^x\.json, x--a: .* 2 times in the text, not 3/],
    ['an empty content', file([]), /^x\.json does not hold quotation cases/],
    ['what is not JSON', '[', /^x\.json does not hold quotation cases/],
    ['an id of another file', file(['they left']).replace('x--a', 'y--a'), /^x\.json: the id "y--a"/],
  ])('is refused for %s', (_, json, message) => {
    const parse = () => parseQuotationCases('x.json', json);
    expect(parse).toThrow(QuotationCaseError);
    expect(parse).toThrow(message);
  });
});

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function everyQuotation({ quotations }: QuotationCase): LabelledQuotation[] {
  return quotations.flatMap((quotation) => [quotation, ...quotation.inner]);
}

function problemsOf({ kind, source, cue, content, alternatives }: LabelledQuotation, passageKind: string): string[] {
  const problems: string[] = [];
  for (const spans of [source, cue, content, ...alternatives]) {
    for (const { text } of spans) if (text !== text.trim()) problems.push(`white space at the edge of "${text}"`);
    for (const [index, span] of spans.entries())
      if (index > 0 && span.start < spans[index - 1]!.end) problems.push(`"${span.text}" is out of order`);
  }
  const words = content.map(({ text }) => text).join(' ');
  if (kind === 'indirect' && DOUBLE_MARKS.test(words)) problems.push('indirect, but has quotation marks');
  if (kind === 'mixed' && !ANY_MARK.test(words)) problems.push('mixed, but has no quotation marks');
  if (kind === 'mixed' && content.every(({ text }) => isWithinMarks(text))) problems.push('mixed, but is all in marks');
  if (kind === 'direct' && !SET_OFF_BY_LAYOUT.includes(passageKind) && !content.every(({ text }) => hasEdgeMark(text)))
    problems.push('direct, but a fragment neither opens nor closes with a mark');
  return problems;
}

function hasEdgeMark(text: string): boolean {
  return /^(?:["“”„«»″'‘’‹›`]|,,|&quot;)|(?:["“”„«»″'‘’‹›]|&quot;)[.,;]?$/.test(text);
}

function isWithinMarks(text: string): boolean {
  return text.length > 1 && /^[“«„][^“”«»„]*[”»“]$/.test(text);
}
