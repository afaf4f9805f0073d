import { isPollDue } from '../core/feed/poll-schedule.ts';
import { counted } from '../core/text/counted.ts';
import { messageSchemas } from '../pipeline/messages.ts';
import { type StageId, stageIds } from '../pipeline/stages.ts';
import type { LocalWorld } from './open-local.ts';

/** Words for one waiting message of a stage, and for several; undefined for what is no concern of the user's. */
const WAITS = {
  'schedule-polls': undefined,
  'poll-feed': ['feed waits to be polled', 'feeds wait to be polled'],
  'archive-article': ['page waits to be fetched', 'pages wait to be fetched'],
  'extract-statements': ['article waits to be read', 'articles wait to be read'],
  'alert-new-statement': ['statement waits for the alert rules', 'statements wait for the alert rules'],
  'deliver-alert': ['alert waits', 'alerts wait'],
} as const satisfies Record<StageId, readonly [string, string] | undefined>;

/** What is left to later runs, and until when; a line each: `3 alerts wait for desk, next try 2026-03-04T11:20Z`. */
export async function waitingText({ world, queue }: Pick<LocalWorld, 'world' | 'queue'>): Promise<string[]> {
  const groups = new Map<string, { stage: StageId; channel: string | undefined; count: number; dueAt: number }>();
  for (const { stage: name, body, dueAt } of queue.waiting()) {
    const stage = stageIds.find((id) => id === name);
    if (stage === undefined) continue;
    const channel = stage === 'deliver-alert' ? await channelOf(body, world.deliveries) : undefined;
    const group = groups.get(`${stage} ${channel}`);
    // The queue gives them in the order of their turns, so the first of a group is due first.
    if (group === undefined) groups.set(`${stage} ${channel}`, { stage, channel, count: 1, dueAt });
    else group.count += 1;
  }
  const now = world.clock().getTime();
  return [...groups.values()].flatMap(({ stage, channel, count, dueAt }) => {
    const words = WAITS[stage];
    if (words === undefined) return [];
    const whom = channel === undefined ? '' : ` for ${channel}`;
    const when = dueAt > now ? `next try ${minuteText(new Date(dueAt).toISOString())}` : 'for the next run';
    return [`${counted(count, words[0], words[1])}${whom}, ${when}`];
  });
}

async function channelOf(body: unknown, deliveries: LocalWorld['world']['deliveries']): Promise<string | undefined> {
  const message = messageSchemas['delivery.entered'].safeParse(body);
  return message.success ? (await deliveries.get(message.data.deliveryId))?.channel : undefined;
}

/** When the next feed is due, to the minute in UTC; undefined if one is due now. */
export async function nextPollAt({ world }: Pick<LocalWorld, 'world'>): Promise<string | undefined> {
  const { watchlist, feeds, clock } = world;
  const states = await Promise.all(watchlist.feeds.map(({ url }) => feeds.state(url)));
  const times = states.map((state) => state?.nextPollAt);
  const [first] = times.toSorted();
  return first === undefined || times.some((time) => isPollDue(time, clock())) ? undefined : minuteText(first);
}

/** To the minute, in UTC. */
function minuteText(time: string): string {
  return `${time.slice(0, 16)}Z`;
}
