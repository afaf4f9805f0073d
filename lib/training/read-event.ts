import type { Mark, NewsEvent } from '../../test/golden/novelty/read-events.ts';
import { loadExtractor } from '../adapters/model/load-model.ts';
import { articleReaderOf } from '../config/article-reader-of.ts';
import { configSchema } from '../config/schema.ts';
import type { AttributedQuotation } from '../core/article/attributed-quotation.ts';
import type { ArticleReader } from '../core/article/read-article.ts';
import { areOfOneTime } from '../core/statement/link-window.ts';
import type { Statement } from '../core/statement/statement.ts';
import { statementKeysOf } from '../core/statement/statement-keys.ts';
import { statementOf } from '../core/statement/statement-of.ts';
import { verbatimFirst } from '../core/statement/verbatim-first.ts';

/** What a quotation of an event's report states, and which of the event's points it makes. */
export interface PointedStatement extends Statement {
  readonly points: readonly string[];
  /** Whether each of its points was news no more than the window before it, in this report or an earlier one. */
  readonly isRepeat: boolean;
}

export interface ReadEvent {
  /** In the order in which they come in. Quotations on which no mark says anything are left out. */
  readonly statements: readonly PointedStatement[];
  /** How many marks no quotation covers. */
  readonly unread: number;
}

/** A reader that knows what Parley ships with. */
export function shippedReader(): ArticleReader {
  return articleReaderOf(configSchema.parse({}), loadExtractor());
}

export function readEvent({ reports }: NewsEvent, read: ArticleReader): ReadEvent {
  const statements: PointedStatement[] = [];
  const newsAt = new Map<string, string>();
  let unread = 0;
  for (const [number, { text, title, publishedAt, marks }] of reports.entries()) {
    const { quotations } = read({ text, title, publishedAt }, 'all');
    unread += marks.filter((mark) => !quotations.some((quotation) => overlaps(quotation, mark))).length;
    for (const [place, quotation] of verbatimFirst(quotations).entries()) {
      const points = marks.filter((mark) => overlaps(quotation, mark)).flatMap((mark) => mark.points);
      if (points.length === 0) continue;
      const statement = statementOf(quotation, sightingAt(`${number}-${place}`, publishedAt));
      const news = points.filter((point) => {
        const reportedAt = newsAt.get(point);
        return reportedAt === undefined || !areOfOneTime({ reportedAt }, statement);
      });
      statements.push({ ...statement, points, isRepeat: news.length === 0 });
      for (const point of news) newsAt.set(point, publishedAt);
    }
  }
  return { statements, unread };
}

/** Whether one is looked for among what is known when the other is to be linked. */
export function shareKey(one: Statement, other: Statement): boolean {
  const keys = statementKeysOf(one);
  return statementKeysOf(other).some((key) => keys.includes(key));
}

/** More than a third of the marked words. */
function overlaps({ content }: AttributedQuotation, mark: Mark): boolean {
  const third = (mark.end - mark.start) / 3;
  return content.some(({ start, end }) => Math.min(end, mark.end) - Math.max(start, mark.start) > third);
}

const sightingAt = (id: string, seenAt: string) => ({
  id,
  seenAt,
  outlet: '',
  url: '',
  title: '',
  articleId: '',
  version: '',
  spans: [],
});
