import type { Mark, NewsEvent } from '../../../test/golden/novelty/read-events.ts';
import { loadExtractor } from '../../adapters/model/load-model.ts';
import { articleReaderOf } from '../../config/article-reader-of.ts';
import { configSchema } from '../../config/schema.ts';
import type { AttributedQuotation } from '../../core/article/attributed-quotation.ts';
import type { ArticleReader } from '../../core/article/read-article.ts';
import { areOfOneTime } from '../../core/statement/link-window.ts';
import type { Statement } from '../../core/statement/statement.ts';
import { statementKeysOf } from '../../core/statement/statement-keys.ts';
import { statementOf } from '../../core/statement/statement-of.ts';
import { verbatimFirst } from '../../core/statement/verbatim-first.ts';

/** A statement of an event's report, with the event's points that it makes. */
export interface PointedStatement extends Statement {
  readonly points: readonly string[];
  /** Whether none of its points was news, as an earlier statement within the window had made it. */
  readonly isRepeat: boolean;
}

export interface ReadEvent {
  /** In the order in which they come in. Quotations that no mark covers are left out. */
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

/** Whether linking one statement would compare it with the other. */
export function shareKey(one: Statement, other: Statement): boolean {
  const keys = statementKeysOf(one);
  return statementKeysOf(other).some((key) => keys.includes(key));
}

/** Whether a quotation covers more than a third of the marked words. */
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
