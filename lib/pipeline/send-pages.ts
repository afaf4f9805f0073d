import type { MessageOf } from './messages.ts';
import type { World } from './world.ts';

/** An SQS message can be held back for 15 minutes at most. */
export const MAX_DELAY_SECONDS = 900;

/** Has pages fetched. Those of one host are spread over time, so that several workers don't crowd it. */
export async function sendPages(
  pages: readonly MessageOf<'page.due'>[],
  { outbox, watchlist }: Pick<World, 'outbox' | 'watchlist'>,
): Promise<void> {
  const waves: MessageOf<'page.due'>[][] = [];
  const fetchesOfHost = new Map<string, number>();
  for (const page of pages) {
    const { host } = new URL(page.url);
    const turn = fetchesOfHost.get(host) ?? 0;
    fetchesOfHost.set(host, turn + 1);
    const delay = Math.min(Math.floor(turn * watchlist.pauseSeconds), MAX_DELAY_SECONDS);
    waves[delay] ??= [];
    waves[delay].push(page);
  }
  for (const [delaySeconds, wave = []] of waves.entries())
    if (wave.length > 0) await outbox.send(wave, { delaySeconds });
}
