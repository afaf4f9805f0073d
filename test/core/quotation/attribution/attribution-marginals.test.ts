import { expect, test } from 'vitest';
import * as label from '../../../../lib/core/quotation/attribution/attribution-labels.ts';
import { marginalsOf } from '../../../../lib/core/quotation/attribution/attribution-marginals.ts';
import { seededRandom } from '../../../../lib/training/learners/random.ts';

const { LABELS, PREDECESSORS, MAY_BEGIN, MAY_END, CUE } = label;
const LENGTH = 4;
const CUE_PLACE = 2;

const random = seededRandom(11);
const emissions = Float32Array.from({ length: LENGTH * LABELS }, () => 4 * random() - 2);
const transitions = Float32Array.from({ length: 2 * LABELS * LABELS }, () => 2 * random() - 1);

/** Every labelling that the chain allows, with its weight. */
function* labellings(before: readonly number[] = []): Generator<{ labels: readonly number[]; weight: number }> {
  const t = before.length;
  if (t === LENGTH) {
    let score = 0;
    for (let i = 0; i < LENGTH; i++) {
      score += emissions[i * LABELS + before[i]!]!;
      const side = i <= CUE_PLACE ? 0 : LABELS * LABELS;
      if (i > 0) score += transitions[side + before[i - 1]! * LABELS + before[i]!]!;
    }
    yield { labels: before, weight: Math.exp(score) };
    return;
  }
  for (let y = 0; y < LABELS; y++) {
    if (t === CUE_PLACE ? y !== CUE : (t === 0 && !MAY_BEGIN[y]) || (t === LENGTH - 1 && !MAY_END[y])) continue;
    if (t > 0 && !PREDECESSORS[y]!.includes(before[t - 1]!)) continue;
    yield* labellings([...before, y]);
  }
}

const all = [...labellings()];
const total = all.reduce((sum, { weight }) => sum + weight, 0);
const chanceAt = (t: number, belongs: (y: number) => boolean) =>
  all.filter(({ labels }) => belongs(labels[t]!)).reduce((sum, { weight }) => sum + weight, 0) / total;

test.each(['source', 'content', 'contentBegins', 'contentEnds'] as const)(
  'the chance of %s is its share of all labellings',
  (name) => {
    const belongs = {
      source: label.isSource,
      content: label.isContent,
      contentBegins: (y: number) => y === label.CONTENT_BEGIN || y === label.CONTENT_SINGLE,
      contentEnds: (y: number) => y === label.CONTENT_END || y === label.CONTENT_SINGLE,
    }[name];
    const found = marginalsOf(transitions, emissions, CUE_PLACE)[name];
    for (let t = 0; t < LENGTH; t++) expect(found[t]).toBeCloseTo(chanceAt(t, belongs), 5);
  },
);

test('emissions of any size stay finite', () => {
  const wild = emissions.map((value, i) => (i % 3 === 0 ? value * 1e4 : value));
  const { source, content, contentBegins, contentEnds } = marginalsOf(transitions, wild, CUE_PLACE);
  for (const chance of [...source, ...content, ...contentBegins, ...contentEnds])
    expect(chance).toBeGreaterThanOrEqual(0);
});
