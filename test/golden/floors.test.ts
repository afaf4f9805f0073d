import { expect, it } from 'vitest';
import { loadExtractor } from '../../lib/adapters/model/load-model.ts';
import { asideSection } from '../../lib/training/evaluation/evaluate-asides.ts';
import { noveltySection } from '../../lib/training/evaluation/evaluate-novelty.ts';
import { wireSection } from '../../lib/training/evaluation/evaluate-wire.ts';
import { readQuotationCases } from './quotation/read-cases.ts';
import { comparePassage, tallyOutcomes } from './quotation/score.ts';

// What Parley reaches on the labelled sets, less a little: a change that loses more is seen. `npm run eval` prints the
// figures themselves, those of the half that is held apart too.

it('finds the quotations of the labelled passages', () => {
  const extract = loadExtractor();
  const outcomes = readQuotationCases().map((passage) => comparePassage(passage, extract(passage.text)));
  const { found, missed, spurious } = tallyOutcomes(outcomes).total;
  expect(found / (found + missed)).toBeGreaterThan(0.87);
  expect(found / (found + spurious)).toBeGreaterThan(0.87);
});

it('tells of the wire articles who spoke, when and on what', async () => {
  const { figures } = await wireSection('open');
  const reached = new Map(figures.map(({ name, value }) => [name, value]));
  expect(reached.get('quotations found (it learned from these)')).toBeGreaterThan(0.95);
  expect(reached.get('speaker by name')).toBeGreaterThan(0.93);
  expect(reached.get('role')).toBeGreaterThan(0.89);
  expect(reached.get('affiliation')).toBeGreaterThan(0.85);
  expect(reached.get('saidOn, where the text dates it')).toBeGreaterThan(0.75);
  expect(reached.get('saidOn, where it does not: wrong')).toBeLessThanOrEqual(0.02);
  expect(reached.get('on topic: precision')).toBeGreaterThan(0.92);
  expect(reached.get('on topic: recall')).toBeGreaterThan(0.95);
  expect(reached.get('topics: micro-F1')).toBeGreaterThan(0.82);
});

it('tells of general news what is on arms', async () => {
  const { figures } = await asideSection('held');
  const reached = new Map(figures.map(({ name, value }) => [name, value]));
  expect(reached.get('on topic: precision')).toBeGreaterThan(0.82);
  expect(reached.get('on topic: recall')).toBeGreaterThan(0.82);
  expect(reached.get('topics: micro-F1')).toBeGreaterThan(0.68);
});

it('tells of summaries in feeds what is on arms', async () => {
  const { figures } = await asideSection('held-briefs');
  const reached = new Map(figures.map(({ name, value }) => [name, value]));
  expect(reached.get('on topic: precision')).toBeGreaterThan(0.8);
  expect(reached.get('on topic: recall')).toBeGreaterThan(0.78);
});

it('tells news from repeats of short statements on one subject', async () => {
  const { figures } = await noveltySection('held-short');
  const reached = new Map(figures.map(({ name, value }) => [name, value]));
  expect(reached.get('repeats told as new (false alarms)')).toBeLessThan(0.38);
  expect(reached.get('of these, told as what may repeat another')).toBeGreaterThan(0.19);
  expect(reached.get('news taken for repeats (misses)')).toBeLessThan(0.05);
  expect(reached.get('news told as what may repeat another')).toBeLessThan(0.23);
});
