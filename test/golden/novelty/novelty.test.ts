import { expect, it } from 'vitest';
import { loadExtractor } from '../../../lib/adapters/model/load-model.ts';
import { articleReaderOf } from '../../../lib/config/article-reader-of.ts';
import type { AttributedQuotation } from '../../../lib/core/article/attributed-quotation.ts';
import { linkStatement } from '../../../lib/core/statement/link-statement.ts';
import { speakerKeyOf } from '../../../lib/core/statement/speaker-key.ts';
import type { Statement } from '../../../lib/core/statement/statement.ts';
import { statementOf } from '../../../lib/core/statement/statement-of.ts';
import { type Mark, type Report, readEvents } from './read-events.ts';

const read = articleReaderOf({ topics: {}, speakers: { people: [], bodies: [] } }, loadExtractor());

type Known = Statement & { readonly points: readonly string[] };

/** Runs an event's reports through the chain, and counts what a user would miss or be told twice. */
function tell(reports: readonly Report[]) {
  const known: Known[] = [];
  const seen = new Set<string>();
  const tally = { repeats: 0, toldAgain: 0, swallowed: 0, unread: 0 };
  for (const [number, { text, publishedAt, marks }] of reports.entries()) {
    const quotations = read({ text, title: '', publishedAt });
    tally.unread += marks.filter((mark) => !quotations.some((quotation) => overlaps(quotation, mark))).length;
    for (const [place, quotation] of quotations.entries()) {
      const points = marks.filter((mark) => overlaps(quotation, mark)).flatMap((mark) => mark.points);
      const statement = { ...statementOf(quotation, sighting(`${number}-${place}`, publishedAt)), points };
      const key = speakerKeyOf(statement);
      const [link] = linkStatement(
        statement,
        known.filter((other) => speakerKeyOf(other) === key),
      );
      const isRepeat = points.every((point) => seen.has(point));
      if (isRepeat) tally.repeats += 1;
      if (isRepeat && !link) tally.toldAgain += 1;
      if (link && !(isRepeat && link.points.some((point) => points.includes(point)))) tally.swallowed += 1;
      for (const point of points) seen.add(point);
      if (!link) known.push(statement);
    }
  }
  return tally;
}

const sighting = (id: string, seenAt: string) => ({
  id,
  seenAt,
  outlet: '',
  url: '',
  title: '',
  articleId: '',
  version: '',
  spans: [],
});

const overlaps = ({ content }: AttributedQuotation, mark: Mark) =>
  content.some(({ start, end }) => Math.min(end, mark.end) - Math.max(start, mark.start) > (mark.end - mark.start) / 3);

it.each(readEvents())('$name: nothing is told twice, nothing swallowed', ({ reports }) => {
  const { repeats, ...faults } = tell(reports);
  expect(repeats).toBeGreaterThan(0);
  expect(faults).toEqual({ toldAgain: 0, swallowed: 0, unread: 0 });
});
