import { type EventSet, readEvents } from '../../test/golden/novelty/read-events.ts';
import { type LinkOptions, linkStatement } from '../core/statement/link-statement.ts';
import { type PointedStatement, type ReadEvent, readEvent, shareKey, shippedReader } from './read-event.ts';
import type { Section } from './section.ts';

/** What a user would be told of events that several outlets report. Counts are of quotations, each of which is news or a repeat. */
export interface NoveltyTally {
  repeats: number;
  /** Repeats that were told as new: *false alarms*. */
  toldAgain: number;
  /** Repeats that were taken for a repeat of something else. */
  strayed: number;
  news: number;
  /** News that were taken for a repeat, and so never told: *misses*. */
  swallowed: number;
  /** Marked words that no quotation covers. */
  unread: number;
}

/** Links an event's statements in their order, as the pipeline does, and counts. */
export function tellEvent({ statements, unread }: ReadEvent, options?: LinkOptions): NoveltyTally {
  const tally = { repeats: 0, toldAgain: 0, strayed: 0, news: 0, swallowed: 0, unread };
  const known: PointedStatement[] = [];
  for (const statement of statements) {
    const [link] = linkStatement(
      statement,
      known.filter((other) => shareKey(statement, other)),
      options,
    );
    if (!link) known.push(statement);
    if (!statement.isRepeat) {
      tally.news += 1;
      if (link) tally.swallowed += 1;
      continue;
    }
    tally.repeats += 1;
    if (!link) tally.toldAgain += 1;
    else if (!link.points.some((point) => statement.points.includes(point))) tally.strayed += 1;
  }
  return tally;
}

/** How often a user is told what he knows, and isn't told what he doesn't. */
export async function noveltySection(set: EventSet): Promise<Section> {
  const read = shippedReader();
  const tallies = readEvents(set).map((event) => tellEvent(readEvent(event, read)));
  const total = (count: keyof NoveltyTally) => tallies.reduce((sum, tally) => sum + tally[count], 0);
  const share = (part: number, whole: number) => Math.round((part / whole) * 1000) / 1000;
  const learned = set === 'practice' ? ': it learned from these' : '';
  const title = `Novelty: ${tallies.length} events (${set}${learned}), ${total('news')} news and ${total('repeats')} repeats`;
  return {
    title,
    figures: [
      { name: 'repeats told as new (false alarms)', value: share(total('toldAgain'), total('repeats')) },
      { name: 'news taken for repeats (misses)', value: share(total('swallowed'), total('news')) },
    ],
  };
}
