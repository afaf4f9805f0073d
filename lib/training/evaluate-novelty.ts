import type { EventSet, Mark, NewsEvent } from '../../test/golden/novelty/read-events.ts';
import { readEvents } from '../../test/golden/novelty/read-events.ts';
import { loadExtractor } from '../adapters/model/load-model.ts';
import { articleReaderOf } from '../config/article-reader-of.ts';
import { configSchema } from '../config/schema.ts';
import type { AttributedQuotation } from '../core/article/attributed-quotation.ts';
import type { ArticleReader } from '../core/article/read-article.ts';
import { linkStatement } from '../core/statement/link-statement.ts';
import { speakerKeyOf } from '../core/statement/speaker-key.ts';
import type { Statement } from '../core/statement/statement.ts';
import { statementOf } from '../core/statement/statement-of.ts';
import type { Section } from './section.ts';

/** What a user would be told of events that several outlets report. Counts are of quotations, each of which is news or a repeat. */
export interface NoveltyTally {
  repeats: number;
  /** Repeats that were told as new: *false alarms*. */
  toldAgain: number;
  news: number;
  /** News that were taken for a repeat, and so never told: *misses*. */
  swallowed: number;
  /** Repeats that were taken for a repeat of something else. */
  strayed: number;
  /** Marked words that no quotation covers. */
  unread: number;
}

/** A quotation of a report, and what Parley said of it. */
export interface Told {
  readonly statement: PointedStatement;
  readonly isRepeat: boolean;
  readonly link: PointedStatement | undefined;
}

/** A statement, and which of its event's points it makes. */
export type PointedStatement = Statement & { readonly points: readonly string[] };

/** A reader that knows what Parley ships with. */
export function shippedReader(): ArticleReader {
  return articleReaderOf(configSchema.parse({}), loadExtractor());
}

/** Runs an event's reports through the chain in their order: what is new in each, and what Parley takes for new. */
export function tellEvent({ reports }: NewsEvent, read: ArticleReader): { told: Told[]; unread: number } {
  const known: PointedStatement[] = [];
  const seen = new Set<string>();
  const told: Told[] = [];
  let unread = 0;
  for (const [number, { text, title, publishedAt, marks }] of reports.entries()) {
    const quotations = read({ text, title, publishedAt });
    unread += marks.filter((mark) => !quotations.some((quotation) => overlaps(quotation, mark))).length;
    for (const [place, quotation] of quotations.entries()) {
      const points = marks.filter((mark) => overlaps(quotation, mark)).flatMap((mark) => mark.points);
      if (points.length === 0) continue;
      const statement = { ...statementOf(quotation, sightingAt(`${number}-${place}`, publishedAt)), points };
      const key = speakerKeyOf(statement);
      const [link] = linkStatement(
        statement,
        known.filter((other) => speakerKeyOf(other) === key),
      );
      told.push({ statement, isRepeat: points.every((point) => seen.has(point)), link });
      for (const point of points) seen.add(point);
      if (!link) known.push(statement);
    }
  }
  return { told, unread };
}

/** Adds up what was told of events. */
export function tallyNovelty(events: readonly ReturnType<typeof tellEvent>[]): NoveltyTally {
  const told = events.flatMap((event) => event.told);
  const count = (isCounted: (one: Told) => boolean) => told.filter(isCounted).length;
  return {
    repeats: count(({ isRepeat }) => isRepeat),
    toldAgain: count(({ isRepeat, link }) => isRepeat && !link),
    news: count(({ isRepeat }) => !isRepeat),
    swallowed: count(({ isRepeat, link }) => !isRepeat && link !== undefined),
    strayed: count(({ statement, isRepeat, link }) => isRepeat && link?.points.some(isOf(statement)) === false),
    unread: events.reduce((sum, event) => sum + event.unread, 0),
  };
}

const isOf =
  ({ points }: PointedStatement) =>
  (point: string) =>
    points.includes(point);

/** How often a user is told what he knows, and isn't told what he doesn't. */
export async function noveltySection(set: EventSet): Promise<Section> {
  const read = shippedReader();
  const events = readEvents(set);
  const { repeats, toldAgain, news, swallowed } = tallyNovelty(events.map((event) => tellEvent(event, read)));
  const share = (part: number, whole: number) => Math.round((part / whole) * 1000) / 1000;
  return {
    title: `Novelty: ${events.length} events that several outlets report (${set}), ${news} news and ${repeats} repeats`,
    figures: [
      { name: 'repeats told as new (false alarms)', value: share(toldAgain, repeats) },
      { name: 'news taken for repeats (misses)', value: share(swallowed, news) },
    ],
  };
}

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
