import { expect, test } from 'vitest';
import { loadExtractor } from '../../../lib/adapters/model/load-model.ts';
import { readQuotationCases } from '../../golden/quotation/read-cases.ts';
import { comparePassage, tallyOutcomes } from '../../golden/quotation/score.ts';

/**
 * What the extractor finds of the labelled passages may not fall. The floors are a little below what it reaches,
 * so that a rule may lose one passage where it wins more.
 */
const FLOORS = {
  'agency-style': 10,
  'block-quotes': 9,
  'bullet-lists': 11,
  denials: 10,
  'double-quotes': 16,
  'floating-quotes': 15,
  'guillemets-and-low-marks': 11,
  mixed: 16,
  'multi-paragraph': 12,
  nested: 12,
  'odd-marks': 12,
  passives: 8,
  'single-quotes': 17,
  transcripts: 15,
};

const extract = loadExtractor();
const outcomes = readQuotationCases().map((passage) => comparePassage(passage, extract(passage.text)));
const { total, byPassageKind } = tallyOutcomes(outcomes);

for (const [kind, floor] of Object.entries(FLOORS))
  test(`finds the quotations of passages of ${kind}`, () =>
    expect(byPassageKind[kind]?.found).toBeGreaterThanOrEqual(floor));

test('finds four in five of all', () => expect(total.found / (total.found + total.missed)).toBeGreaterThan(0.8));

test('finds few that are none', () => expect(total.spurious / (total.found + total.spurious)).toBeLessThan(0.16));
