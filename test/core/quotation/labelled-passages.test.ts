import { expect, test } from 'vitest';
import { loadExtractor } from '../../../lib/adapters/model/load-model.ts';
import { readQuotationCases } from '../../golden/quotation/read-cases.ts';
import { comparePassage, tallyOutcomes } from '../../golden/quotation/score.ts';

/**
 * What the extractor finds of the labelled passages may not fall. The floors are a little below what it reaches,
 * so that a rule may lose one passage where it wins more.
 */
const FLOORS = {
  'agency-style': 11,
  'block-quotes': 10,
  'bullet-lists': 12,
  denials: 9,
  'double-quotes': 16,
  'floating-quotes': 16,
  'guillemets-and-low-marks': 12,
  mixed: 15,
  'multi-paragraph': 13,
  nested: 13,
  'odd-marks': 12,
  passives: 8,
  'single-quotes': 17,
  transcripts: 16,
  'wire-copy': 61,
};

const extract = loadExtractor();
const outcomes = readQuotationCases().map((passage) => comparePassage(passage, extract(passage.text)));
const { total, byPassageKind } = tallyOutcomes(outcomes);

for (const [kind, floor] of Object.entries(FLOORS))
  test(`finds the quotations of passages of ${kind}`, () =>
    expect(byPassageKind[kind]?.found).toBeGreaterThanOrEqual(floor));

test('finds seven in eight of all', () => expect(total.found / (total.found + total.missed)).toBeGreaterThan(0.875));

test('finds few that are none', () => expect(total.spurious / (total.found + total.spurious)).toBeLessThan(0.12));
