import { type EventSet, readEvents } from '../../../test/golden/novelty/read-events.ts';
import type { Linkable } from '../../core/statement/comparable.ts';
import { type LinkOptions, linkStatement } from '../../core/statement/link-statement.ts';
import { LINK_WINDOW_DAYS } from '../../core/statement/link-window.ts';
import { statementItMayRepeat } from '../../core/statement/may-repeat.ts';
import { crowd } from '../lessons/crowd.ts';
import { type PointedStatement, type ReadEvent, readEvent, shareKey, shippedReader } from '../lessons/read-event.ts';
import type { Section } from './section.ts';

/** What a user would be told of events that several outlets report. Counts quotations, each news or a repeat. */
export interface NoveltyTally {
  repeats: number;
  /** Repeats told as new: *false alarms*. */
  toldAgain: number;
  /** Those of them told as what may repeat an earlier statement. */
  doubtedRepeats: number;
  /** Repeats taken for a repeat of something else. */
  strayed: number;
  news: number;
  /** News taken for a repeat, and so never told: *misses*. */
  swallowed: number;
  /** News told as what may repeat an earlier statement. */
  doubtedNews: number;
  /** Marked words that no quotation covers. */
  unread: number;
}

export interface TellOptions extends LinkOptions {
  /** What each speaker is also known to have said, spread evenly over the window before. */
  readonly besides?: readonly Linkable[];
}

type Known = Linkable & Pick<PointedStatement, 'points'>;

/** Links an event's statements in their order, as the pipeline does, and counts the outcomes. */
export function tellEvent(
  { statements, unread }: ReadEvent,
  { besides = [], ...options }: TellOptions = {},
): NoveltyTally {
  const tally = {
    repeats: 0,
    toldAgain: 0,
    doubtedRepeats: 0,
    strayed: 0,
    news: 0,
    swallowed: 0,
    doubtedNews: 0,
    unread,
  };
  const told: PointedStatement[] = [];
  for (const statement of statements) {
    const known: readonly Known[] = told.filter((other) => shareKey(statement, other));
    const all = [...known, ...saidBefore(statement, besides)];
    const [link] = linkStatement(statement, all, options);
    const ofOthers = all.filter(({ id }) => reportOf(id) !== reportOf(statement.id));
    const isDoubted = !link && statementItMayRepeat(statement, ofOthers, options.weights) !== undefined;
    if (!link) told.push(statement);
    if (!statement.isRepeat) {
      tally.news += 1;
      if (link) tally.swallowed += 1;
      if (isDoubted) tally.doubtedNews += 1;
      continue;
    }
    tally.repeats += 1;
    if (isDoubted) tally.doubtedRepeats += 1;
    if (!link) tally.toldAgain += 1;
    else if (!link.points.some((point) => statement.points.includes(point))) tally.strayed += 1;
  }
  return tally;
}

/** The report of an event that a statement is from, see `read-event.ts`. */
const reportOf = (id: string): string => id.split('-')[0] ?? '';

/** The same speaker's other statements, the first one a window ago and the last one just now. */
function saidBefore(
  { speaker, firstSeenAt, reportedAt = firstSeenAt }: PointedStatement,
  besides: readonly Linkable[],
): Known[] {
  return besides.map((other, place) => {
    const days = (LINK_WINDOW_DAYS * (besides.length - 1 - place)) / besides.length;
    return { ...other, speaker, points: [], reportedAt: new Date(Date.parse(reportedAt) - days * DAY).toISOString() };
  });
}

const DAY = 86_400_000;

/**
 * What others reach on `held`: a second reader, with articles and rules only, on the marks; and on the quotations that
 * Parley reads, under the same keys, sentence embeddings (the smallest all-MiniLM, 22 million parameters), which link
 * from the cosine at which they swallow as much as Parley does (0.69).
 */
const PEERS = {
  toldAgain: 'second reader 0.012, all-MiniLM-L6-v2 0.641, equal words 0.927',
  swallowed: 'second reader 0.002, all-MiniLM-L6-v2 0.014, equal words 0',
};

/** How much a state's bodies say on arms in a busy month, besides what is measured. */
const BESIDES = 200;

/** How often users are told what they know already, and not told what they don't know. */
export async function noveltySection(set: EventSet): Promise<Section> {
  const read = shippedReader();
  const events = readEvents(set).map((event) => readEvent(event, read));
  const alone = novelty(events.map((event) => tellEvent(event)));
  const besides = crowd('measured', BESIDES);
  const amidst = novelty(events.map((event) => tellEvent(event, { besides })));
  const peers = (count: keyof typeof PEERS) => (set === 'held' ? { peers: PEERS[count] } : {});
  const learned = set === 'practice' ? ': it learned from these' : '';
  return {
    title: `Novelty: ${events.length} events (${set}${learned}), ${alone.news} news and ${alone.repeats} repeats`,
    figures: [
      { name: 'repeats told as new (false alarms)', value: alone.toldAgain, ...peers('toldAgain') },
      { name: 'of these, told as what may repeat another', value: alone.doubtedRepeats },
      { name: 'news taken for repeats (misses)', value: alone.swallowed, ...peers('swallowed') },
      { name: 'news told as what may repeat another', value: alone.doubtedNews },
      { name: `false alarms among ${BESIDES} others`, value: amidst.toldAgain },
      { name: `misses among ${BESIDES} others`, value: amidst.swallowed },
    ],
  };
}

/** The numbers of repeats and news in all events, and the shares of each outcome. */
export function novelty(tallies: readonly NoveltyTally[]) {
  const total = (count: keyof NoveltyTally) => tallies.reduce((sum, tally) => sum + tally[count], 0);
  const share = (part: number, whole: number) => Math.round((part / whole) * 1000) / 1000;
  const [repeats, news] = [total('repeats'), total('news')];
  return {
    repeats,
    news,
    toldAgain: share(total('toldAgain'), repeats),
    doubtedRepeats: share(total('doubtedRepeats'), repeats),
    swallowed: share(total('swallowed'), news),
    doubtedNews: share(total('doubtedNews'), news),
  };
}
